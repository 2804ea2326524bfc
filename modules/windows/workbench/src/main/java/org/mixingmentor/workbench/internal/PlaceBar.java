package org.mixingmentor.workbench.internal;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.io.Serial;
import javax.swing.JPanel;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.Playback;

/** How far the player is; a click goes there. */
final class PlaceBar extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Playback playback;

    PlaceBar(Playback playback) {
        this.playback = playback;
        setOpaque(false);
        setPreferredSize(new Dimension(260, 18));
        setToolTipText("Click to go to a place");
        getAccessibleContext().setAccessibleName("Place in the stem");
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                go(event);
            }

            @Override
            public void mouseDragged(MouseEvent event) {
                go(event);
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    private void go(MouseEvent event) {
        double share = Math.max(0, Math.min(1, event.getX() / (double) Math.max(1, getWidth())));
        playback.seek(Math.round(share * playback.length()));
    }

    @Override
    protected void paintComponent(Graphics plain) {
        Graphics2D graphics = (Graphics2D) plain.create();
        Look.smooth(graphics);
        int y = getHeight() / 2 - 3;
        graphics.setColor(Look.plotBackground());
        graphics.fillRoundRect(0, y, getWidth(), 6, 6, 6);
        if (playback.length() > 0) {
            int x = (int) Math.round(getWidth() * (double) playback.position() / playback.length());
            graphics.setColor(Look.neutral());
            graphics.fillRoundRect(0, y, x, 6, 6, 6);
            graphics.setColor(Look.text());
            graphics.fillOval(Math.min(getWidth() - 10, Math.max(0, x - 5)), y - 2, 10, 10);
        }
        graphics.dispose();
    }
}
