package org.mixingmentor.workbench.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.BitSet;

/**
 * Very many points, painted straight into the pixels: a hundred thousand in a few milliseconds, where a chart library
 * needs seconds. Immutable.
 */
public final class PointCloud {
    /** A full disc. */
    public static final byte DISC = 0;
    /** A hollow diamond. */
    public static final byte DIAMOND = 1;
    /** A hollow circle. */
    public static final byte RING = 2;

    private static final int SHAPES = 3;
    /** Hollow shapes lie on full ones: none is hidden. */
    private static final byte[] UPWARDS = {DISC, RING, DIAMOND};

    private static final int FEW = 1500;
    private static final int MANY = 15_000;

    private final float[] x;
    private final float[] y;
    private final int[] rgb;
    private final byte[] shapes;

    /**
     * Takes arrays of equal length, not copied.
     *
     * @param x any unit, to the right
     * @param y the same unit, upwards
     * @param rgb 0xRRGGBB
     * @param shapes {@link #DISC}, {@link #DIAMOND} or {@link #RING}
     */
    public PointCloud(float[] x, float[] y, int[] rgb, byte[] shapes) {
        if (y.length != x.length || rgb.length != x.length || shapes.length != x.length) {
            throw new IllegalArgumentException("a point has two coordinates, a colour and a shape");
        }
        this.x = x;
        this.y = y;
        this.rgb = rgb;
        this.shapes = shapes;
    }

    /**
     * Where the points stand on the screen.
     *
     * @param scale pixels per unit
     * @param left pixel of x = 0
     * @param top pixel of y = 0
     */
    public record View(double scale, double left, double top) {
        /** The pixel of a coordinate. */
        public double px(double x) {
            return left + scale * x;
        }

        /** The pixel of a coordinate. */
        public double py(double y) {
            return top - scale * y;
        }

        /** The same place under a pixel, nearer or further. */
        public View zoomed(double factor, double px, double py) {
            double next = Math.max(1e-3, Math.min(1e6, scale * factor));
            double by = next / scale;
            return new View(next, px - (px - left) * by, py - (py - top) * by);
        }

        /** The same view in finer pixels, so many in the place of one. */
        public View sharper(double sharpness) {
            return new View(scale * sharpness, left * sharpness, top * sharpness);
        }

        /** Moved by some pixels. */
        public View moved(double dx, double dy) {
            return new View(scale, left + dx, top + dy);
        }
    }

    /** Number of points. */
    public int size() {
        return x.length;
    }

    /** The view in which all points are on a screen of this size. */
    public View fitting(int width, int height) {
        float[] xs = ends(x);
        float[] ys = ends(y);
        double spanX = Math.max(1e-3, xs[1] - xs[0]);
        double spanY = Math.max(1e-3, ys[1] - ys[0]);
        double scale = Math.min(200, 0.88 * Math.min(width / spanX, height / spanY));
        return new View(scale, width / 2.0 - scale * (xs[0] + xs[1]) / 2, height / 2.0 + scale * (ys[0] + ys[1]) / 2);
    }

    private static float[] ends(float[] values) {
        float low = values.length == 0 ? 0 : values[0];
        float high = low;
        for (float value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return new float[] {low, high};
    }

    /** The point nearest to a pixel, at most so many pixels away; -1 where there is none. */
    public int nearest(View view, double px, double py, double within) {
        int nearest = -1;
        double least = within * within;
        for (int i = 0; i < x.length; i++) {
            double dx = view.px(x[i]) - px;
            double dy = view.py(y[i]) - py;
            double far = dx * dx + dy * dy;
            if (far <= least) {
                least = far;
                nearest = i;
            }
        }
        return nearest;
    }

    /**
     * Paints all points that are on the image.
     *
     * @param image of type {@link BufferedImage#TYPE_INT_RGB}
     * @param marked painted last, larger, with an outline
     * @param outlineRgb colour of that outline
     */
    public void paint(BufferedImage image, View view, BitSet marked, int outlineRgb) {
        paint(image, view, marked, outlineRgb, 1);
    }

    /**
     * The same on a screen whose pixels are finer.
     *
     * @param view in the image's pixels
     * @param sharpness how many of the image's pixels stand in the place of one
     */
    public void paint(BufferedImage image, View view, BitSet marked, int outlineRgb, double sharpness) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        int height = image.getHeight();
        int radius = (int) Math.round(radius() * sharpness);
        boolean[][] stamps = stamps(radius);
        for (byte shape : UPWARDS) {
            for (int i = 0; i < x.length; i++) {
                if (shapes[i] == shape) {
                    stamp(pixels, width, height, stamps[shape], radius, view.px(x[i]), view.py(y[i]), rgb[i]);
                }
            }
        }
        int beyond = (int) Math.round(2 * sharpness);
        int larger = radius + beyond;
        boolean[][] large = stamps(larger);
        boolean[][] outlines = stamps(larger + beyond);
        for (int i = marked.nextSetBit(0); i >= 0 && i < x.length; i = marked.nextSetBit(i + 1)) {
            double px = view.px(x[i]);
            double py = view.py(y[i]);
            stamp(pixels, width, height, outlines[DISC], larger + beyond, px, py, outlineRgb);
            stamp(pixels, width, height, large[DISC], larger, px, py, rgb[i]);
        }
    }

