package org.mixingmentor.commandline;

import java.util.List;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.spi.Remark;
import picocli.CommandLine.Option;

/** Whether files that are cut off are read as far as they go. */
final class TakingOption {
    @Option(
            names = "--take-what-is-there",
            description = "Read a file that is cut off as far as it goes, and one with sound behind the end that its "
                    + "header announces to its real end. Each is marked \"as far as it goes\".")
    private boolean taking;

    /** What opens audio files, so or so. */
    AudioFiles audio() {
        AudioFiles audio = AudioFiles.fromLookup();
        return taking ? audio.takingWhatIsThere(file -> true) : audio;
    }

    /** Says what the user should know of a file though it was read. */
    static void say(List<Remark> remarks, Terminal terminal) {
        remarks.forEach(remark -> terminal.warn(remark.sentence()));
    }
}
