package org.mixingmentor.curation.internal.table;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.io.Serial;
import javax.swing.JButton;
import org.mixingmentor.workbench.Look;

/** Where the columns are chosen: the corner above the scroll bar. */
public final class ColumnsButton extends JButton {
    @Serial
    private static final long serialVersionUID = 1;

    public ColumnsButton(StemTable table) {
        setFocusable(false);
        setBorderPainted(false);
        setToolTipText("Choose columns");
        getAccessibleContext().setAccessibleName("Choose columns");
        addActionListener(event -> table.columnMenu().show(this, 0, getHeight()));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics;
        g.setColor(getModel().isRollover() ? Look.grid() : Look.background());
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setColor(Look.faintText());
        int x = getWidth() / 2 - 4;
        int y = getHeight() / 2 - 4;
        for (int line = 0; line < 3; line++) {
            g.fillRect(x + 3 * line, y, 2, 9);
        }
    }
}
