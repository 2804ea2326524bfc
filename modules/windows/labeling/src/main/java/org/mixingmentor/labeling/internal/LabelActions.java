package org.mixingmentor.labeling.internal;

import java.util.Map;
import javax.swing.Action;
import org.mixingmentor.workbench.KeyAction;

/** Makes the actions that the layer registers: the platform's keymap gives each its key. */
public final class LabelActions {
    private LabelActions() {}

    /**
     * The action of an entry.
     *
     * @param entry its {@code displayName}, its {@code command} and, where that has one, its {@code number}
     */
    public static Action create(Map<String, ?> entry) {
        LabelCommand command = LabelCommand.valueOf((String) entry.get("command"));
        int number = entry.get("number") instanceof Integer given ? given : 1;
        return new KeyAction(
                (String) entry.get("displayName"),
                command.description(),
                () -> LabelRole.isCurrent() && command.isPossible(LabelRole.controller()),
                () -> command.on(LabelRole.controller(), number));
    }
}
