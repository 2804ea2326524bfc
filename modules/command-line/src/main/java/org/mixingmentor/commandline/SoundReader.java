package org.mixingmentor.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.AudioStream;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.StemFingerprints;
import org.mixingmentor.mentor.Sound;

/** Reads files as sounds to advise on: loudness first, then fingerprints; constant memory but for those. */
final class SoundReader {
    private final AudioFiles audio;
    private final Fingerprinter fingerprinter;

    SoundReader(AudioFiles audio, Fingerprinter fingerprinter) {
        this.audio = audio;
        this.fingerprinter = fingerprinter;
    }

    /** @param instrument what the user says it is */
    Sound read(Path file, Optional<String> instrument) throws IOException {
        StemMeasurement measurement = audio.measure(file);
        try (AudioStream stream = audio.open48k(file)) {
            FingerprintMatrix fingerprints =
                    StemFingerprints.of(stream, measurement.loudness().gain(), fingerprinter);
            return new Sound(fingerprints, measurement.format().channels() == 1, instrument);
        }
    }
}
