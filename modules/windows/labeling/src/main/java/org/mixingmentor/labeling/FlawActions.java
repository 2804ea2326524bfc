package org.mixingmentor.labeling;

import javax.swing.Action;
import org.mixingmentor.labeling.internal.LabelController;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** One action a flaw key: the flaws themselves come from the dataset. */
@Messages({
    "CTL_flaw1=Label: Flaw 1",
    "CTL_flaw2=Label: Flaw 2",
    "CTL_flaw3=Label: Flaw 3",
    "CTL_flaw4=Label: Flaw 4",
    "CTL_flaw5=Label: Flaw 5",
    "CTL_flaw6=Label: Flaw 6",
    "CTL_flaw7=Label: Flaw 7",
    "CTL_flaw8=Label: Flaw 8",
    "CTL_flaw9=Label: Flaw 9",
    "CTL_flaw10=Label: Flaw 10"
})
public final class FlawActions {
    /** The start of every id; a number from 1 follows. */
    public static final String ID = LabelActions.ID + "flaw";

    private static final String KEYS = "Shortcuts";

    private FlawActions() {}

    @ActionID(category = LabelActions.CATEGORY, id = ID + "1")
    @ActionRegistration(displayName = "#CTL_flaw1", lazy = false)
    @ActionReference(path = KEYS, name = "1")
    public static Action flaw1() {
        return action(Bundle.CTL_flaw1(), 0);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "2")
    @ActionRegistration(displayName = "#CTL_flaw2", lazy = false)
    @ActionReference(path = KEYS, name = "2")
    public static Action flaw2() {
        return action(Bundle.CTL_flaw2(), 1);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "3")
    @ActionRegistration(displayName = "#CTL_flaw3", lazy = false)
    @ActionReference(path = KEYS, name = "3")
    public static Action flaw3() {
        return action(Bundle.CTL_flaw3(), 2);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "4")
    @ActionRegistration(displayName = "#CTL_flaw4", lazy = false)
    @ActionReference(path = KEYS, name = "4")
    public static Action flaw4() {
        return action(Bundle.CTL_flaw4(), 3);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "5")
    @ActionRegistration(displayName = "#CTL_flaw5", lazy = false)
    @ActionReference(path = KEYS, name = "5")
    public static Action flaw5() {
        return action(Bundle.CTL_flaw5(), 4);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "6")
    @ActionRegistration(displayName = "#CTL_flaw6", lazy = false)
    @ActionReference(path = KEYS, name = "6")
    public static Action flaw6() {
        return action(Bundle.CTL_flaw6(), 5);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "7")
    @ActionRegistration(displayName = "#CTL_flaw7", lazy = false)
    @ActionReference(path = KEYS, name = "7")
    public static Action flaw7() {
        return action(Bundle.CTL_flaw7(), 6);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "8")
    @ActionRegistration(displayName = "#CTL_flaw8", lazy = false)
    @ActionReference(path = KEYS, name = "8")
    public static Action flaw8() {
        return action(Bundle.CTL_flaw8(), 7);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "9")
    @ActionRegistration(displayName = "#CTL_flaw9", lazy = false)
    @ActionReference(path = KEYS, name = "9")
    public static Action flaw9() {
        return action(Bundle.CTL_flaw9(), 8);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "10")
    @ActionRegistration(displayName = "#CTL_flaw10", lazy = false)
    @ActionReference(path = KEYS, name = "0")
    public static Action flaw10() {
        return action(Bundle.CTL_flaw10(), 9);
    }

    private static Action action(String name, int index) {
        return LabelActions.onStem(name, "Add this flaw, or take it away", () -> LabelController.current()
                .toggleFlaw(index));
    }
}
