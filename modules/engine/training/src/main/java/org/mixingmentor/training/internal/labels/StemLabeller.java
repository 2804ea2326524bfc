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
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.flaws.Flaw;
import org.mixingmentor.training.internal.gather.TrainableStems;

/** Turns stems of a dataset into labelled ones, and makes twins of gold. Any number of threads. */
public final class StemLabeller {
    private static final Set<String> FLAWS = Flaw.tokens();
    /** Of stems of any length so many are made if asked for. */
    static final int TWINS_OF_A_LONG_STEM = 16;
    /** More only while all twins of a stem have no more chunks than this. */
    private static final int CHUNKS_OF_ALL_TWINS = 3840;

    private static final int TWINS_OF_A_SOUND = 8;

    private final Dataset dataset;
    private final AudioFiles audio;
    private final Map<String, Profile> goldMeans;
    private final Map<String, GoldVariation> variations = new TreeMap<>();

    /**
     * Looks nothing up yet.
     *
     * @param gold by instrument, the ideal stems of the training songs: for the last of the three rules
     */
    public StemLabeller(Dataset dataset, AudioFiles audio, Map<String, List<Profile>> gold) {
        this.dataset = dataset;
        this.audio = audio;
        this.goldMeans = goldMeans(gold);
        gold.forEach((instrument, profiles) -> variations.put(instrument, GoldVariation.of(profiles)));
    }

    /** The profiles of the ideal stems, by instrument; silent ones do not count. */
    public static Map<String, List<Profile>> goldProfiles(Dataset dataset, List<CataloguedStem> stems)
            throws IOException {
        Map<String, List<Profile>> profiles = new TreeMap<>();
        for (CataloguedStem stem : stems) {
            if (TrainableStems.ideal(stem)) {
                Profile profile = Profile.of(fingerprints(dataset, stem));
                if (sounds(profile)) {
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
        if (!sounds(own)) {
            return Optional.empty();
        }
        if (TrainableStems.ideal(stem)) {
            return Optional.of(labelled(stem, fingerprints, own, Targets.ideal(), LabelledStem.Rule.IDEAL));
        }
        Optional<FingerprintMatrix> twin = goldTwin(stem, fingerprints);
        Optional<float[]> curve = Targets.curve(stem.row());
        if (curve.isPresent()) {
            Correction target = Targets.ofCurve(curve.get(), twin.map(Profile::of), own, mono(stem));
            return Optional.of(labelled(stem, fingerprints, own, target, LabelledStem.Rule.RECIPE));
        }
        List<String> flaws = stem.row().flawTypes();
        if (twin.isPresent()) {
            Correction target = Targets.towards(Profile.of(twin.get()), own, mono(stem), flaws);
            return Optional.of(labelled(stem, fingerprints, own, target, LabelledStem.Rule.GOLD_TWIN));
        }
        String instrument = TrainableStems.instrument(stem);
        Correction target = goldMeans.containsKey(instrument)
                ? Targets.likely(goldMeans.get(instrument), variations.get(instrument), own, mono(stem), flaws)
                : Correction.none();
        return Optional.of(labelled(stem, fingerprints, own, target, LabelledStem.Rule.GOLD_MEAN));
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

    /** The fingerprints of the gold twin, if it is readable and as long as the stem, give or take a chunk. */
    private Optional<FingerprintMatrix> goldTwin(CataloguedStem stem, FingerprintMatrix own) throws IOException {
        if (stem.row().goldFileName().isEmpty()) {
            return Optional.empty();
        }
        return dataset.fingerprints(stem.row().goldFileName().get())
                .filter(gold -> Math.abs(gold.chunks() - own.chunks()) <= 1);
    }

    private static LabelledStem labelled(
            CataloguedStem stem,
            FingerprintMatrix fingerprints,
            Profile own,
            Correction target,
            LabelledStem.Rule rule) {
        StemRow row = stem.row();
        return new LabelledStem(
                stem.fileName(),
                row.song(),
                TrainableStems.instrument(stem),
                fingerprints,
                own,
                TrainableStems.ideal(stem),
                mono(stem),
                target,
                rule,
                row.flawTypes(),
                row.recipe(),
                row.regions());
    }

    private static boolean mono(CataloguedStem stem) {
        return stem.measurement().filter(m -> m.format().channels() == 1).isPresent();
    }

    private static boolean sounds(Profile profile) {
        for (float level : profile.bandsDb()) {
            if (level > Bands.FLOOR_DB) {
                return true;
            }
        }
        return false;
    }

    private static FingerprintMatrix fingerprints(Dataset dataset, CataloguedStem stem) throws IOException {
        return dataset.fingerprints(stem.fileName()).orElse(new FingerprintMatrix(new float[0]));
    }
}
