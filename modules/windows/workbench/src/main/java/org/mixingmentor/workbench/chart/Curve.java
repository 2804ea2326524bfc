package org.mixingmentor.workbench.chart;

import java.awt.Color;

/**
 * A named row of points.
 *
 * @param name for the legend; empty = not in it
 * @param x ascending
 * @param y as many; not a number = no point there
 * @param style line or bars, told apart without colour
 */
public record Curve(String name, double[] x, double[] y, Color color, Style style) {
    /** How a curve is drawn. */
    public enum Style {
        SOLID,
        DASHED,
        DOTTED,
        /** A thick line: the one that is looked at. */
        BOLD,
        /** With a circle at each point. */
        CIRCLES,
        /** With a square at each point. */
        SQUARES,
        /** With a triangle at each point. */
        TRIANGLES,
        /** Bars from 0. */
        BARS
    }

    public Curve {
        if (x.length != y.length) {
            throw new IllegalArgumentException(name + ": " + x.length + " places for " + y.length + " values");
        }
    }
}
