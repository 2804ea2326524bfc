package org.mixingmentor.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.fingerprint.FileFingerprints;
import org.mixingmentor.mentor.Sound;

/** Reads files as sounds to advise on. */
final class SoundReader {
    private final FileFingerprints files;

    SoundReader(AudioFiles audio) {
        files = new FileFingerprints(audio, 1);
    }

    /** @param instrument what the user says it is */
    Sound read(Path file, Optional<String> instrument) throws IOException {
        FileFingerprints.Reading read = files.read(file);
        return new Sound(read.fingerprints(), read.measurement().format().channels() == 1, instrument);
    }
}
