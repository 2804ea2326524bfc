package org.mixingmentor.workbench.chart;

import java.awt.Color;

/**
 * A named area between two values at each place: the usual range.
 *
 * @param name for the legend
 * @param x ascending
 * @param low as many
 * @param high as many
 */
public record RangeArea(String name, double[] x, double[] low, double[] high, Color color) {
    public RangeArea {
        if (x.length != low.length || x.length != high.length) {
            throw new IllegalArgumentException(name + ": " + x.length + " places");
        }
    }
}
