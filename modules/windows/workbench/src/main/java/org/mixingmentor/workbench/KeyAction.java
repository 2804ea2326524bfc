package org.mixingmentor.workbench;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.function.BooleanSupplier;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import org.openide.awt.Actions;

/**
 * An action whose key may be a plain letter or digit: the platform's keymap gives it its key, and the key means text as
 * long as somebody writes.
 */
public final class KeyAction extends NamedAction {
    private final transient BooleanSupplier possible;

    /**
     * Describes it.
     *
     * @param possible asked at every key: whether it would do something now
     */
    public KeyAction(String name, String description, BooleanSupplier possible, Runnable effect) {
        super(name, description, effect);
        this.possible = possible;
    }

    @Override
    public boolean isEnabled() {
        return !isWriting() && possible.getAsBoolean();
    }

    /** Enter in Quick Search is no writing: it asks for the action. */
    private static boolean isWriting() {
        AWTEvent event = EventQueue.getCurrentEvent();
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return event instanceof KeyEvent key
                && key.getKeyCode() != KeyEvent.VK_ENTER
                && (key.getModifiersEx() & (KeyEvent.CTRL_DOWN_MASK | KeyEvent.META_DOWN_MASK)) == 0
                && owner instanceof JTextComponent text
                && text.isEditable();
    }

    /** The key as the keymap has it now, as people write it: "Ctrl+Z"; empty where it has none. */
    public String key() {
        return getValue(ACCELERATOR_KEY) instanceof KeyStroke key ? Actions.keyStrokeToString(key) : "";
    }

    /** What it does, with its key. */
    public String toolTip() {
        String key = key();
        return getValue(SHORT_DESCRIPTION) + (key.isEmpty() ? "" : " (" + key + ")");
    }

    /** The registered action of that category and id, with its key of the keymap. */
    public static KeyAction registered(String category, String id) {
        return (KeyAction) Actions.forID(category, id);
    }
}
