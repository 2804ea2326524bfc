package org.mixingmentor.curation;

import java.io.Serial;
import java.util.List;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.RolePage;
import org.mixingmentor.workbench.RolePage.Command;
import org.mixingmentor.workbench.RolePage.Feature;
import org.mixingmentor.workbench.RoleWindow;
import org.openide.util.ImageUtilities;
import org.openide.windows.TopComponent;

/** The main window of the role Curate: table of stems. */
@TopComponent.Description(
        preferredID = "CurateWindow",
        iconBase = "org/mixingmentor/workbench/curate.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = true, position = 100, roles = Role.Name.CURATE)
public final class CurateWindow extends RoleWindow {
    @Serial
    private static final long serialVersionUID = 1;

    public CurateWindow() {
        super(Role.CURATE, page());
    }

    private static RolePage page() {
        return new RolePage(
                Role.CURATE,
                "The dataset: every stem with its labels and measurements in one table, found, filtered and set right in bulk.",
                ImageUtilities.loadIcon("org/mixingmentor/curation/sketch.svg"),
                List.of(
                        new Feature(
                                "Open, create, import",
                                "Dataset folders, audio files, and zipped stems as a generator exports them: song and instrument are read from the names, failures are listed with their reason."),
                        new Feature(
                                "One table of all stems",
                                "Class, genre, instrument, flaws, song, split, loudness, true peak; sorted, filtered by a line such as class:flawed instrument:kick lufs<-20, edited many at a time."),
                        new Feature(
                                "Suspects",
                                "Labels that a model trained on the others disagrees with, outliers, near duplicates, clipped or silent stems, each with its reason in words."),
                        new Feature(
                                "Splits and contrast",
                                "Train, validation and test by song, with a locked test set; flawed twins of gold stems, made to order.")),
                List.of(
                        new Command(
                                "mentor scan DIR",
                                "Finds the audio in a folder, measures and fingerprints it, and keeps metadata.jsonl."),
                        new Command(
                                "mentor contrast DIR --per-stem 4",
                                "Makes flawed twins of the gold stems, labelled with what was done to them."),
                        new Command("mentor demo", "Makes a demo dataset and goes the whole way with it.")));
    }
}
