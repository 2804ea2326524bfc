package org.mixingmentor.demo;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.store.Dataset;

/**
 * Fills a dataset folder with synthesised songs to try everything on: kick, snare, hi-hat, bass, distorted rhythm guitar
 * and their mix under {@code good/<song>/}; of each song one flawed part and one flawed mix (every other one flawed in one
 * part alone) under {@code bad/<song>/}; with rows. The songs differ in tuning, tempo, length, level, room, drive and
 * pattern. The same seed gives the same files, to the bit; files that are there already are kept, so a run that was
 * stopped goes on where it was.
 */
public final class DemoStems {
    /** Songs where nothing else is asked for. */
    public static final int DEFAULT_SONGS = 40;

    private final int songs;
    private final long seed;

    /** @param songs how many, 1 or more */
    public DemoStems(int songs, long seed) {
        if (songs < 1) {
            throw new IllegalArgumentException(songs + " songs");
        }
        this.songs = songs;
        this.seed = seed;
    }

    /**
     * Writes the songs and their rows, 48 kHz 24-bit WAV.
     *
     * @return files written now
     * @throws org.mixingmentor.dataset.DatasetException when the folder holds other files of these names, or demo songs of
     *     another seed
     * @throws java.util.concurrent.CancellationException when {@code progress} says so; what was finished is kept
     */
    public int write(Dataset dataset, Progress progress) throws IOException {
        Map<String, List<CataloguedStem>> bySong = dataset.stems().stream()
                .collect(Collectors.groupingBy(stem -> stem.row().song()));
        int written = 0;
        for (int number = 1; number <= songs; number++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            String name = String.format(Locale.ROOT, "song%02d", number);
            progress.report(number - 1, songs, name);
            DemoSong song = new DemoSong(dataset, name, seed, number, bySong.getOrDefault(name, List.of()));
            written += song.write();
        }
        progress.report(songs, songs, "");
        return written;
    }
}
