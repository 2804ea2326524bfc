package org.mixingmentor.workbench.internal;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;

/** Lays out its children below each other, each as wide as the column and as high as it then needs to be. */
final class Column implements LayoutManager {
    private static final int UNBOUNDED = 100_000;

    private final int gap;

    Column(int gap) {
        this.gap = gap;
    }

    /** The height that a component needs at a width: text wraps, so the width has to be set first. */
    static int heightAt(Component component, int width) {
        component.setSize(width, UNBOUNDED);
        return component.getPreferredSize().height;
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        Insets insets = parent.getInsets();
        int inner = Math.max(1, parent.getWidth() - insets.left - insets.right);
        int height = insets.top + insets.bottom;
        for (Component child : parent.getComponents()) {
            height += heightAt(child, inner) + gap;
        }
        return new Dimension(parent.getWidth(), parent.getComponentCount() == 0 ? height : height - gap);
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return new Dimension(0, 0);
    }

    @Override
    public void layoutContainer(Container parent) {
        Insets insets = parent.getInsets();
        int inner = Math.max(1, parent.getWidth() - insets.left - insets.right);
        int y = insets.top;
        for (Component child : parent.getComponents()) {
            int height = heightAt(child, inner);
            child.setBounds(insets.left, y, inner, height);
            y += height + gap;
        }
    }

    @Override
    public void addLayoutComponent(String name, Component component) {}

    @Override
    public void removeLayoutComponent(Component component) {}
}
