package org.mixingmentor.training.internal.labels;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Dataset;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.flaws.Flaws;
import org.mixingmentor.flaws.GoldVariation;
import org.mixingmentor.flaws.Target;
import org.mixingmentor.flaws.TargetKind;
import org.mixingmentor.training.internal.gather.TrainableStems;

/** Turns stems of a dataset into labelled ones, and makes twins of gold. Any number of threads. */
public final class StemLabeller {
    private static final Set<String> FLAWS = Flaws.tokens();
    /** A flawed stem of which nothing is known, and of whose like there is no gold: it is taught, and not scored. */
    private static final Target NOTHING_KNOWN = new Target(Correction.none(), TargetKind.GOLD_MEAN);

    /** Of stems of any length so many are made if asked for. */
    static final int TWINS_OF_A_LONG_STEM = 16;
    /** More only while all twins of a stem have no more chunks than this. */
    private static final int CHUNKS_OF_ALL_TWINS = 3840;

    private static final int TWINS_OF_A_SOUND = 8;

    private final Dataset dataset;
    private final AudioFiles audio;
    private final Map<String, GoldVariation> gold = new TreeMap<>();

    /**
     * Looks nothing up yet.
     *
     * @param gold by instrument, the ideal stems of the training songs: for the last of the three rules
     */
    public StemLabeller(Dataset dataset, AudioFiles audio, Map<String, List<Profile>> gold) {
        this.dataset = dataset;
        this.audio = audio;
        gold.forEach((instrument, profiles) -> this.gold.put(instrument, GoldVariation.of(profiles)));
    }

    /** The profiles of the ideal stems, by instrument; silent ones do not count. */
    public static Map<String, List<Profile>> goldProfiles(Dataset dataset, List<CataloguedStem> stems)
            throws IOException {
        Map<String, List<Profile>> profiles = new TreeMap<>();
        for (CataloguedStem stem : stems) {
            if (TrainableStems.ideal(stem)) {
                Profile profile = Profile.of(fingerprints(dataset, stem));
                if (!profile.silent()) {
                    profiles.computeIfAbsent(TrainableStems.instrument(stem), name -> new ArrayList<>())
                            .add(profile);
                }
            }
        }
        return profiles;
    }

    /** G: their power means. */
    public static Map<String, Profile> goldMeans(Map<String, List<Profile>> profiles) {
        Map<String, Profile> means = new LinkedHashMap<>();
        profiles.forEach((instrument, stems) -> means.put(instrument, Profile.mean(stems)));
        return means;
    }

    /** The stem as it stands in the dataset; empty for silence. */
    public Optional<LabelledStem> label(CataloguedStem stem) throws IOException {
        FingerprintMatrix fingerprints = fingerprints(dataset, stem);
        Profile own = Profile.of(fingerprints);
        if (own.silent()) {
            return Optional.empty();
        }
        StemRow row = stem.row();
        boolean mono =
                stem.measurement().filter(m -> m.format().channels() == 1).isPresent();
        Optional<FingerprintMatrix> twin = row.goldFileName().isPresent()
                ? dataset.fingerprints(row.goldFileName().get())
                : Optional.empty();
        Optional<GoldVariation> alike = Optional.ofNullable(gold.get(TrainableStems.instrument(stem)));
        return Optional.of(new LabelledStem(
                stem.fileName(),
                row.song(),
                TrainableStems.instrument(stem),
                fingerprints,
                own,
                TrainableStems.ideal(stem),
                mono,
                Target.of(row, new Target.Sound(own, fingerprints.chunks()), mono, twin.map(StemLabeller::sound), alike)
                        .orElse(NOTHING_KNOWN),
                row.flawTypes(),
                row.recipe(),
                row.regions()));
    }

    private static Target.Sound sound(FingerprintMatrix fingerprints) {
        return new Target.Sound(Profile.of(fingerprints), fingerprints.chunks());
    }

    /**
     * Makes flawed twins of a gold stem; of a long one, of parts of it. A twin none of whose recipes has an effect is
     * left out.
     *
     * @param count of a stem that sounds for a second or two; of longer ones fewer, so that memory and time are bounded
     * @param varied whether most are made of variations of the stem, which then are among them as ideal ones
     * @param others stems to vary a single stroke with: may be layered under it
     */
    public List<LabelledStem> twins(
            CataloguedStem gold, int count, boolean varied, List<CataloguedStem> others, long seed) throws IOException {
        List<LabelledStem> made = new ArrayList<>();
        int most = atMost(count, fingerprints(dataset, gold).chunks());
        List<TwinMaker> makers = makers(gold, most, varied, others, seed, made);
        for (int i = 0; i < most && !makers.isEmpty(); i++) {
            long twinSeed = Seeds.of(seed, gold.contentHash(), i);
            makers.get(i % makers.size()).make(i, FLAWS, twinSeed).ifPresent(made::add);
        }
        return made;
    }

    /** How many twins are made of a stem of so many chunks where {@code count} are asked for. */
    public static int atMost(int count, int chunks) {
        int chunksOfATwin = Math.max(1, Math.min(chunks, ChunkChoice.MOST));
        return Math.min(count, Math.max(TWINS_OF_A_LONG_STEM, CHUNKS_OF_ALL_TWINS / chunksOfATwin));
    }

    /** One for each part as it is, then, where that is wanted, others for variations, which are added to the made ones. */
    private List<TwinMaker> makers(
            CataloguedStem gold,
            int count,
            boolean varied,
            List<CataloguedStem> others,
            long seed,
            List<LabelledStem> made)
            throws IOException {
        List<TwinMaker> makers = new ArrayList<>();
        List<Stem> parts = count == 0 ? List.of() : parts(gold, count, seed);
        int sounds = varied && !parts.isEmpty() ? Math.max(parts.size(), count / TWINS_OF_A_SOUND) : parts.size();
        Fingerprinter fingerprinter = new Fingerprinter();
        String instrument = TrainableStems.instrument(gold);
        for (int i = 0; i < sounds; i++) {
            boolean asItIs = i < parts.size();
            Stem part = parts.get(i % parts.size());
            Stem sound = asItIs ? part : varied(gold, part, others, Seeds.of(~seed, gold.contentHash(), i));
            TwinMaker maker = new TwinMaker(gold.fileName(), gold.row().song(), instrument, sound, fingerprinter);
            makers.add(maker);
            if (!asItIs) {
                made.add(maker.gold());
            }
        }
        return makers;
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
        int[] starts = Excerpts.starts(fingerprints(dataset, gold), count, Seeds.of(seed, gold.contentHash(), -1));
        return Excerpts.read(audio, dataset.audio(gold.fileName()), starts);
    }

    private static FingerprintMatrix fingerprints(Dataset dataset, CataloguedStem stem) throws IOException {
        return dataset.fingerprints(stem.fileName()).orElse(new FingerprintMatrix(new float[0]));
    }
}
