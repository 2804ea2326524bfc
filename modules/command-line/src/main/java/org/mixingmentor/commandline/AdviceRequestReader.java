package org.mixingmentor.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.fingerprint.FileFingerprints;
import org.mixingmentor.mentor.AdviceRequest;

/** Reads files as sounds to advise on. */
final class AdviceRequestReader {
    private final FileFingerprints files;
    private final Terminal terminal;

    AdviceRequestReader(AudioFiles audio, Terminal terminal) {
        files = new FileFingerprints(audio, 1);
        this.terminal = terminal;
    }

    /** @param instrument what the user says it is */
    AdviceRequest read(Path file, Optional<String> instrument) throws IOException {
        FileFingerprints.Reading read = files.read(file);
        TakingOption.say(read.measurement().remarks(), terminal);
        return new AdviceRequest(
                read.fingerprints(), read.measurement().format().channels() == 1, instrument);
    }
}
