package org.mixingmentor.labeling.internal;

import javax.swing.Action;
import org.mixingmentor.workbench.KeyAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** What one does while listening: each has a key, which the keymap can change. */
@Messages({
    "CTL_ideal=Label: Class Ideal",
    "CTL_flawed=Label: Class Flawed",
    "CTL_unlabelled=Label: No Class",
    "CTL_nextunlabelled=Label: Next Unlabelled",
    "CTL_nextsuspect=Label: Next Suspect",
    "CTL_nextstem=Label: Next Stem",
    "CTL_previous=Label: Previous Stem",
    "CTL_loop=Label: Loop the Selected Time",
    "CTL_blind=Label: Blind",
    "CTL_genre=Label: Write a Genre",
    "CTL_instrument=Label: Write an Instrument",
    "CTL_note=Label: Write a Note"
})
public final class LabelActions {
    private static final String CATEGORY = RegisteredKeys.CATEGORY;
    private static final String ID = RegisteredKeys.ID;
    private static final String KEYS = "Shortcuts";

    private LabelActions() {}

    @ActionID(category = CATEGORY, id = ID + "ideal")
    @ActionRegistration(displayName = "#CTL_ideal", lazy = false)
    @ActionReference(path = KEYS, name = "I")
    public static Action ideal() {
        return onStem(Bundle.CTL_ideal(), "As it should be", () -> LabelRole.controller()
                .ideal());
    }

    @ActionID(category = CATEGORY, id = ID + "flawed")
    @ActionRegistration(displayName = "#CTL_flawed", lazy = false)
    @ActionReference(path = KEYS, name = "F")
    public static Action flawed() {
        return onStem(Bundle.CTL_flawed(), "With at least one flaw, named or not", () -> LabelRole.controller()
                .flawed());
    }

    @ActionID(category = CATEGORY, id = ID + "unlabelled")
    @ActionRegistration(displayName = "#CTL_unlabelled", lazy = false)
    @ActionReference(path = KEYS, name = "U")
    public static Action unlabelled() {
        return onStem(Bundle.CTL_unlabelled(), "Not judged: takes class and flaws away", () -> LabelRole.controller()
                .unlabelled());
    }

    @ActionID(category = CATEGORY, id = ID + "nextunlabelled")
    @ActionRegistration(displayName = "#CTL_nextunlabelled", lazy = false)
    @ActionReference(path = KEYS, name = "N")
    public static Action nextunlabelled() {
        return inDataset(
                Bundle.CTL_nextunlabelled(),
                "Go to the next stem without a class",
                () -> LabelRole.controller().queue().nextUnlabelled());
    }

    @ActionID(category = CATEGORY, id = ID + "nextsuspect")
    @ActionRegistration(displayName = "#CTL_nextsuspect", lazy = false)
    @ActionReference(path = KEYS, name = "S")
    public static Action nextsuspect() {
        return inDataset(
                Bundle.CTL_nextsuspect(),
                "Go to the next stem that deserves a look",
                () -> LabelRole.controller().queue().nextSuspect());
    }

    @ActionID(category = CATEGORY, id = ID + "nextstem")
    @ActionRegistration(displayName = "#CTL_nextstem", lazy = false)
    @ActionReference(path = KEYS, name = "J")
    public static Action nextstem() {
        return inDataset(Bundle.CTL_nextstem(), "Go to the next stem", () -> LabelRole.controller()
                .queue()
                .nextStem());
    }

    @ActionID(category = CATEGORY, id = ID + "previous")
    @ActionRegistration(displayName = "#CTL_previous", lazy = false)
    @ActionReference(path = KEYS, name = "P")
    public static Action previous() {
        return inDataset(Bundle.CTL_previous(), "Go back to the stem before", () -> LabelRole.controller()
                .queue()
                .previous());
    }

    @ActionID(category = CATEGORY, id = ID + "loop")
    @ActionRegistration(displayName = "#CTL_loop", lazy = false)
    @ActionReference(path = KEYS, name = "L")
    public static Action loop() {
        return onStem(Bundle.CTL_loop(), "Play the selected time over and over, or once", () -> LabelRole.controller()
                .time()
                .toggleLoop());
    }

    @ActionID(category = CATEGORY, id = ID + "blind")
    @ActionRegistration(displayName = "#CTL_blind", lazy = false)
    @ActionReference(path = KEYS, name = "H")
    public static Action blind() {
        return inDataset(
                Bundle.CTL_blind(), "Hide names and what others said, or show them", () -> LabelRole.controller()
                        .toggleBlind());
    }

    @ActionID(category = CATEGORY, id = ID + "genre")
    @ActionRegistration(displayName = "#CTL_genre", lazy = false)
    @ActionReference(path = KEYS, name = "G")
    public static Action genre() {
        return onStem(Bundle.CTL_genre(), "Write the genre", () -> LabelRole.controller()
                .write(LabelField.GENRE));
    }

    @ActionID(category = CATEGORY, id = ID + "instrument")
    @ActionRegistration(displayName = "#CTL_instrument", lazy = false)
    @ActionReference(path = KEYS, name = "K")
    public static Action writeInstrument() {
        return onStem(Bundle.CTL_instrument(), "Write an instrument that has no key", () -> LabelRole.controller()
                .write(LabelField.INSTRUMENT));
    }

    @ActionID(category = CATEGORY, id = ID + "note")
    @ActionRegistration(displayName = "#CTL_note", lazy = false)
    @ActionReference(path = KEYS, name = "E")
    public static Action note() {
        return onStem(
                Bundle.CTL_note(), "Write a note", () -> LabelRole.controller().write(LabelField.NOTE));
    }

    static Action onStem(String name, String description, Runnable effect) {
        return new KeyAction(name, description, () -> LabelRole.controller().isPossible(), effect);
    }

    private static Action inDataset(String name, String description, Runnable effect) {
        return new KeyAction(name, description, LabelRole::isCurrent, effect);
    }
}
