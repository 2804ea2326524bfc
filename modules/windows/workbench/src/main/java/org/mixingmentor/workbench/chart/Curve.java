package org.mixingmentor.workbench.chart;

import java.awt.Color;

/**
 * A named row of points.
 *
 * @param name for the legend; empty = not in it
 * @param x ascending
 * @param y as many; not a number = no point there
 * @param style line or bars, told apart without colour
 * @param mark at each point
 */
public record Curve(String name, double[] x, double[] y, Color color, Style style, Mark mark) {
    /** How a curve is drawn from point to point. */
    public enum Style {
        SOLID,
        DASHED,
        DOTTED,
        DASH_DOTTED,
        /** A thick line: the one that is looked at. */
        BOLD,
        /** A thin line: one that is measured against. */
        THIN,
        /** Bars from 0. */
        BARS,
        /** Not at all: only the marks, for a scatter of points. */
        NONE
    }

    /** What is drawn at each point. */
    public enum Mark {
        NONE,
        CIRCLE,
        SQUARE,
        TRIANGLE,
        DIAMOND
    }

    public Curve {
        if (x.length != y.length) {
            throw new IllegalArgumentException(name + ": " + x.length + " places for " + y.length + " values");
        }
    }

    /** A curve without marks. */
    public Curve(String name, double[] x, double[] y, Color color, Style style) {
        this(name, x, y, color, style, Mark.NONE);
    }
}
