package org.mixingmentor.workbench;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

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
        int y = insets.top;
        Deque<Component> rest = new ArrayDeque<>();
        Arrays.stream(parent.getComponents()).filter(Component::isVisible).forEach(rest::add);
        while (!rest.isEmpty()) {
            List<Component> line = nextLine(rest, right - insets.left);
            int height = line.stream()
                    .mapToInt(child -> child.getPreferredSize().height)
                    .max()
                    .orElse(0);
            if (place) {
                place(line, insets.left, y, right, height);
            }
            y += height + (rest.isEmpty() ? 0 : GAP);
        }
        return y + insets.bottom;
    }

    /** Takes what fits beside each other, at least one. */
    private static List<Component> nextLine(Deque<Component> rest, int width) {
        List<Component> line = new ArrayList<>();
        int used = 0;
        do {
            line.add(rest.remove());
            used += line.get(line.size() - 1).getPreferredSize().width + GAP;
        } while (!rest.isEmpty() && used + rest.element().getPreferredSize().width <= width);
        return line;
    }

    /** Each in the middle of the line's height, as labels are beside buttons. */
    private static void place(List<Component> line, int left, int top, int right, int height) {
        int x = left;
        for (Component child : line) {
            Dimension size = child.getPreferredSize();
            child.setBounds(x, top + (height - size.height) / 2, Math.min(size.width, right - x), size.height);
            x += size.width + GAP;
        }
    }

    @Override
    public void addLayoutComponent(String name, Component component) {}

    @Override
    public void removeLayoutComponent(Component component) {}
}
