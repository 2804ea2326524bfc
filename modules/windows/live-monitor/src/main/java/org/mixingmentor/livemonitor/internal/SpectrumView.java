package org.mixingmentor.livemonitor.internal;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.io.Serial;
import java.util.Arrays;
import org.mixingmentor.brain.GoldProfile;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.mentor.LiveSpectrum.Averaging;
import org.mixingmentor.mentor.LiveState;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;

/** The live spectrum over the gold envelope, both at -18 LUFS; what leaves the envelope is marked. */
final class SpectrumView extends LiveView {
    @Serial
    private static final long serialVersionUID = 1;

    private static final double LOW_DB = BandVerdict.LOWEST_DB;
    private static final double HIGH_DB = -12;
    private static final BasicStroke LINE = new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke THIN = new BasicStroke(1.2f);
    private static final BasicStroke DASHED =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {6, 4}, 0);
    private static final int TITLE_WIDTH = 230;
    private Averaging averaging = Averaging.SLOW;

    SpectrumView() {
        super("Spectrum over gold", 760, 360);
        setToolTipText(
                "<html>Third-octave bands of what is heard, brought to -18 LUFS, over those of gold: the brain's, or the chosen target's."
                        + "<br>Gold band: 10th to 90th percentile; dashed: median; short lines: held peaks;"
                        + "<br>triangles: outside the gold band.</html>");
    }

    void average(Averaging chosen) {
        averaging = chosen;
        repaint();
    }

    @Override
    void paint(Graphics2D g, LiveSnapshot shown) {
        SpectrumFrame plot = SpectrumFrame.in(getWidth(), getHeight(), LOW_DB, HIGH_DB);
        plot.paintFrame(g, 12, false, "Spectrum, dB at -18 LUFS, " + averaging.label());
        plot.paintRegions(g, TITLE_WIDTH);
        if (shown == null) {
            return;
        }
        shown.gold().ifPresent(gold -> paintGold(g, plot, gold));
        float[] own = shown.spectrum().bandsDb(averaging);
        if (own[Bands.nearest(1000)] <= Bands.FLOOR_DB && own[Bands.nearest(100)] <= Bands.FLOOR_DB) {
            return;
        }
        boolean live = shown.state() == LiveState.LISTENING;
        float[] bottom = new float[Bands.COUNT];
        Arrays.fill(bottom, (float) LOW_DB);
        g.setColor(Look.see(Look.neutral(), live ? 0.22 : 0.1));
        g.fill(plot.between(bottom, own));
        g.setColor(Look.see(Look.neutral(), live ? 1 : 0.5));
        g.setStroke(LINE);
        g.draw(plot.line(own));
        g.setStroke(THIN);
        g.setColor(Look.see(Look.text(), 0.6));
        for (int band = 0; band < Bands.COUNT; band++) {
            double y = plot.y(shown.spectrum().peaks()[band]);
            g.draw(new Line2D.Double(plot.left(band) + 2, y, plot.right(band) - 2, y));
        }
        if (live) {
            shown.gold().ifPresent(gold -> paintOutside(g, plot, gold, own));
        }
    }

    private static void paintGold(Graphics2D g, SpectrumFrame plot, GoldProfile gold) {
        g.setColor(Look.see(Accent.GOLD, 0.2));
        g.fill(plot.between(gold.p10(), gold.p90()));
        g.setColor(Look.see(Accent.GOLD, 0.45));
        g.setStroke(THIN);
        g.draw(plot.line(gold.p10()));
        g.draw(plot.line(gold.p90()));
        g.setColor(Accent.GOLD);
        g.setStroke(DASHED);
        g.draw(plot.line(gold.median()));
    }

    private static void paintOutside(Graphics2D g, SpectrumFrame plot, GoldProfile gold, float[] own) {
        g.setColor(Accent.FLAWED);
        for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
            double x = plot.x(band);
            double y = plot.y(own[band]);
            switch (BandVerdict.of(gold, band, own[band])) {
                case ABOVE_GOLD -> g.fill(triangle(x, y - 8, -7));
                case BELOW_GOLD -> g.draw(triangle(x, y + 8, 7));
                case WITHIN_GOLD -> {}
            }
        }
    }

    private static Path2D triangle(double x, double y, double height) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - 5, y);
        path.lineTo(x + 5, y);
        path.lineTo(x, y + height);
        path.closePath();
        return path;
    }
}
