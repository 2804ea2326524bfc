package org.mixingmentor.labeling;

import javax.swing.Action;
import org.mixingmentor.labeling.internal.LabelController;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** One action an instrument key. */
@Messages({
    "CTL_instrument1=Label: Instrument 1",
    "CTL_instrument2=Label: Instrument 2",
    "CTL_instrument3=Label: Instrument 3",
    "CTL_instrument4=Label: Instrument 4",
    "CTL_instrument5=Label: Instrument 5",
    "CTL_instrument6=Label: Instrument 6",
    "CTL_instrument7=Label: Instrument 7",
    "CTL_instrument8=Label: Instrument 8",
    "CTL_instrument9=Label: Instrument 9"
})
public final class InstrumentActions {
    /** The start of every id; a number from 1 follows. */
    public static final String ID = LabelActions.ID + "instrument";

    private static final String KEYS = "Shortcuts";

    private InstrumentActions() {}

    @ActionID(category = LabelActions.CATEGORY, id = ID + "1")
    @ActionRegistration(displayName = "#CTL_instrument1", lazy = false)
    @ActionReference(path = KEYS, name = "O-1")
    public static Action instrument1() {
        return action(Bundle.CTL_instrument1(), 0);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "2")
    @ActionRegistration(displayName = "#CTL_instrument2", lazy = false)
    @ActionReference(path = KEYS, name = "O-2")
    public static Action instrument2() {
        return action(Bundle.CTL_instrument2(), 1);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "3")
    @ActionRegistration(displayName = "#CTL_instrument3", lazy = false)
    @ActionReference(path = KEYS, name = "O-3")
    public static Action instrument3() {
        return action(Bundle.CTL_instrument3(), 2);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "4")
    @ActionRegistration(displayName = "#CTL_instrument4", lazy = false)
    @ActionReference(path = KEYS, name = "O-4")
    public static Action instrument4() {
        return action(Bundle.CTL_instrument4(), 3);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "5")
    @ActionRegistration(displayName = "#CTL_instrument5", lazy = false)
    @ActionReference(path = KEYS, name = "O-5")
    public static Action instrument5() {
        return action(Bundle.CTL_instrument5(), 4);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "6")
    @ActionRegistration(displayName = "#CTL_instrument6", lazy = false)
    @ActionReference(path = KEYS, name = "O-6")
    public static Action instrument6() {
        return action(Bundle.CTL_instrument6(), 5);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "7")
    @ActionRegistration(displayName = "#CTL_instrument7", lazy = false)
    @ActionReference(path = KEYS, name = "O-7")
    public static Action instrument7() {
        return action(Bundle.CTL_instrument7(), 6);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "8")
    @ActionRegistration(displayName = "#CTL_instrument8", lazy = false)
    @ActionReference(path = KEYS, name = "O-8")
    public static Action instrument8() {
        return action(Bundle.CTL_instrument8(), 7);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "9")
    @ActionRegistration(displayName = "#CTL_instrument9", lazy = false)
    @ActionReference(path = KEYS, name = "O-9")
    public static Action instrument9() {
        return action(Bundle.CTL_instrument9(), 8);
    }

    private static Action action(String name, int index) {
        return LabelActions.onStem(
                name, "Name this instrument", () -> LabelController.current().instrument(index));
    }
}
