package org.mixingmentor.livemonitor;

import java.io.Serial;
import java.util.List;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.RolePage;
import org.mixingmentor.workbench.RolePage.Command;
import org.mixingmentor.workbench.RolePage.Feature;
import org.mixingmentor.workbench.RoleWindow;
import org.openide.util.ImageUtilities;
import org.openide.windows.TopComponent;

/** The main window of the role Live: spectrum and advice. */
@TopComponent.Description(
        preferredID = "LiveWindow",
        iconBase = "org/mixingmentor/workbench/live.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = true, position = 100, roles = Role.Name.LIVE)
public final class LiveWindow extends RoleWindow {
    @Serial
    private static final long serialVersionUID = 1;

    public LiveWindow() {
        super(Role.LIVE, page());
    }

    private static RolePage page() {
        return new RolePage(
                Role.LIVE,
                "Plays along with your mix and says what it would change, while you turn the knobs.",
                ImageUtilities.loadIcon("org/mixingmentor/livemonitor/sketch.svg"),
                List.of(
                        new Feature(
                                "Listen to anything",
                                "An input device, what the machine is playing, or a file as if it were live."),
                        new Feature(
                                "Spectrum over gold",
                                "The live spectrum over the gold envelope with peak hold, and the correction as bars."),
                        new Feature(
                                "The advice feed",
                                "Sentences such as 'Cut 3 dB around 200 Hz to reduce mud', smoothed so that they neither flicker nor lag."),
                        new Feature(
                                "Meters",
                                "Loudness, true peak, correlation, a goniometer; readable from a metre away.")),
                List.of(
                        new Command(
                                "mentor advise BRAIN FILE",
                                "Advice for a file, and with --eq OUT.txt the filters in Equalizer APO form."),
                        new Command(
                                "mentor advise BRAIN FILE --timeline",
                                "The live smoothing, run over a file: which advice, from when to when.")));
    }
}
