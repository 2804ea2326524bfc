package org.mixingmentor.curation.internal.inspect;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;

/** Puts components side by side and goes on below where the width ends. */
final class Wrap implements LayoutManager {
    private static final int FIRST_WIDTH = 240;

    private final int gap;

    Wrap(int gap) {
        this.gap = gap;
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        int width = parent.getWidth() > 0 ? parent.getWidth() : FIRST_WIDTH;
        return new Dimension(width, height(parent, width, false));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return new Dimension(60, preferredLayoutSize(parent).height);
    }

    @Override
    public void layoutContainer(Container parent) {
        height(parent, parent.getWidth(), true);
    }

    private int height(Container parent, int width, boolean place) {
        Insets insets = parent.getInsets();
        int x = insets.left;
        int y = insets.top;
        int rowHeight = 0;
        for (Component child : parent.getComponents()) {
            Dimension size = child.getPreferredSize();
            if (x > insets.left && x + size.width > width - insets.right) {
                x = insets.left;
                y += rowHeight + gap;
                rowHeight = 0;
            }
            if (place) {
                child.setBounds(x, y, Math.min(size.width, width - insets.right - x), size.height);
            }
            x += size.width + gap;
            rowHeight = Math.max(rowHeight, size.height);
        }
        return y + rowHeight + insets.bottom;
    }

    @Override
    public void addLayoutComponent(String name, Component component) {}

    @Override
    public void removeLayoutComponent(Component component) {}
}
