package org.mixingmentor.contrast;

import java.io.IOException;
import java.util.Set;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.Dataset;
import org.mixingmentor.dataset.Progress;

/**
 * Writes flawed twins of every ideal stem of a dataset under {@code bad/}, with their rows. A twin is known by the seed
 * of its recipe, which follows from the settings, the stem's content and its number: running the job again, or after it
 * was killed, makes what is missing and nothing twice.
 */
public final class ContrastJob {
    /** Twins of each stem where nothing else is asked for. */
    public static final int DEFAULT_PER_STEM = 2;

    private final Dataset dataset;
    private final AudioFiles audio;

    public ContrastJob(Dataset dataset, AudioFiles audio) {
        this.dataset = dataset;
        this.audio = audio;
    }

    /**
     * What to make.
     *
     * @param flaws tokens or words of {@link Flaw}, at least one
     * @param perStem twins of each ideal stem, 1 or more
     * @param seed of everything left to chance
     */
    public record Settings(Set<String> flaws, int perStem, long seed) {
        public Settings {
            flaws = Set.copyOf(flaws);
        }
    }

    /**
     * What was made.
     *
     * @param goldStems ideal stems met
     * @param written twins written now
     * @param present twins that were there already
     * @param withoutEffect twins not made because no drawn recipe had an effect on their stem (silence)
     * @param unreadable ideal stems that could not be read; their rows say why
     */
    public record Report(int goldStems, int written, int present, int withoutEffect, int unreadable) {}

    /**
     * Makes the twins. Ideal stems must have been scanned.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} says so; what was finished is kept
     */
    public Report run(Settings settings, Progress progress) throws IOException {
        throw new UnsupportedOperationException(dataset.folder() + " " + settings + (audio == null));
    }
}
