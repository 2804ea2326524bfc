package org.mixingmentor.visualization.internal.compared;

import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** ViewKeys of this role's views. */
public final class ViewKeys {
    private ViewKeys() {}

    /** Ctrl, or the command key of a Mac, with a key. */
    public static KeyStroke ctrl(int key) {
        return KeyStroke.getKeyStroke(key, Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx());
    }

    /** While the focus is in a component or below it. */
    public static void on(JComponent component, String name, KeyStroke stroke, Runnable effect) {
        component.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(stroke, name);
        component.getActionMap().put(name, new AbstractAction(name) {
            @Override
            public void actionPerformed(ActionEvent event) {
                effect.run();
            }
        });
    }
}
