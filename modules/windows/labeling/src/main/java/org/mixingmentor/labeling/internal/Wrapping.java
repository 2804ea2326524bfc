package org.mixingmentor.labeling.internal;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;

/** One after the other as words in a line, and as high as that takes. */
final class Wrapping implements LayoutManager {
    private static final int GAP = 5;

    @Override
    public void addLayoutComponent(String name, Component component) {}

    @Override
    public void removeLayoutComponent(Component component) {}

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        return new Dimension(100, place(parent, false));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return new Dimension(100, place(parent, false));
    }

    @Override
    public void layoutContainer(Container parent) {
        place(parent, true);
    }

    private static int place(Container parent, boolean really) {
        Insets insets = parent.getInsets();
        int width = parent.getWidth() > 0 ? parent.getWidth() : 900;
        int x = insets.left;
        int y = insets.top;
        int row = 0;
        for (Component component : parent.getComponents()) {
            if (!component.isVisible()) {
                continue;
            }
            Dimension size = component.getPreferredSize();
            if (x > insets.left && x + size.width > width - insets.right) {
                x = insets.left;
                y += row + GAP;
                row = 0;
            }
            if (really) {
                component.setBounds(x, y, size.width, size.height);
            }
            x += size.width + GAP;
            row = Math.max(row, size.height);
        }
        return y + row + insets.bottom;
    }
}
