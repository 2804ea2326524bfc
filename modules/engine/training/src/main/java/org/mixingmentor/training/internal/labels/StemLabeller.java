package org.mixingmentor.training.internal.labels;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.contrast.Flaw;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Dataset;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.Profile;

/** Turns stems of a dataset into labelled ones, and makes twins of gold. Any number of threads. */
public final class StemLabeller {
    private static final Set<String> FLAWS = Flaw.tokens();

    private final Dataset dataset;
    private final AudioFiles audio;
    private final Map<String, Profile> goldMeans;

    /**
     * Looks nothing up yet.
     *
     * @param goldMeans by instrument, the average gold stem of the training songs: the last of the three rules
     */
    public StemLabeller(Dataset dataset, AudioFiles audio, Map<String, Profile> goldMeans) {
        this.dataset = dataset;
        this.audio = audio;
        this.goldMeans = Map.copyOf(goldMeans);
    }

    /** The profiles of the ideal stems, by instrument; silent ones do not count. */
    public static Map<String, List<Profile>> goldProfiles(Dataset dataset, List<CataloguedStem> stems)
            throws IOException {
        Map<String, List<Profile>> profiles = new TreeMap<>();
        for (CataloguedStem stem : stems) {
            if (Selected.ideal(stem)) {
                Profile profile = Profile.of(fingerprints(dataset, stem));
                if (sounds(profile)) {
                    profiles.computeIfAbsent(Selected.instrument(stem), name -> new ArrayList<>())
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
        if (Selected.ideal(stem)) {
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
        Profile mean = goldMeans.getOrDefault(Selected.instrument(stem), own);
        Correction target = Targets.towards(mean, own, mono(stem), flaws);
        return Optional.of(labelled(stem, fingerprints, own, target, LabelledStem.Rule.GOLD_MEAN));
    }

    /**
     * Makes flawed twins of a gold stem; of a long one, of parts of it. A twin none of whose recipes has an effect is
     * left out.
     */
    public List<LabelledStem> twins(CataloguedStem gold, int count, long seed) throws IOException {
        List<LabelledStem> made = new ArrayList<>();
        Fingerprinter fingerprinter = new Fingerprinter();
        List<Stem> parts = count == 0 ? List.of() : parts(gold, count, seed);
        List<TwinMaker> makers = new ArrayList<>();
        String instrument = Selected.instrument(gold);
        parts.forEach(
                part -> makers.add(new TwinMaker(gold.fileName(), gold.row().song(), instrument, part, fingerprinter)));
        for (int i = 0; i < count && !makers.isEmpty(); i++) {
            long twinSeed = Seeds.of(seed, gold.contentHash(), i);
            makers.get(i % makers.size()).make(i, FLAWS, twinSeed).ifPresent(made::add);
        }
        return made;
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
                Selected.instrument(stem),
                fingerprints,
                own,
                Selected.ideal(stem),
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
