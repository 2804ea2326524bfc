package org.mixingmentor.workbench;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Insets;
import java.awt.LayoutManager;

/** Puts components side by side as words in a line, and goes on below where the width ends; as high as that takes. */
public final class WrapLayout implements LayoutManager {
    private static final int GAP = 5;
    private static final int LEAST_WIDTH = 100;
    private static final int FIRST_WIDTH = 400;

    private int measuredWidth;

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        measuredWidth = parent.getWidth() > 0 ? parent.getWidth() : FIRST_WIDTH;
        return new Dimension(LEAST_WIDTH, height(parent, measuredWidth, false));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return preferredLayoutSize(parent);
    }

    @Override
    public void layoutContainer(Container parent) {
        height(parent, parent.getWidth(), true);
        if (parent.getWidth() != measuredWidth) {
            // The height was asked for before the width was known.
            EventQueue.invokeLater(() -> {
                parent.invalidate();
                parent.revalidate();
            });
        }
    }

    private static int height(Container parent, int width, boolean place) {
        Insets insets = parent.getInsets();
        int right = width - insets.right;
        int x = insets.left;
        int y = insets.top;
        int rowHeight = 0;
        for (Component child : parent.getComponents()) {
            if (!child.isVisible()) {
                continue;
            }
            Dimension size = child.getPreferredSize();
            if (x > insets.left && x + size.width > right) {
                x = insets.left;
                y += rowHeight + GAP;
                rowHeight = 0;
            }
            if (place) {
                child.setBounds(x, y, Math.min(size.width, right - x), size.height);
            }
            x += size.width + GAP;
            rowHeight = Math.max(rowHeight, size.height);
        }
        return y + rowHeight + insets.bottom;
    }

    @Override
    public void addLayoutComponent(String name, Component component) {}

    @Override
    public void removeLayoutComponent(Component component) {}
}
