package org.mixingmentor.labeling;

import java.io.Serial;
import java.util.List;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.RolePage;
import org.mixingmentor.workbench.RolePage.Command;
import org.mixingmentor.workbench.RolePage.Feature;
import org.mixingmentor.workbench.RoleWindow;
import org.openide.util.ImageUtilities;
import org.openide.windows.TopComponent;

/** The main window of the role Label: player and label keys. */
@TopComponent.Description(
        preferredID = "LabelWindow",
        iconBase = "org/mixingmentor/workbench/label.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = true, position = 100, roles = Role.Name.LABEL)
public final class LabelWindow extends RoleWindow {
    @Serial
    private static final long serialVersionUID = 1;

    public LabelWindow() {
        super(Role.LABEL, page());
    }

    private static RolePage page() {
        return new RolePage(
                Role.LABEL,
                "Listen to one stem after another and say what is wrong with it, without leaving the keyboard.",
                ImageUtilities.loadIcon("org/mixingmentor/labeling/sketch.svg"),
                List.of(
                        new Feature(
                                "Waveform and spectrogram", "Zoom, loop a selection, play within a blink of the key."),
                        new Feature(
                                "Labels by keys",
                                "Class, instrument and flaws, several a stem or only within a region of time; each edit is safe on disk at once and can be undone."),
                        new Feature(
                                "Matched listening",
                                "One key switches to the gold twin at the same position and the same loudness."),
                        new Feature(
                                "What is next",
                                "The next unlabelled or suspect stem, how many are left, and a blind mode that hides names and labels.")),
                List.of(
                        new Command(
                                "mentor scan DIR",
                                "Reads labels from the folders' names (good, bad, kick ...) and from metadata.jsonl, which any editor can change."),
                        new Command(
                                "mentor loudness FILE",
                                "Integrated, momentary and short-term loudness, range, true peak, and the gain that listening is matched with.")));
    }
}
