package org.mixingmentor.livemonitor.internal;

import java.nio.file.Path;
import java.util.Optional;

/** What the controller asks of its window, on the event thread. */
interface LiveDisplay {
    /** Something to show is another now. */
    void update();

    /** To the whole screen, or back from it. */
    void toggleFullScreen();

    /** Back from the whole screen; nothing where it is not there. */
    void leaveFullScreen();

    /** Lets the user choose a file to listen to; empty where none was chosen. */
    Optional<Path> askForSource();

    /** Lets the user choose where the equaliser is to be saved; empty where no file was chosen. */
    Optional<Path> askForEqFile();

    /** Puts text onto the clipboard. */
    void copy(String text);
}
