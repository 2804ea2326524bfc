package org.mixingmentor.labeling.internal;

import java.awt.Canvas;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.beans.PropertyChangeListener;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import javax.swing.Action;
import javax.swing.Icon;
import javax.swing.JComponent;
import org.mixingmentor.workbench.KeyAction;
import org.mixingmentor.workbench.Look;

/** A key as it is drawn in manuals. */
record KeyCap(String key) implements Icon {
    private static final Object FOLLOWER = new Object();

    /** The key that the keymap gives an action now; null where it gives none. */
    static Icon of(KeyAction action) {
        return action.key().isEmpty() ? null : new KeyCap(action.key());
    }

    /**
     * Shows an action's key now, and again whenever the keymap gives it another one.
     *
     * @param where what shows it; when it is gone nothing is called any more, though the action lives as long as the
     *     process
     */
    static void follow(KeyAction action, JComponent where, Runnable show) {
        where.putClientProperty(FOLLOWER, show);
        Reference<JComponent> shown = new WeakReference<>(where);
        action.addPropertyChangeListener(new PropertyChangeListener() {
            @Override
            public void propertyChange(java.beans.PropertyChangeEvent event) {
                JComponent there = shown.get();
                if (there == null) {
                    action.removePropertyChangeListener(this);
                } else if (Action.ACCELERATOR_KEY.equals(event.getPropertyName())) {
                    ((Runnable) there.getClientProperty(FOLLOWER)).run();
                }
            }
        });
        show.run();
    }

    private static Font font() {
        return Look.font(0.8f);
    }

    @Override
    public void paintIcon(Component owner, Graphics plain, int x, int y) {
        Graphics2D graphics = (Graphics2D) plain.create();
        Look.smooth(graphics);
        graphics.setColor(Look.see(Look.text(), owner.isEnabled() ? 0.45 : 0.2));
        graphics.drawRoundRect(x, y, getIconWidth() - 1, getIconHeight() - 1, 5, 5);
        graphics.setFont(font());
        FontMetrics metrics = graphics.getFontMetrics();
        graphics.setColor(Look.see(Look.text(), owner.isEnabled() ? 0.8 : 0.35));
        graphics.drawString(
                key,
                x + (getIconWidth() - metrics.stringWidth(key)) / 2,
                y + (getIconHeight() + metrics.getAscent() - metrics.getDescent()) / 2);
        graphics.dispose();
    }

    @Override
    public int getIconWidth() {
        return Math.max(15, new Canvas().getFontMetrics(font()).stringWidth(key) + 7);
    }

    @Override
    public int getIconHeight() {
        return 15;
    }
}
