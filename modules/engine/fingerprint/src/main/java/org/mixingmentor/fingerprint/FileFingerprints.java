package org.mixingmentor.fingerprint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.audio.spi.AudioStream;

/**
 * Measures and fingerprints one file after the other. The gain is known only when a file has been heard to its end: sounds
 * that are not too long are kept meanwhile, so that they are decoded once. One instance a thread.
 */
public final class FileFingerprints {
    /** Ten minutes: 230 MB. */
    private static final long MOST_KEPT_FRAMES = 600L * ChunkGrid.SAMPLE_RATE;

    private final AudioFiles audio;
    private final Fingerprinter fingerprinter = new Fingerprinter();
    private final ReplayBuffer replay;

    /**
     * Starts with nothing.
     *
     * @param threads how many share the memory, each with an instance; what all keep takes a quarter of it at most
     */
    public FileFingerprints(AudioFiles audio, int threads) {
        this.audio = audio;
        long fitting = Runtime.getRuntime().maxMemory() / 4 / threads / ReplayBuffer.BYTES_PER_FRAME;
        this.replay = new ReplayBuffer((int) Math.min(MOST_KEPT_FRAMES, fitting));
    }

    /**
     * A file's measurements, and its fingerprints at -18 LUFS.
     *
     * @param fingerprints null when cancelled after the file was measured
     */
    public record Reading(StemMeasurement measurement, FingerprintMatrix fingerprints) {}

    /** Reads a file. */
    public Reading read(Path file) throws IOException {
        return read(file, () -> false);
    }

    /**
     * Reads a file.
     *
     * @param cancelled asked between measuring and fingerprinting
     */
    public Reading read(Path file, BooleanSupplier cancelled) throws IOException {
        replay.clear();
        StemMeasurement measurement = audio.measure(file, replay);
        if (cancelled.getAsBoolean()) {
            return new Reading(measurement, null);
        }
        try (AudioStream stream = replay.isWhole() ? replay.stream() : audio.open48k(file)) {
            double gain = measurement.loudness().gain();
            return new Reading(measurement, StemFingerprints.of(stream, gain, fingerprinter));
        }
    }
}
