package org.mixingmentor.fingerprint;

import java.io.IOException;
import org.mixingmentor.audio.AudioStream;
import org.mixingmentor.audio.LoudnessMeter;
import org.mixingmentor.audio.Stem;

/** Runs a fingerprinter over a whole sound, on the {@link org.mixingmentor.audio.ChunkGrid}. */
public final class StemFingerprints {
    private StemFingerprints() {}

    /**
     * Fingerprints a stream to its end.
     *
     * @param stream at 48 kHz; read to its end, not closed
     * @param gain factor applied to every sample, usually {@link org.mixingmentor.audio.Loudness#gain()}
     */
    public static FingerprintMatrix of(AudioStream stream, double gain, Fingerprinter fingerprinter)
            throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Fingerprints a stem in memory after bringing it to -18 LUFS. */
    public static FingerprintMatrix normalised(Stem stem, Fingerprinter fingerprinter) {
        double gain = LoudnessMeter.of(stem).gain();
        try (AudioStream stream = stem.stream()) {
            return of(stream, gain, fingerprinter);
        } catch (IOException e) {
            throw new IllegalStateException("a stem in memory has no input to fail", e);
        }
    }
}
