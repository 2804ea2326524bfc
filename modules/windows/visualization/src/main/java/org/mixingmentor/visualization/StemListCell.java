package org.mixingmentor.visualization;

import java.awt.Component;
import java.io.Serial;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.workbench.ClassMark;

/** A stem in a list: a mark for its class (shape and colour), its path, its flaws. */
final class StemListCell extends DefaultListCellRenderer {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Comparison comparison;

    StemListCell(Comparison comparison) {
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
}
