package org.mixingmentor.labeling.internal;

import javax.swing.Action;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Which time of the sound is selected, and which is shown: what the mouse does by drags and its wheel. */
@Messages({
    "CTL_begins=Label: Selected Time Begins Here",
    "CTL_ends=Label: Selected Time Ends Here",
    "CTL_notime=Label: Select No Time",
    "CTL_nextregion=Label: Select the Next Marked Time",
    "CTL_zoomin=Label: Zoom In",
    "CTL_zoomout=Label: Zoom Out",
    "CTL_showselected=Label: Show the Selected Time or All"
})
public final class TimeActions {
    private static final String KEYS = "Shortcuts";
    private static final double ZOOM = 1.5;

    private TimeActions() {}

    @ActionID(category = RegisteredKeys.CATEGORY, id = RegisteredKeys.ID + "begins")
    @ActionRegistration(displayName = "#CTL_begins", lazy = false)
    @ActionReference(path = KEYS, name = "Q")
    public static Action begins() {
        return LabelActions.onStem(
                Bundle.CTL_begins(),
                "Select from the place that is heard",
                () -> LabelRole.controller().time().beginHere());
    }

    @ActionID(category = RegisteredKeys.CATEGORY, id = RegisteredKeys.ID + "ends")
    @ActionRegistration(displayName = "#CTL_ends", lazy = false)
    @ActionReference(path = KEYS, name = "W")
    public static Action ends() {
        return LabelActions.onStem(
                Bundle.CTL_ends(),
                "Select up to the place that is heard",
                () -> LabelRole.controller().time().endHere());
    }

    @ActionID(category = RegisteredKeys.CATEGORY, id = RegisteredKeys.ID + "notime")
    @ActionRegistration(displayName = "#CTL_notime", lazy = false)
    @ActionReference(path = KEYS, name = "X")
    public static Action notime() {
        return LabelActions.onStem(Bundle.CTL_notime(), "Select no time", () -> LabelRole.controller()
                .time()
                .selectNone());
    }

    @ActionID(category = RegisteredKeys.CATEGORY, id = RegisteredKeys.ID + "nextregion")
    @ActionRegistration(displayName = "#CTL_nextregion", lazy = false)
    @ActionReference(path = KEYS, name = "R")
    public static Action nextregion() {
        return LabelActions.onStem(
                Bundle.CTL_nextregion(),
                "Select the next time that is marked with a flaw",
                () -> LabelRole.controller().time().nextRegion());
    }

    @ActionID(category = RegisteredKeys.CATEGORY, id = RegisteredKeys.ID + "zoomin")
    @ActionRegistration(displayName = "#CTL_zoomin", lazy = false)
    @ActionReference(path = KEYS, name = "V")
    public static Action zoomin() {
        return LabelActions.onStem(Bundle.CTL_zoomin(), "Show less of the sound, larger", () -> LabelRole.controller()
                .viewport()
                .zoomAtPlace(1 / ZOOM));
    }

    @ActionID(category = RegisteredKeys.CATEGORY, id = RegisteredKeys.ID + "zoomout")
    @ActionRegistration(displayName = "#CTL_zoomout", lazy = false)
    @ActionReference(path = KEYS, name = "C")
    public static Action zoomout() {
        return LabelActions.onStem(Bundle.CTL_zoomout(), "Show more of the sound, smaller", () -> LabelRole.controller()
                .viewport()
                .zoomAtPlace(ZOOM));
    }

    @ActionID(category = RegisteredKeys.CATEGORY, id = RegisteredKeys.ID + "showselected")
    @ActionRegistration(displayName = "#CTL_showselected", lazy = false)
    @ActionReference(path = KEYS, name = "Z")
    public static Action showselected() {
        return LabelActions.onStem(
                Bundle.CTL_showselected(),
                "Show the selected time alone, or all of the sound",
                () -> LabelRole.controller().showSelectedTime());
    }
}
