package org.mixingmentor.benchmarks;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.BitSet;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.mixingmentor.workbench.chart.PointCloud;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A frame of the map of stems, 1600 by 1000 pixels, while it is moved: painted directly, and by Java 2D's ovals. Thirty
 * frames a second leave 33 ms a frame.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MapBenchmark {
    @Param({"1000", "100000"})
    public int points;

    private final BufferedImage image = new BufferedImage(1600, 1000, BufferedImage.TYPE_INT_RGB);
    private final BufferedImage fine = new BufferedImage(3200, 2000, BufferedImage.TYPE_INT_RGB);
    private final BitSet marked = new BitSet();
    private float[] x;
    private float[] y;
    private int[] rgb;
    private PointCloud cloud;
    private PointCloud.View view;

    @Setup
    public void scatter() {
        Random random = new Random(1);
        x = new float[points];
        y = new float[points];
        rgb = new int[points];
        byte[] shapes = new byte[points];
        for (int i = 0; i < points; i++) {
            x[i] = (float) random.nextGaussian();
            y[i] = (float) random.nextGaussian();
            rgb[i] = random.nextInt(0x1000000);
            shapes[i] = i % 3 == 0 ? PointCloud.DIAMOND : PointCloud.DISC;
        }
        marked.set(0, points / 100);
        cloud = new PointCloud(x, y, rgb, shapes);
        view = cloud.fitting(image.getWidth(), image.getHeight());
    }

    @Benchmark
    public BufferedImage painted_directly() {
        clear(image);
        view = view.zoomed(1.001, 800, 500);
        cloud.paint(image, view, marked, 0xFFFFFF);
        return image;
    }

    /** The same window on a screen with twice the pixels each way. */
    @Benchmark
    public BufferedImage painted_on_a_fine_screen() {
        clear(fine);
        view = view.zoomed(1.001, 800, 500);
        cloud.paint(fine, view.sharper(2), marked, 0xFFFFFF, 2);
        return fine;
    }

    @Benchmark
    public BufferedImage painted_as_ovals() {
        Graphics2D graphics = image.createGraphics();
        clear(image);
        int side = 2 * cloud.radius() + 1;
        for (int i = 0; i < points; i++) {
            graphics.setColor(new Color(rgb[i]));
            graphics.fillOval((int) view.px(x[i]), (int) view.py(y[i]), side, side);
        }
        graphics.dispose();
        return image;
    }

    @Benchmark
    public int nearest_to_the_pointer() {
        return cloud.nearest(view, 700, 400, 12);
    }

    private static void clear(BufferedImage cleared) {
        Graphics2D graphics = cleared.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, cleared.getWidth(), cleared.getHeight());
        graphics.dispose();
    }
}
