package org.mixingmentor.visualization;

import java.io.Serial;
import java.util.List;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.RolePage;
import org.mixingmentor.workbench.RolePage.Command;
import org.mixingmentor.workbench.RolePage.Feature;
import org.mixingmentor.workbench.RoleWindow;
import org.openide.util.ImageUtilities;
import org.openide.windows.TopComponent;

/** The main window of the role Compare: spectra, map and ranking. */
@TopComponent.Description(
        preferredID = "CompareWindow",
        iconBase = "org/mixingmentor/workbench/compare.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = true, position = 100, roles = Role.Name.COMPARE)
public final class CompareWindow extends RoleWindow {
    @Serial
    private static final long serialVersionUID = 1;

    public CompareWindow() {
        super(Role.COMPARE, page());
    }

    private static RolePage page() {
        return new RolePage(
                Role.COMPARE,
                "What makes gold gold, and what is wrong with a flawed stem: seen, measured and heard.",
                ImageUtilities.loadIcon("org/mixingmentor/visualization/sketch.svg"),
                List.of(
                        new Feature(
                                "Gold against flawed",
                                "Third-octave spectra of the selected stems over the gold envelope of their genre and instrument; below, the difference, which is the correction a brain is to learn."),
                        new Feature(
                                "Over time",
                                "Spectrogram and fingerprint as a heat map, 64 named rows, with the value under the pointer."),
                        new Feature(
                                "The map",
                                "Every stem as a point, coloured by class, flaw or split; what is picked here is picked in every window."),
                        new Feature(
                                "What separates",
                                "The 64 values ranked by how far gold and flawed lie apart, with intervals.")),
                List.of(
                        new Command(
                                "mentor fingerprint FILE",
                                "The 64 values of each 100 ms chunk as CSV, or as NumPy with --format npy."),
                        new Command(
                                "mentor evaluate BRAIN DIR",
                                "How near a brain's corrections come to the known ones, in dB, beside the baselines.")));
    }
}
