package org.mixingmentor.labeling;

import javax.swing.Action;
import org.mixingmentor.labeling.internal.LabelController;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** One action a flaw key for the selected time. */
@Messages({
    "CTL_region1=Label: Flaw 1 in the Selected Time",
    "CTL_region2=Label: Flaw 2 in the Selected Time",
    "CTL_region3=Label: Flaw 3 in the Selected Time",
    "CTL_region4=Label: Flaw 4 in the Selected Time",
    "CTL_region5=Label: Flaw 5 in the Selected Time",
    "CTL_region6=Label: Flaw 6 in the Selected Time",
    "CTL_region7=Label: Flaw 7 in the Selected Time",
    "CTL_region8=Label: Flaw 8 in the Selected Time",
    "CTL_region9=Label: Flaw 9 in the Selected Time",
    "CTL_region10=Label: Flaw 10 in the Selected Time"
})
public final class RegionActions {
    /** The start of every id; a number from 1 follows. */
    public static final String ID = LabelActions.ID + "region";

    private static final String KEYS = "Shortcuts";

    private RegionActions() {}

    @ActionID(category = LabelActions.CATEGORY, id = ID + "1")
    @ActionRegistration(displayName = "#CTL_region1", lazy = false)
    @ActionReference(path = KEYS, name = "S-1")
    public static Action region1() {
        return action(Bundle.CTL_region1(), 0);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "2")
    @ActionRegistration(displayName = "#CTL_region2", lazy = false)
    @ActionReference(path = KEYS, name = "S-2")
    public static Action region2() {
        return action(Bundle.CTL_region2(), 1);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "3")
    @ActionRegistration(displayName = "#CTL_region3", lazy = false)
    @ActionReference(path = KEYS, name = "S-3")
    public static Action region3() {
        return action(Bundle.CTL_region3(), 2);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "4")
    @ActionRegistration(displayName = "#CTL_region4", lazy = false)
    @ActionReference(path = KEYS, name = "S-4")
    public static Action region4() {
        return action(Bundle.CTL_region4(), 3);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "5")
    @ActionRegistration(displayName = "#CTL_region5", lazy = false)
    @ActionReference(path = KEYS, name = "S-5")
    public static Action region5() {
        return action(Bundle.CTL_region5(), 4);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "6")
    @ActionRegistration(displayName = "#CTL_region6", lazy = false)
    @ActionReference(path = KEYS, name = "S-6")
    public static Action region6() {
        return action(Bundle.CTL_region6(), 5);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "7")
    @ActionRegistration(displayName = "#CTL_region7", lazy = false)
    @ActionReference(path = KEYS, name = "S-7")
    public static Action region7() {
        return action(Bundle.CTL_region7(), 6);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "8")
    @ActionRegistration(displayName = "#CTL_region8", lazy = false)
    @ActionReference(path = KEYS, name = "S-8")
    public static Action region8() {
        return action(Bundle.CTL_region8(), 7);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "9")
    @ActionRegistration(displayName = "#CTL_region9", lazy = false)
    @ActionReference(path = KEYS, name = "S-9")
    public static Action region9() {
        return action(Bundle.CTL_region9(), 8);
    }

    @ActionID(category = LabelActions.CATEGORY, id = ID + "10")
    @ActionRegistration(displayName = "#CTL_region10", lazy = false)
    @ActionReference(path = KEYS, name = "S-0")
    public static Action region10() {
        return action(Bundle.CTL_region10(), 9);
    }

    private static Action action(String name, int index) {
        return LabelActions.onStem(
                name, "Mark this flaw in the selected time, or take that back", () -> LabelController.current()
                        .toggleRegionFlaw(index));
    }
}
