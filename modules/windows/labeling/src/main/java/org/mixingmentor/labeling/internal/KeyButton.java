package org.mixingmentor.labeling.internal;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.beans.PropertyChangeListener;
import java.io.Serial;
import javax.swing.Action;
import javax.swing.Icon;
import javax.swing.JToggleButton;
import org.mixingmentor.workbench.KeyAction;
import org.mixingmentor.workbench.Look;

/** A label that is given or not, with its key of the keymap drawn on it. */
final class KeyButton extends JToggleButton {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient KeyAction action;
    private final transient PropertyChangeListener keyChanged = event -> {
        if (Action.ACCELERATOR_KEY.equals(event.getPropertyName())) {
            showKey();
        }
    };

    /**
     * A button for a registered action.
     *
     * @param accent colour of its text when it is on; null = the look's
     */
    KeyButton(String text, KeyAction action, Color accent) {
        super(text);
        this.action = action;
        setFocusable(false);
        setMargin(new Insets(3, 8, 3, 8));
        setIconTextGap(7);
        addActionListener(event -> {
            action.actionPerformed(event);
            // On or off is shown when it is durable.
            setSelected(!isSelected());
        });
        action.addPropertyChangeListener(keyChanged);
        if (accent != null) {
            addItemListener(event -> setForeground(isSelected() ? accent : null));
        }
        showKey();
    }

    private void showKey() {
        setIcon(action.key().isEmpty() ? null : new KeyCap(action.key()));
        setToolTipText(action.toolTip());
    }

    /** A key as it is drawn in manuals. */
    record KeyCap(String key) implements Icon {
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
            return Math.max(15, new java.awt.Canvas().getFontMetrics(font()).stringWidth(key) + 7);
        }

        @Override
        public int getIconHeight() {
            return 15;
        }
    }
}
