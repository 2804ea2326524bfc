package org.mixingmentor.livemonitor.internal;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.stream.Collectors;
import org.mixingmentor.mentor.LiveAdvice;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.mentor.LiveState;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;

/** What to do, in sentences that can be read from a metre away, each with how sure it is and how long it has held. */
final class AdviceView extends LiveView {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int MARGIN = 18;

    AdviceView() {
        super("Advice", 420, 360);
        setToolTipText("<html>What the brain advises now. Dots: how sure, by how steadily it was suggested in the last"
                + " three<br>seconds and how well the brain's parts agree. Seconds: for how long it has"
                + " held.</html>");
    }

    @Override
    void paint(Graphics2D g, LiveSnapshot shown) {
        title(g, "Advice");
        if (shown == null) {
            return;
        }
        right(g, shown.changesPerMinute() + " changes a minute", getWidth() - 10.0, TITLE_BASE);
        double y = 40;
        if (shown.advice().isEmpty()) {
            paintNothing(g, shown, y);
            return;
        }
        for (LiveAdvice advice : shown.advice()) {
            y = paintItem(g, advice, y) + 20;
        }
    }

    @Override
    String described(LiveSnapshot shown) {
        return shown.advice().isEmpty()
                ? shown.sentence()
                : shown.advice().stream().map(each -> each.item().text()).collect(Collectors.joining(" "));
    }

    private double paintItem(Graphics2D g, LiveAdvice advice, double top) {
        g.setFont(Look.font(large()).deriveFont(Font.BOLD));
        g.setColor(Look.text());
        double y = paragraph(g, advice.item().text(), top);
        g.setFont(Look.font(1.1f));
        FontMetrics metrics = g.getFontMetrics();
        int base = (int) y + metrics.getAscent();
        double x = MARGIN;
        for (int dot = 0; dot < AdviceLines.DOTS; dot++) {
            Ellipse2D circle = new Ellipse2D.Double(x, base - 10.0, 9, 9);
            g.setColor(Accent.GOLD);
            if (dot < AdviceLines.filled(advice.certainty())) {
                g.fill(circle);
            } else {
                g.draw(circle);
            }
            x += 13;
        }
        g.setColor(Look.faintText());
        g.drawString(LiveWords.certainty(advice), (float) x + 8, base);
        g.setColor(Accent.FLAWED);
        g.fill(new Rectangle2D.Double(0, top, 4, base + 6 - top));
        return base + metrics.getDescent();
    }

    private void paintNothing(Graphics2D g, LiveSnapshot shown, double top) {
        boolean well = shown.state() == LiveState.LISTENING && shown.sentence().isEmpty();
        g.setFont(Look.font(well ? large() : large() * 0.75f));
        g.setColor(well ? Accent.GOLD : Look.text());
        paragraph(g, well ? "Nothing to change." : shown.sentence(), top);
    }

    private float large() {
        return AdviceLines.scale(getWidth(), getHeight());
    }

    /** Writes a paragraph and returns where it ends. */
    private double paragraph(Graphics2D g, String text, double top) {
        FontMetrics metrics = g.getFontMetrics();
        double y = top;
        for (String line : AdviceLines.of(text, metrics::stringWidth, getWidth() - 2 * MARGIN)) {
            g.drawString(line, MARGIN, (float) y + metrics.getAscent());
            y += metrics.getHeight();
        }
        return y;
    }
}
