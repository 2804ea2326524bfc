package org.mixingmentor.workbench.internal;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.Serial;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.UIManager;

/** A rounded field with a heading, a little off the background in dark and light looks. */
final class Card extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    Card(String heading) {
        super(new Column(14));
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(20, 24, 22, 24));
        add(new WrappedText(heading, 1.1f, Font.BOLD, false));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Color text = UIManager.getColor("Label.foreground");
        g.setColor(new Color(text.getRed(), text.getGreen(), text.getBlue(), 14));
        g.fillRoundRect(0, 0, getWidth(), getHeight(), 16, 16);
        g.dispose();
    }
}
