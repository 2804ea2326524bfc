package org.mixingmentor.livemonitor.internal;

import java.util.function.Consumer;
import javax.swing.KeyStroke;

/** What can be done in the window, each with its key, which works wherever the focus is in it. */
enum LiveCommand {
    START_OR_STOP("SPACE", "Listen, or stop", LiveController::startOrStop),
    FREEZE("F", "Hold the picture; the session goes on", LiveController::freeze),
    RESET("R", "Begin integrated loudness, peaks and times anew", LiveController::restart),
    COPY_EQ("E", "The advised filters, onto the clipboard", LiveController::copyEq),
    SAVE_EQ("shift E", "The advised filters, for Equalizer APO", LiveController::saveEq),
    KEEP_MOMENT(
            "K", "The last ten seconds, as a stem of the open dataset, not labelled yet", LiveController::keepMoment),
    HEAR("H", "Make the file audible, where the picture is", LiveController::hear),
    HEAR_EQUALISED("B", "Hear it through the advised EQ, or as it is", LiveController::hearEqualised),
    CHOOSE_FILE("O", "A file, heard as if it were live", LiveController::chooseFile),
    CHOOSE_STEM("S", "The stem that is selected in the dataset, as if live", LiveController::chooseStem),
    FULL_SCREEN("F11", "The whole screen, to be read from afar; Escape", LiveController::toggleFullScreen),
    LEAVE_FULL_SCREEN("ESCAPE", "Back from the whole screen", LiveController::leaveFullScreen);

    private final String key;
    private final String effect;
    /** A method of the controller: it has no state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Consumer<LiveController> act;

    LiveCommand(String key, String effect, Consumer<LiveController> act) {
        this.key = key;
        this.effect = effect;
        this.act = act;
    }

    KeyStroke key() {
        return KeyStroke.getKeyStroke(key);
    }

    /** What it does, with its key as people write it: "Hold the picture; the session goes on (F)". */
    String toolTip() {
        String shown = key.equals("SPACE") ? "Space" : key.replace("shift ", "Shift+");
        return effect + " (" + shown + ")";
    }

    void on(LiveController controller) {
        act.accept(controller);
    }
}
