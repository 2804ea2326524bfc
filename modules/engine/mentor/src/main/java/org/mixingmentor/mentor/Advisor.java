package org.mixingmentor.mentor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainException;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.mentor.spi.AdviceRule;
import org.mixingmentor.mentor.spi.Findings;
import org.openide.util.Lookup;

/** Asks a brain about a file and says what to do. As the brain: one instance a thread. */
public final class Advisor {
    private final Brain brain;
    private final List<AdviceRule> rules;
    private final Ranking ranking;

    /**
     * Advises with a brain, which stays the caller's to close.
     *
     * @param rules asked in this order
     */
    public Advisor(Brain brain, Collection<? extends AdviceRule> rules) {
        this.brain = brain;
        this.rules = List.copyOf(rules);
        this.ranking = new Ranking(this.rules, brain.metadata().adviceCalibration());
    }

    /** With every rule registered in the Lookup. Ask once, at the edge. */
    public static Advisor fromLookup(Brain brain) {
        return new Advisor(brain, rules());
    }

    /** Every rule registered in the Lookup. Ask once, at the edge. */
    public static List<AdviceRule> rules() {
        return List.copyOf(Lookup.getDefault().lookupAll(AdviceRule.class));
    }

    /**
     * Advises on a whole file by its one correction: the mean over its active chunks, each weighted by the square root of
     * its energy, with the level taken out.
     *
     * @throws BrainException if the brain fails on these fingerprints
     */
    public FileAdvice advise(AdviceRequest sound) throws BrainException {
        FingerprintMatrix stem = sound.fingerprints();
        int[] active = Abstention.isSilent(stem) ? new int[0] : Profile.activeChunks(stem, Profile.ACTIVE_RANGE_DB);
        float[] weights = Profile.weights(stem, active);
        float[] corrections = new float[active.length * Correction.SIZE];
        float[] flaws = new float[active.length * brain.flawCount()];
        float[] spreads = new float[active.length];
        brain.predictAll(stem.only(active).values(), corrections, flaws, spreads);
        Correction correction =
                BrainFindings.audible(Correction.mean(corrections, weights).levelFree(), sound.mono());
        Findings findings = BrainFindings.of(
                brain,
                correction,
                means(flaws, brain.flawCount(), weights),
                sound.mono(),
                sound.instrument(),
                sound.falseAlarms());
        Optional<String> abstained = new Abstention(brain)
                .reason(sound, means(spreads, 1, weights)[0])
                .map(Refusal::sentence);
        return new FileAdvice(
                correction,
                findings.flaws(),
                findings.eq(),
                abstained.isPresent() ? List.of() : ranking.advice(findings),
                abstained);
    }

    /**
     * Why there would be no advice on a file, without advising.
     *
     * @throws BrainException if the brain fails on these fingerprints
     */
    public Optional<Refusal> refusal(AdviceRequest sound) throws BrainException {
        int[] active = Profile.activeChunks(sound.fingerprints(), Profile.ACTIVE_RANGE_DB);
        float[] spreads = new float[active.length];
        brain.predictAll(
                sound.fingerprints().only(active).values(),
                new float[active.length * Correction.SIZE],
                new float[active.length * brain.flawCount()],
                spreads);
        double spread = means(spreads, 1, Profile.weights(sound.fingerprints(), active))[0];
        return new Abstention(brain).reason(sound, spread);
    }

    /**
     * Advises by time: what the live monitor would show while the file plays, with the same smoothing.
     *
     * @return in order of time, not overlapping; times without advice are left out
     * @throws BrainException if the brain fails on these fingerprints
     */
    public List<TimedAdvice> timeline(AdviceRequest sound) throws BrainException {
        return new Timeline(new AdviceTracker(
                        brain, rules, sound.mono(), sound.instrument(), AdvicePace.usual(), sound.falseAlarms()))
                .of(sound.fingerprints());
    }

    private static double[] means(float[] rows, int width, float[] weights) {
        double[] means = new double[width];
        double total = 0;
        for (float weight : weights) {
            total += weight;
        }
        for (int row = 0; row < weights.length; row++) {
            for (int i = 0; i < means.length; i++) {
                means[i] += rows[row * width + i] * weights[row] / total;
            }
        }
        return means;
    }
}
