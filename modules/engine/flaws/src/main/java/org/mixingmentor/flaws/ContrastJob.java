package org.mixingmentor.flaws;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.flaws.spi.Flaw;

/**
 * Writes flawed twins of every ideal stem of a dataset under {@code bad/}, with their rows. A twin is known by the seed
 * of its recipe, which follows from the settings, the stem's content and its number: running the job again, or after it
 * was killed, makes what is missing and nothing twice.
 */
public final class ContrastJob {
    /** A longer stem is not held in memory whole, so it gets no twins here; training makes them of excerpts. */
    public static final double LONGEST_SECONDS = 900;

    /** Recipes tried before a twin is given up: a recipe may have no effect on its stem. */
    private static final int ATTEMPTS = 8;

    private final Dataset dataset;
    private final AudioFiles audio;

    public ContrastJob(Dataset dataset, AudioFiles audio) {
        this.dataset = dataset;
        this.audio = audio;
    }

    /**
     * What to make.
     *
     * @param flaws tokens or words of {@link Flaws}, at least one
     * @param perStem twins of each ideal stem, 1 or more
     * @param seed of everything left to chance
     * @param amounts how strong they are
     */
    public record Settings(Set<String> flaws, int perStem, long seed, Amounts amounts) {
        /** Flaws of every strength. */
        public Settings(Set<String> flaws, int perStem, long seed) {
            this(flaws, perStem, seed, Amounts.ALL);
        }

        public Settings {
            flaws = Set.copyOf(flaws);
            if (perStem < 1 || flaws.isEmpty()) {
                throw new IllegalArgumentException(perStem + " twins of " + flaws.size() + " flaws");
            }
        }
    }

    /**
     * What was made.
     *
     * @param goldStems ideal stems met
     * @param written twins written now
     * @param present twins that were there already
     * @param withoutEffect twins not made because no drawn recipe had an effect on their stem (silence)
     * @param unreadable ideal stems that are missing or cannot be read; their rows say why
     * @param tooLong ideal stems longer than {@link #LONGEST_SECONDS}
     */
    public record Report(int goldStems, int written, int present, int withoutEffect, int unreadable, int tooLong) {}

    /**
     * Makes the twins. Ideal stems must have been scanned.
     *
     * @throws IllegalArgumentException when a flaw is not known
     * @throws java.util.concurrent.CancellationException when {@code progress} says so; what was finished is kept
     */
    public Report run(Settings settings, Progress progress) throws IOException {
        List<CataloguedStem> stems = dataset.stems();
        List<CataloguedStem> gold = stems.stream()
                .filter(stem -> stem.row().stemClass().equals(Optional.of(StemClass.IDEAL)))
                .toList();
        Count count = new Count();
        Run run = new Run(settings, present(stems), count);
        for (int i = 0; i < gold.size(); i++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.report(i, gold.size(), gold.get(i).fileName());
            run.stem(gold.get(i));
        }
        progress.report(gold.size(), gold.size(), "");
        return new Report(
                gold.size(), count.written, count.present, count.withoutEffect, count.unreadable, count.tooLong);
    }

    /** File names by recipe seed of the twins that have a row and a file. */
    private Map<Long, String> present(List<CataloguedStem> stems) {
        Map<Long, String> present = new HashMap<>();
        for (CataloguedStem stem : stems) {
            StemRow row = stem.row();
            if (row.recipeSeed().isPresent() && Files.exists(dataset.audio(row.fileName()))) {
                present.put(row.recipeSeed().getAsLong(), row.fileName());
            }
        }
        return present;
    }

    private static final class Count {
        private int written;
        private int present;
        private int withoutEffect;
        private int unreadable;
        private int tooLong;
    }

    private final class Run {
        private final Settings settings;
        private final Map<Long, String> present;
        private final Count count;
        private final String flaws;

