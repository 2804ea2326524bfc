package org.mixingmentor.experiments.internal.parts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.workbench.chart.Curve;

class LearningCurvesTest {
    /** Two networks, of which the second has come one epoch less far. */
    private final List<CurvePoint> points = List.of(
            new CurvePoint(0, 2, 1, 9, 4, 6, 2.0),
            new CurvePoint(0, 2, 2, 9, 2, 5, 1.5),
            new CurvePoint(1, 2, 1, 9, 8, 10, 4.0));

    @Test
    void networks_are_averaged_epoch_by_epoch_as_far_as_they_have_come() {
        List<Curve> losses = LearningCurves.losses("", points, 0);
        assertEquals(
                List.of("training", "validation"),
                losses.stream().map(Curve::name).toList());
        assertArrayEquals(new double[] {1, 2}, losses.get(0).x());
        assertArrayEquals(new double[] {6, 2}, losses.get(0).y());
        assertArrayEquals(new double[] {8, 5}, losses.get(1).y());
        assertArrayEquals(
                new double[] {3, 1.5}, LearningCurves.error("", points, 0).y());
    }

    @Test
    void a_single_epoch_is_a_mark_since_it_is_no_line() {
        assertEquals(Curve.Mark.NONE, LearningCurves.error("", points, 0).mark());
        assertNotEquals(
                Curve.Mark.NONE,
                LearningCurves.error("", points.subList(0, 1), 0).mark());
    }

    @Test
    void runs_beside_each_other_differ_in_colour_and_dash_and_are_named() {
        Curve first = LearningCurves.error("one, ", points, 0);
        Curve second = LearningCurves.error("other, ", points, 1);
        assertEquals("other, validation", second.name());
        assertNotEquals(first.color(), second.color());
        assertNotEquals(first.style(), second.style());
    }
}
