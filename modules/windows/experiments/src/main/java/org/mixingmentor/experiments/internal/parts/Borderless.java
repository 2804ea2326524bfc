package org.mixingmentor.experiments.internal.parts;

import java.io.Serial;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;

/** Panes without the frame that Swing draws around them. */
public final class Borderless {
    private Borderless() {}

    public static JScrollPane scroll(JComponent content) {
        JScrollPane scroll = new JScrollPane(content);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(16);
        return scroll;
    }

    /**
     * Two beside or above each other.
     *
     * @param orientation of {@link JSplitPane}
     * @param share of the room that the first one gets, 0 to 1
     */
    public static JSplitPane split(int orientation, JComponent first, JComponent second, double share) {
        JSplitPane split = new JSplitPane(orientation, first, second) {
            @Serial
            private static final long serialVersionUID = 1;

            @Override
            public void setBounds(int x, int y, int width, int height) {
                boolean other = width != getWidth() || height != getHeight();
                super.setBounds(x, y, width, height);
                if (other && width > 0 && height > 0) {
                    setDividerLocation(share);
                }
            }
        };
        split.setResizeWeight(share);
        split.setBorder(BorderFactory.createEmptyBorder());
        return split;
    }
}
