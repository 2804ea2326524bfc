package org.mixingmentor.training.internal.twins;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.training.internal.gather.ChunkChoice;

/** The sounds that flawed twins of a gold stem are made of: the stem, or parts of a long one, and variations of them. */
public final class GoldSounds {
    /** Of stems of any length so many are made if asked for. */
    public static final int TWINS_OF_A_LONG_STEM = 16;
    /** More only while all twins of a stem have no more chunks than this. */
    private static final int CHUNKS_OF_ALL_TWINS = 3840;

    private static final int TWINS_OF_A_SOUND = 8;

    private final Dataset dataset;
    private final AudioFiles audio;

    /** Looks nothing up yet. */
    public GoldSounds(Dataset dataset, AudioFiles audio) {
        this.dataset = dataset;
        this.audio = audio;
    }

    /** A sound, as it was recorded or varied. */
    public record Sound(Stem stem, boolean varied) {}

    /** How many twins are made of a stem of so many chunks where {@code count} are asked for. */
    public static int atMost(int count, int chunks) {
        int chunksOfATwin = Math.max(1, Math.min(chunks, ChunkChoice.MOST));
        return Math.min(count, Math.max(TWINS_OF_A_LONG_STEM, CHUNKS_OF_ALL_TWINS / chunksOfATwin));
    }

    /**
     * One for each part as it is, then, where that is wanted, variations.
     *
     * @param count of the twins that are to be made; with 0 none
     * @param varied whether there are to be variations
     * @param others stems to vary a single stroke with: may be layered under it
     */
    public List<Sound> of(CataloguedStem gold, int count, boolean varied, List<CataloguedStem> others, long seed)
            throws IOException {
        List<Stem> parts = count == 0 ? List.of() : parts(gold, count, seed);
        List<Sound> sounds = new ArrayList<>();
        parts.forEach(part -> sounds.add(new Sound(part, false)));
        for (int i = parts.size(); varied && !parts.isEmpty() && i < count / TWINS_OF_A_SOUND; i++) {
            Stem part = parts.get(i % parts.size());
            sounds.add(new Sound(varied(gold, part, others, Seeds.of(~seed, gold.contentHash(), i)), true));
        }
        return sounds;
    }

    private Stem varied(CataloguedStem gold, Stem part, List<CataloguedStem> others, long seed) throws IOException {
        List<CataloguedStem> strokes = isStroke(gold)
                ? others.stream()
                        .filter(other -> isStroke(other) && !other.fileName().equals(gold.fileName()))
                        .toList()
                : List.of();
        Optional<Stem> under = Optional.empty();
        if (!strokes.isEmpty()) {
            CataloguedStem other = strokes.get(new SplittableRandom(seed).nextInt(strokes.size()));
            under = Optional.of(audio.load(dataset.audio(other.fileName())));
        }
        return VariedGold.of(part, under, seed);
    }

    private static boolean isStroke(CataloguedStem stem) {
        return stem.measurement()
                .filter(m -> m.seconds() <= VariedGold.LONGEST_STROKE_SECONDS)
                .isPresent();
    }

    private List<Stem> parts(CataloguedStem gold, int count, long seed) throws IOException {
        double seconds = gold.measurement().orElseThrow().seconds();
        if (seconds <= Excerpts.LONG_SECONDS) {
            return List.of(audio.load(dataset.audio(gold.fileName())));
        }
        FingerprintMatrix fingerprints =
                dataset.fingerprints(gold.fileName()).orElse(new FingerprintMatrix(new float[0]));
        int[] starts = Excerpts.starts(fingerprints, count, Seeds.of(seed, gold.contentHash(), -1));
        return Excerpts.read(audio, dataset.audio(gold.fileName()), starts);
    }
}
