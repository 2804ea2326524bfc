package org.mixingmentor.experiments;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.io.Serial;

/** From left to right, and on in the next line; as high as the lines are at the width that there is. */
final class WrapLayout extends FlowLayout {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int FIRST_WIDTH = 240;

    WrapLayout() {
        super(FlowLayout.LEADING, 6, 0);
    }

    @Override
    public Dimension preferredLayoutSize(Container target) {
        synchronized (target.getTreeLock()) {
            int width = target.getWidth() > 0 ? target.getWidth() : FIRST_WIDTH;
            int height = 0;
            int line = 0;
            int x = getHgap();
            for (int i = 0; i < target.getComponentCount(); i++) {
                Dimension size = target.getComponent(i).getPreferredSize();
                if (x > getHgap() && x + size.width > width) {
                    height += line + getVgap();
                    line = 0;
                    x = getHgap();
                }
                x += size.width + getHgap();
                line = Math.max(line, size.height);
            }
            return new Dimension(FIRST_WIDTH, height + line);
        }
    }

    @Override
    public Dimension minimumLayoutSize(Container target) {
        return preferredLayoutSize(target);
    }
}
