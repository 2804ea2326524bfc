package org.mixingmentor.curation.internal.inspect;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.io.Serial;
import java.util.Optional;
import javax.swing.JToggleButton;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.workbench.ClassMark;
import org.mixingmentor.workbench.Look;

/** A small button that is on, off, or on for some of the stems. */
final class Chip extends JToggleButton {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int PAD = 7;

    private final Color accent;
    private final transient Optional<StemClass> mark;
    private boolean partial;

    /** One of a word alone. */
    Chip(String text, Color accent) {
        this(text, accent, Optional.empty());
    }

    /** One for a class, whose mark stands before the word. */
    Chip(StemClass stemClass, Color accent) {
        this(stemClass.token(), accent, Optional.of(stemClass));
    }

    private Chip(String text, Color accent, Optional<StemClass> mark) {
        super(text);
        this.accent = accent;
        this.mark = mark;
        setContentAreaFilled(false);
        setBorderPainted(false);
        setOpaque(false);
        setFont(Look.font(0.95f));
        setRolloverEnabled(true);
    }

    /** Shows it; {@code partly} = on for some stems only. */
    void show(boolean on, boolean partly) {
        partial = partly;
        setSelected(on && !partly);
        repaint();
    }

    private int markWidth() {
        return mark.isEmpty() ? 0 : ClassMark.SIZE + 6;
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(getFont());
        return new Dimension(metrics.stringWidth(getText()) + 2 * PAD + markWidth(), metrics.getHeight() + 7);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Look.smooth(g);
        int w = getWidth() - 1;
        int h = getHeight() - 1;
        double fill = isSelected() ? 0.42 : partial ? 0.12 : getModel().isRollover() ? 0.12 : 0;
        g.setColor(Look.see(accent, fill));
        g.fillRoundRect(0, 0, w, h, 10, 10);
        g.setColor(isFocusOwner() ? Look.text() : isSelected() || partial ? accent : Look.grid());
        if (partial) {
            g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0));
        }
        g.drawRoundRect(0, 0, w, h, 10, 10);
        g.setColor(isSelected() || partial ? accent : Look.faintText());
        mark.ifPresent(judged -> g.fill(ClassMark.shape(judged, PAD, (getHeight() - ClassMark.SIZE) / 2.0)));
        g.setFont(getFont());
        g.setColor(isEnabled() && (isSelected() || partial) ? Look.text() : Look.faintText());
        FontMetrics metrics = g.getFontMetrics();
        int baseline = (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
        g.drawString(getText(), PAD + markWidth(), baseline);
        g.dispose();
    }
}
