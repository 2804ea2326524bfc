package org.mixingmentor.contrast;

import java.io.IOException;
import org.mixingmentor.dataset.Dataset;
import org.mixingmentor.dataset.Progress;

/**
 * Fills a dataset folder with synthesised songs to try everything on: kick, snare, hi-hat, bass, distorted rhythm guitar
 * and their mix under {@code good/<song>/}, some of them flawed under {@code bad/<song>/}, with rows. The songs differ in
 * tuning, tempo, length, level, room, drive and pattern. The same seed gives the same files, to the bit; files that are
 * there already are kept, so a run that was stopped goes on where it was.
 */
public final class DemoStems {
    /** Songs where nothing else is asked for. */
    public static final int DEFAULT_SONGS = 40;

    private final int songs;
    private final long seed;

    /** @param songs how many, 1 or more */
    public DemoStems(int songs, long seed) {
        this.songs = songs;
        this.seed = seed;
    }

    /**
     * Writes the songs and their rows, 48 kHz 24-bit WAV.
     *
     * @return files written now
     * @throws java.util.concurrent.CancellationException when {@code progress} says so; what was finished is kept
     */
    public int write(Dataset dataset, Progress progress) throws IOException {
        throw new UnsupportedOperationException(dataset.folder() + " " + songs + " " + seed);
    }
}