        Run(Settings settings, Map<Long, String> present, Count count) {
            this.settings = settings;
            this.present = present;
            this.count = count;
            // Twins of other amounts are other twins.
            flaws = seedNames(settings.flaws())
                    + (settings.amounts().equals(Amounts.ALL) ? "" : " " + settings.amounts());
        }

        /** In capitals and in this order they stand in the seeds of all twins ever made. */
        private static List<String> seedNames(Set<String> flaws) {
            Set<Flaw> known = new HashSet<>();
            for (String flaw : flaws) {
                known.add(Flaws.of(flaw).orElseThrow(() -> new IllegalArgumentException("no flaw " + flaw)));
            }
            return Flaws.all().stream()
                    .filter(known::contains)
                    .map(flaw ->
                            flaw.token().isEmpty() ? "UNNAMED_EQ" : flaw.token().toUpperCase(Locale.ROOT))
                    .toList();
        }

        void stem(CataloguedStem gold) throws IOException {
            List<Integer> missing = new ArrayList<>();
            for (int number = 0; number < settings.perStem(); number++) {
                if (isPresent(gold, number)) {
                    count.present++;
                } else {
                    missing.add(number);
                }
            }
            if (missing.isEmpty()) {
                return;
            }
            if (gold.status() != StemStatus.OK) {
                count.unreadable++;
            } else if (gold.measurement()
                    .map(m -> m.seconds() > LONGEST_SECONDS)
                    .orElse(false)) {
                count.tooLong++;
            } else {
                make(gold, missing);
            }
        }

        private void make(CataloguedStem gold, List<Integer> missing) throws IOException {
            Stem stem;
            try {
                stem = audio.load(dataset.audio(gold.fileName()));
            } catch (AudioException e) {
                // Changed since the scan; the next one finds the reason.
                count.unreadable++;
                return;
            }
            Twins twins = new Twins(stem);
            List<StemRow> rows = new ArrayList<>();
            for (int number : missing) {
                Optional<Twin> twin = twin(twins, gold, number);
                if (twin.isEmpty()) {
                    count.withoutEffect++;
                    continue;
                }
                String fileName = fileName(gold.fileName(), twin.get());
                TwinFiles.write(dataset.audio(fileName), twin.get().audio());
                rows.add(TwinFiles.row(fileName, gold.row(), twin.get()));
            }
            if (!rows.isEmpty()) {
                dataset.put(rows, "flawed twins of " + gold.fileName());
                count.written += rows.size();
            }
        }

        private Optional<Twin> twin(Twins twins, CataloguedStem gold, int number) {
            Optional<Twin> twin = Optional.empty();
            for (int attempt = 0; attempt < ATTEMPTS && twin.isEmpty(); attempt++) {
                long seed = seed(gold, number, attempt);
                Recipe drawn = Recipes.draw(new SplittableRandom(seed), settings.flaws(), settings.amounts());
                twin = twins.make(new Recipe(drawn.steps(), seed));
            }
            return twin;
        }

        private boolean isPresent(CataloguedStem gold, int number) {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                if (present.containsKey(seed(gold, number, attempt))) {
                    return true;
                }
            }
            return false;
        }

        private long seed(CataloguedStem gold, int number, int attempt) {
            return Dice.of(settings.seed(), flaws + " " + gold.contentHash() + " " + number + " " + attempt)
                    .seed();
        }
    }

    /** {@code good/take3/kick.flac} becomes {@code bad/take3/kick_muddy_200hz-1f3a9c.wav}: no two twins share a name. */
    private static String fileName(String gold, Twin twin) {
        String inside = gold.replaceFirst("(?i)^(good|ideal|gold)/", "");
        int slash = inside.lastIndexOf('/');
        int dot = inside.lastIndexOf('.');
        String stem = dot > slash + 1 ? inside.substring(0, dot) : inside;
        long seed = twin.recipe().seed() & 0xFFFFFF;
        return "bad/" + stem + "_" + TwinFiles.words(twin.recipe().steps())
                + String.format(Locale.ROOT, "-%06x.wav", seed);
    }
}
