package org.mixingmentor.visualization;

import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Keys of this role's views. */
final class Keys {
    private Keys() {}

    /** Ctrl, or the command key of a Mac, with a key. */
    static KeyStroke ctrl(int key) {
        return KeyStroke.getKeyStroke(key, Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx());
    }

    /** While the focus is in a component or below it. */
    static void on(JComponent component, String name, KeyStroke stroke, Runnable effect) {
        component.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(stroke, name);
        component.getActionMap().put(name, new AbstractAction(name) {
            @Override
            public void actionPerformed(ActionEvent event) {
                effect.run();
            }
        });
    }
}
