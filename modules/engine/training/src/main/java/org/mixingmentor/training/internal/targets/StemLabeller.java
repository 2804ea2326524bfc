package org.mixingmentor.training.internal.targets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.flaws.Flaws;
import org.mixingmentor.flaws.GoldVariation;
import org.mixingmentor.flaws.Target;
import org.mixingmentor.flaws.TargetKind;
import org.mixingmentor.training.internal.gather.TrainableStems;
import org.mixingmentor.training.internal.twins.GoldSounds;
import org.mixingmentor.training.internal.twins.Seeds;

/** Turns stems of a dataset into labelled ones, and makes twins of gold. Any number of threads. */
public final class StemLabeller {
    private static final Set<String> FLAWS = Flaws.tokens();
    /** A flawed stem of which nothing is known, and of whose like there is no gold: it is taught, and not scored. */
    private static final Target NOTHING_KNOWN = new Target(Correction.none(), TargetKind.GOLD_MEAN);

    private final Dataset dataset;
    private final GoldSounds sounds;
    private final Map<String, GoldVariation> gold = new TreeMap<>();

    /**
     * Looks nothing up yet.
     *
     * @param gold by instrument, the ideal stems of the training songs: for the last of the three rules
     */
    public StemLabeller(Dataset dataset, AudioFiles audio, Map<String, List<Profile>> gold) {
        this.dataset = dataset;
        sounds = new GoldSounds(dataset, audio);
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
        List<TwinMaker> makers = new ArrayList<>();
        int most = GoldSounds.atMost(count, fingerprints(dataset, gold).chunks());
        Fingerprinter fingerprinter = new Fingerprinter();
        String instrument = TrainableStems.instrument(gold);
        for (GoldSounds.Sound sound : sounds.of(gold, most, varied, others, seed)) {
            TwinMaker maker =
                    new TwinMaker(gold.fileName(), gold.row().song(), instrument, sound.stem(), fingerprinter);
            makers.add(maker);
            if (sound.varied()) {
                made.add(maker.gold());
            }
        }
        for (int i = 0; i < most && !makers.isEmpty(); i++) {
            long twinSeed = Seeds.of(seed, gold.contentHash(), i);
            makers.get(i % makers.size()).make(i, FLAWS, twinSeed).ifPresent(made::add);
        }
        return made;
    }

    private static FingerprintMatrix fingerprints(Dataset dataset, CataloguedStem stem) throws IOException {
        return dataset.fingerprints(stem.fileName()).orElse(new FingerprintMatrix(new float[0]));
    }
}
