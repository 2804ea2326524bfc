package org.mixingmentor.livemonitor.internal;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.mentor.spi.EqFilter;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;

/** The correction as bars, up to boost and down to cut, and the equaliser that does it as a line. */
final class CorrectionView extends LiveView {
    @Serial
    private static final long serialVersionUID = 1;

    private static final double MOST_DB = 12;
    private static final BasicStroke LINE = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final int TITLE_WIDTH = 320;

    CorrectionView() {
        super("Correction", 760, 210);
        setToolTipText("<html>What the brain would change, band by band: up is boost, down is cut."
                + "<br>Pale: within the dead zone of 1.5 dB. Gold line: the equaliser that is advised.</html>");
    }

    @Override
    void paint(Graphics2D g, LiveSnapshot shown) {
        SpectrumFrame plot = SpectrumFrame.in(getWidth(), getHeight(), -MOST_DB, MOST_DB);
        plot.paintFrame(g, 6, true, "Correction, dB: boost above, cut below");
        plot.paintRegions(g, TITLE_WIDTH);
        if (shown == null) {
            return;
        }
        double zero = plot.y(0);
        for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
            double db = shown.correction().bandDb(band);
            double y = plot.y(db);
            boolean counts = BandVerdict.corrects(shown, band);
            g.setColor(Look.see(counts ? Accent.FLAWED : Look.faintText(), counts ? 0.9 : 0.45));
            g.fill(new Rectangle2D.Double(
                    plot.left(band) + 1.5,
                    Math.min(y, zero),
                    plot.right(band) - plot.left(band) - 3,
                    Math.abs(y - zero)));
        }
        if (!shown.eq().isEmpty()) {
            g.setColor(Accent.GOLD);
            g.setStroke(LINE);
            g.draw(response(plot, shown.eq()));
        }
    }

    private static Path2D response(SpectrumFrame plot, List<EqFilter> filters) {
        Path2D path = new Path2D.Double();
        for (double x = plot.axis().left(); x <= plot.end(); x += 4) {
            double hz = Math.min(plot.axis().hz(x), 23_000);
            double y = plot.y(filters.stream()
                    .mapToDouble(filter -> filter.responseDb(hz))
                    .sum());
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }
}
