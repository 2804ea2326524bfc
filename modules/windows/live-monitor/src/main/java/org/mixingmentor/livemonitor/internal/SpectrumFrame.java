package org.mixingmentor.livemonitor.internal;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Locale;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.workbench.FrequencyAxis;
import org.mixingmentor.workbench.Look;

/** A frame with frequencies along and decibels up. */
record SpectrumFrame(FrequencyAxis axis, double top, double height, double lowDb, double highDb) {
    private static final int LEFT = 44;
    private static final int RIGHT = 10;
    private static final int TOP = 28;
    private static final int BOTTOM = 22;
    /** Between names. */
    private static final int LEAST_GAP = 8;

    static SpectrumFrame in(int width, int height, double lowDb, double highDb) {
        FrequencyAxis axis = FrequencyAxis.ofHearing(LEFT, Math.max(10, width - LEFT - RIGHT));
        return new SpectrumFrame(axis, TOP, Math.max(10, height - TOP - BOTTOM), lowDb, highDb);
    }

    double y(double db) {
        double shown = Math.max(lowDb, Math.min(highDb, db));
        return top + (highDb - shown) / (highDb - lowDb) * height;
    }

    double x(int band) {
        return axis.x(Bands.centreHz(band));
    }

    double left(int band) {
        return axis.x(Bands.lowerEdgeHz(band));
    }

    double right(int band) {
        return axis.x(Bands.upperEdgeHz(band));
    }

    double end() {
        return axis.left() + axis.width();
    }

    /** Grid, decibels, frequencies, and the names of the regions. */
    void paintFrame(Graphics2D g, double stepDb, boolean signed, String title) {
        g.setFont(Look.font(0.9f));
        g.setStroke(new BasicStroke(1));
        for (double db = Math.ceil(lowDb / stepDb) * stepDb; db <= highDb; db += stepDb) {
            g.setColor(db == 0 && signed ? Look.faintText() : Look.grid());
            g.draw(new Line2D.Double(axis.left(), y(db), end(), y(db)));
            g.setColor(Look.faintText());
            String label = String.format(Locale.ROOT, signed && db > 0 ? "+%.0f" : "%.0f", db);
            LiveView.right(g, label, axis.left() - 6, y(db) + 4);
        }
        for (FrequencyAxis.Tick tick : axis.ticks()) {
            double x = axis.x(tick.hz());
            if (tick.major()) {
                g.setColor(Look.grid());
                g.draw(new Line2D.Double(x, top, x, top + height));
                g.setColor(Look.faintText());
                LiveView.centred(g, tick.label(), x, top + height + 16);
            }
        }
        LiveView.title(g, title);
    }

    void paintRegions(Graphics2D g, int from) {
        g.setFont(Look.font(0.85f));
        double free = from;
        for (FrequencyAxis.Region region : FrequencyAxis.regions()) {
            double x = axis.x(Math.sqrt(region.lowHz() * region.highHz()));
            double half = g.getFontMetrics().stringWidth(region.name()) / 2.0;
            if (x - half > free) {
                g.setColor(Look.faintText());
                free = x + half + LEAST_GAP;
                LiveView.centred(g, region.name(), x, LiveView.TITLE_BASE);
            }
        }
    }

    /** A line through the centres of the bands. */
    Path2D line(float[] db) {
        Path2D path = new Path2D.Double();
        path.moveTo(x(0), y(db[0]));
        for (int band = 1; band < db.length; band++) {
            path.lineTo(x(band), y(db[band]));
        }
        return path;
    }

    /** What lies between two lines. */
    Path2D between(float[] low, float[] high) {
        Path2D path = line(high);
        for (int band = low.length - 1; band >= 0; band--) {
            path.lineTo(x(band), y(low[band]));
        }
        path.closePath();
        return path;
    }
}
