package org.mixingmentor.training.internal.targets;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.fingerprint.StemFingerprints;
import org.mixingmentor.flaws.Recipes;
import org.mixingmentor.flaws.Target;
import org.mixingmentor.flaws.Twin;
import org.mixingmentor.flaws.Twins;

/** Makes labelled twins of one gold stem, or of a part of it. One thread. */
public final class TwinMaker {
    private static final int DRAWS = 4;

    private final String name;
    private final String song;
    private final String instrument;
    private final boolean mono;
    private final Fingerprinter fingerprinter;
    private final Twins twins;
    private final FingerprintMatrix fingerprints;
    private final Profile profile;

    /**
     * Measures the gold stem.
     *
     * @param name of the gold stem, for the twins' names
     * @param fingerprinter of this thread
     */
    public TwinMaker(String name, String song, String instrument, Stem gold, Fingerprinter fingerprinter) {
        this.name = name;
        this.song = song;
        this.instrument = instrument;
        this.fingerprinter = fingerprinter;
        mono = gold.mono();
        twins = new Twins(gold);
        fingerprints = StemFingerprints.normalised(gold, fingerprinter);
        profile = Profile.of(fingerprints);
    }

    /** The gold stem itself. */
    public LabelledStem gold() {
        return new LabelledStem(
                name,
                song,
                instrument,
                fingerprints,
                profile,
                true,
                mono,
                Target.IDEAL,
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * Makes a twin.
     *
     * @param flaws tokens of those that may be drawn
     * @return empty when no drawn recipe had an effect
     */
    public Optional<LabelledStem> make(int number, Set<String> flaws, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Optional<Twin> twin = Optional.empty();
        for (int draw = 0; draw < DRAWS && twin.isEmpty(); draw++) {
            twin = twins.make(Recipes.draw(random, flaws));
        }
        return twin.map(made -> labelled(made, number));
    }

    private LabelledStem labelled(Twin twin, int number) {
        FingerprintMatrix own = StemFingerprints.normalised(twin.audio(), fingerprinter);
        Profile ownProfile = Profile.of(own);
        return new LabelledStem(
                name + " twin " + number,
                song,
                instrument,
                own,
                ownProfile,
                false,
                mono,
                Target.ofCurve(twin.correctionDb(), Optional.of(profile), ownProfile, mono),
                twin.flawTypes(),
                twin.recipe().steps(),
                List.of());
    }
}
