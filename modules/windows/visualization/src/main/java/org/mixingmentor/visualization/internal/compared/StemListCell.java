package org.mixingmentor.visualization.internal.compared;

import java.awt.Component;
import java.io.Serial;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.workbench.ClassMark;

/** A stem in a list: a mark for its class (shape and colour), its path, its flaws. */
final class StemListCell extends DefaultListCellRenderer {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient ComparedStems compared;

    StemListCell(ComparedStems compared) {
        this.compared = compared;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        super.getListCellRendererComponent(list, "", index, selected, focused);
        CataloguedStem stem = (CataloguedStem) value;
        setIcon(new ClassMark(stem.row().stemClass()));
        setText(ListedStems.line(stem, compared.pinned()));
        setToolTipText(ListedStems.details(stem));
        return this;
    }
}
