package org.mixingmentor.labeling.internal;

import java.awt.Color;
import java.awt.Insets;
import java.io.Serial;
import javax.swing.JToggleButton;
import org.mixingmentor.workbench.KeyAction;

/** A label that is given or not, with its key of the keymap drawn on it. */
final class KeyButton extends JToggleButton {
    @Serial
    private static final long serialVersionUID = 1;

    /**
     * A button for a registered action.
     *
     * @param accent colour of its text when it is on; null = the look's
     */
    KeyButton(String text, KeyAction action, Color accent) {
        super(text);
        setFocusable(false);
        setMargin(new Insets(3, 8, 3, 8));
        setIconTextGap(7);
        addActionListener(event -> {
            action.actionPerformed(event);
            // On or off is shown when it is durable.
            setSelected(!isSelected());
        });
        if (accent != null) {
            addItemListener(event -> setForeground(isSelected() ? accent : null));
        }
        KeyCap.follow(action, this, () -> {
            setIcon(KeyCap.of(action));
            setToolTipText(action.toolTip());
        });
    }
}
