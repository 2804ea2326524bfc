package org.mixingmentor.visualization;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.io.Serial;
import java.util.Optional;
import javax.swing.DefaultListCellRenderer;
import javax.swing.Icon;
import javax.swing.JList;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;

/** A stem in a list: a mark for its class (shape and colour), its path, its flaws. */
final class StemCell extends DefaultListCellRenderer {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Comparison comparison;

    StemCell(Comparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        super.getListCellRendererComponent(list, "", index, selected, focused);
        CataloguedStem stem = (CataloguedStem) value;
        setIcon(new ClassMark(stem.row().stemClass()));
        String pin = comparison.pinned().contains(stem.fileName()) ? "  ⚲ pinned" : "";
        setText(stem.fileName() + pin);
        setToolTipText("<html>" + stem.fileName() + "<br>"
                + stem.row().stemClass().map(StemClass::token).orElse("not labelled")
                + stem.row().instrument().map(name -> ", " + name).orElse("")
                + (stem.row().flawTypes().isEmpty()
                        ? ""
                        : ", " + String.join(", ", stem.row().flawTypes())));
        return this;
    }

    /** Full disc for gold, hollow diamond for flawed, a dot for neither. */
    private record ClassMark(Optional<StemClass> stemClass) implements Icon {
        @Override
        public void paintIcon(Component component, Graphics graphics, int x, int y) {
            Graphics2D g = (Graphics2D) graphics.create();
            Look.smooth(g);
            if (stemClass.filter(StemClass.IDEAL::equals).isPresent()) {
                g.setColor(Accent.GOLD);
                g.fillOval(x + 1, y + 1, 9, 9);
            } else if (stemClass.isPresent()) {
                g.setColor(Accent.FLAWED);
                g.setStroke(new BasicStroke(2));
                g.drawPolygon(new int[] {x + 5, x + 10, x + 5, x}, new int[] {y, y + 5, y + 10, y + 5}, 4);
            } else {
                g.setColor(Look.faintText());
                g.fillOval(x + 4, y + 4, 3, 3);
            }
            g.dispose();
        }

        @Override
        public int getIconWidth() {
            return 12;
        }

        @Override
        public int getIconHeight() {
            return 12;
        }
    }
}
