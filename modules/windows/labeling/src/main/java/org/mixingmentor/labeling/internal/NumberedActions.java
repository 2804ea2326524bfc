package org.mixingmentor.labeling.internal;

import java.util.Map;
import java.util.function.IntConsumer;
import javax.swing.Action;

/**
 * Makes the actions that a number tells apart: of a flaw, of a flaw in the selected time, of an instrument. The layer has an
 * entry for each, with its name and its {@code number} from 1, so that the keymap can change each key.
 */
public final class NumberedActions {
    private NumberedActions() {}

    /** The action that adds a flaw of the dataset or takes it away. */
    public static Action flaw(Map<String, ?> entry) {
        return action(entry, "Add this flaw, or take it away", index -> LabelRole.controller()
                .toggleFlaw(index));
    }

    /** The action that marks a flaw in the selected time or takes that back. */
    public static Action region(Map<String, ?> entry) {
        return action(entry, "Mark this flaw in the selected time, or take that back", index -> LabelRole.controller()
                .toggleRegionFlaw(index));
    }

    /** The action that names an instrument. */
    public static Action instrument(Map<String, ?> entry) {
        return action(
                entry, "Name this instrument", index -> LabelRole.controller().instrument(index));
    }

    private static Action action(Map<String, ?> entry, String description, IntConsumer effect) {
        int index = (Integer) entry.get("number") - 1;
        return LabelActions.onStem((String) entry.get("displayName"), description, () -> effect.accept(index));
    }
}
