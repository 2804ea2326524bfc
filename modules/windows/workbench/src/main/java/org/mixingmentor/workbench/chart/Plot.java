package org.mixingmentor.workbench.chart;

import java.util.List;

/**
 * One of the plots that stand above each other over one axis.
 *
 * @param y its own axis
 * @param spans behind the curves
 * @param curves the last on top
 * @param weight its share of the height, beside the others'
 */
public record Plot(Axis y, List<RangeArea> spans, List<Curve> curves, int weight) {
    public Plot {
        spans = List.copyOf(spans);
        curves = List.copyOf(curves);
    }
}
