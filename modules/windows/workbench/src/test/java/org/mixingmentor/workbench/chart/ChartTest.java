package org.mixingmentor.workbench.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static Curve curve(String name, double[] x, double... y) {
        return new Curve(name, x, y, Color.WHITE, Curve.Style.SOLID);
    }

    @Test
    void csv_has_a_line_a_place_and_a_column_a_curve_and_leaves_holes_empty() {
        RangeArea span =
                new RangeArea("gold", new double[] {1, 2}, new double[] {-1, -2}, new double[] {1, 2}, Color.YELLOW);
        Chart chart = new Chart(
                "a",
                Axis.frequency(),
                List.of(new Plot(
                        Axis.linear("dB"),
                        List.of(span),
                        List.of(curve("say \"hi\"", new double[] {2, 3}, 0.5, Double.NaN)),
                        1)));
        assertEquals(
                List.of(
                        "hz,\"gold, low\",\"gold, high\",\"say \"\"hi\"\"\"",
                        "1.00000000,-1.00000000,1.00000000,",
                        "2.00000000,-2.00000000,2.00000000,0.500000000",
                        "3.00000000,,,"),
                chart.csv().lines().toList());
    }

    @Test
    void a_place_reads_every_named_curve_that_has_a_value_there() {
        Curve unnamed = curve("", new double[] {2}, 7);
        Chart chart = new Chart(
                "errors",
                Axis.count("epoch"),
                List.of(new Plot(
                        Axis.fromZero("dB"),
                        List.of(),
                        List.of(
                                curve("run 1", new double[] {1, 2}, 3, 0.25),
                                curve("run 2", new double[] {1, 2}, 4, Double.NaN),
                                unnamed),
                        1)));
        assertEquals("epoch 2   run 1: 0.25", Reading.of(chart, 2).words());
        assertEquals("epoch 1   run 1: 3   run 2: 4", Reading.of(chart, 1).words());
    }

    @Test
    void bars_are_numbers_too() {
        BarsView view = new BarsView();
        view.show("inputs", List.of(new Bar("crest, \"peaks\"", 0.5, "+0.5 dB", "groups")), "");
        assertEquals(
                List.of("group,name,value", "groups,\"crest, \"\"peaks\"\"\",0.500000000"),
                view.csv().lines().toList());
    }

    @Test
    void any_chart_can_be_drawn_small_empty_or_without_a_number() {
        for (Axis x : List.of(Axis.linear("x"), Axis.count("epoch"), Axis.frequency(), Axis.advisedFrequency())) {
            for (Curve.Style style : Curve.Style.values()) {
                for (double y : new double[] {Double.NaN, 0, 3, Double.POSITIVE_INFINITY}) {
                    Curve curve = new Curve("c", new double[] {100}, new double[] {y}, Color.WHITE, style);
                    Chart chart =
                            new Chart("t", x, List.of(new Plot(Axis.fromZero("y"), List.of(), List.of(curve), 1)));
                    ChartView view = new ChartView();
                    view.setSize(120, 90);
                    view.show(chart);
                    BufferedImage image = new BufferedImage(120, 90, BufferedImage.TYPE_INT_RGB);
                    view.paint(image.createGraphics());
                }
            }
        }
    }

    @Test
    void points_are_painted_where_the_view_says_and_found_there() {
        PointCloud cloud = new PointCloud(
                new float[] {0, 1}, new float[] {0, 1}, new int[] {0xFF0000, 0x00FF00}, new byte[] {0, 0});
        PointCloud.View view = cloud.fitting(100, 100);
        BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        cloud.paint(image, view, new BitSet(), 0xFFFFFF);
        int x = (int) Math.round(view.px(1));
        int y = (int) Math.round(view.py(1));
        assertEquals(0x00FF00, image.getRGB(x, y) & 0xFFFFFF);
        assertTrue(y < 50, "upwards");
        assertEquals(1, cloud.nearest(view, x + 3, y, 10));
        assertEquals(-1, cloud.nearest(view, 50, 50, 10));
    }

    @Test
    void zooming_keeps_the_place_under_the_pointer() {
        PointCloud.View view = new PointCloud.View(10, 50, 60);
        PointCloud.View zoomed = view.zoomed(2, 70, 40);
        assertEquals(70, zoomed.px((70 - view.left()) / view.scale()), 1e-9);
        assertEquals(40, zoomed.py((view.top() - 40) / view.scale()), 1e-9);
    }

    @Test
    void no_point_one_point_and_a_thousand_at_one_place_can_be_shown() {
        for (int count : new int[] {0, 1, 1000}) {
            PointCloud cloud = new PointCloud(new float[count], new float[count], new int[count], new byte[count]);
            PointCloud.View view = cloud.fitting(100, 80);
            assertEquals(50, view.px(0), 1e-9);
            assertEquals(40, view.py(0), 1e-9);
            BufferedImage image = new BufferedImage(100, 80, BufferedImage.TYPE_INT_RGB);
            cloud.paint(image, view.moved(-70, 0), new BitSet(), 0);
        }
    }
}