    /** Draws the same points as shapes, for a drawing that stays sharp at any size: slower by far. */
    public void draw(Graphics2D graphics, View view, BitSet marked, int outlineRgb) {
        graphics.setStroke(new BasicStroke(2));
        for (byte shape : UPWARDS) {
            for (int i = 0; i < x.length; i++) {
                if (shapes[i] == shape) {
                    draw(graphics, i, view, shape, radius());
                }
            }
        }
        for (int i = marked.nextSetBit(0); i >= 0 && i < x.length; i = marked.nextSetBit(i + 1)) {
            int r = radius() + 2;
            draw(graphics, i, view, DISC, r);
            graphics.setColor(new Color(outlineRgb));
            graphics.draw(new Ellipse2D.Double(view.px(x[i]) - r, view.py(y[i]) - r, 2 * r, 2 * r));
        }
    }

    private void draw(Graphics2D graphics, int point, View view, byte shape, int radius) {
        double px = view.px(x[point]);
        double py = view.py(y[point]);
        double r = radius;
        graphics.setColor(new Color(rgb[point]));
        if (shape == DIAMOND) {
            Path2D diamond = new Path2D.Double();
            diamond.moveTo(px, py - r);
            diamond.lineTo(px + r, py);
            diamond.lineTo(px, py + r);
            diamond.lineTo(px - r, py);
            diamond.closePath();
            graphics.draw(diamond);
        } else if (shape == RING) {
            graphics.draw(new Ellipse2D.Double(px - r + 1, py - r + 1, 2 * r - 2, 2 * r - 2));
        } else {
            graphics.fill(new Ellipse2D.Double(px - r, py - r, 2 * r, 2 * r));
        }
    }

    /** Pixels from a point's middle to its edge: fewer, the more points there are. */
    public int radius() {
        if (x.length <= FEW) {
            return 5;
        }
        return x.length <= MANY ? 3 : 1;
    }

    private static void stamp(
            int[] pixels, int width, int height, boolean[] stamp, int radius, double px, double py, int color) {
        int left = (int) Math.round(px) - radius;
        int top = (int) Math.round(py) - radius;
        int side = 2 * radius + 1;
        if (left + side <= 0 || top + side <= 0 || left >= width || top >= height) {
            return;
        }
        for (int row = Math.max(0, -top); row < side && top + row < height; row++) {
            int line = (top + row) * width + left;
            for (int column = Math.max(0, -left); column < side && left + column < width; column++) {
                if (stamp[row * side + column]) {
                    pixels[line + column] = color;
                }
            }
        }
    }

    private static boolean[][] stamps(int radius) {
        int side = 2 * radius + 1;
        boolean[][] stamps = new boolean[SHAPES][side * side];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                int dx = Math.abs(column - radius);
                int dy = Math.abs(row - radius);
                int at = row * side + column;
                stamps[DISC][at] = dx * dx + dy * dy <= radius * radius + 1;
                stamps[DIAMOND][at] = dx + dy <= radius + 1 && dx + dy >= radius - (radius > 2 ? radius / 3 : 0);
                int inner = Math.max(1, radius - Math.max(1, radius / 3));
                stamps[RING][at] = stamps[DISC][at] && dx * dx + dy * dy >= inner * inner;
            }
        }
        return stamps;
    }
}
