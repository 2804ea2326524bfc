package org.mixingmentor.training.internal.targets;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.mixingmentor.base.BaseRecording;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.flaws.Target;
import org.mixingmentor.training.OtherSounds;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.internal.gather.ChunkChoice;

/**
 * Recordings of the base with EQ flaws in their fingerprints, and some as they are. They take no audio: an EQ is an addition
 * there ({@link org.mixingmentor.fingerprint.EqChange}).
 */
public final class BaseTwins implements OtherSounds {
    /** So many of what is drawn have no flaw. */
    private static final double IDEAL = 0.15;
    /** Chunks of a recording that are taken at a time: as many as a network draws, and some to choose from. */
    private static final int CHUNKS = 5;

    private final List<BaseRecording> recordings;
    private final List<Double> shares;
    private final List<String> flawTypes;

    /**
     * Draws nothing yet.
     *
     * @param recordings to draw from, each as likely as the others; at least one
     * @param shares to choose from
     * @param flawTypes those of the user's own training
     */
    public BaseTwins(List<BaseRecording> recordings, List<Double> shares, List<String> flawTypes) {
        this.recordings = List.copyOf(recordings);
        this.shares = List.copyOf(shares);
        this.flawTypes = List.copyOf(flawTypes);
    }

    @Override
    public List<Double> shares() {
        return shares;
    }

    @Override
    public TrainingData draw(int stems, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TrainingDataBuilder rows = new TrainingDataBuilder(0);
        while (rows.means().size() < stems) {
            rows.add(twin(recordings.get(random.nextInt(recordings.size())), random), 0);
        }
        return rows.build(flawTypes);
    }

    private static LabelledStem twin(BaseRecording recording, SplittableRandom random) {
        FingerprintMatrix gold = some(recording.chunks(), random);
        Optional<EqFlaws> flaws = random.nextDouble() < IDEAL ? Optional.empty() : EqFlaws.heard(gold, random);
        FingerprintMatrix own = flaws.map(flaw -> flaw.change().apply(gold)).orElse(gold);
        Profile profile = Profile.of(own);
        Target target = flaws.map(flaw -> Target.ofCurve(flaw.cureDb(), Optional.empty(), profile, recording.mono()))
                .orElse(Target.IDEAL);
        List<RecipeStep> steps = flaws.map(flaw -> flaw.recipe().steps()).orElse(List.of());
        return new LabelledStem(
                recording.name(),
                recording.song(),
                recording.instrument(),
                own,
                profile,
                flaws.isEmpty(),
                recording.mono(),
                target,
                steps.stream()
                        .map(RecipeStep::flaw)
                        .filter(flaw -> !flaw.isEmpty())
                        .toList(),
                steps,
                List.of());
    }

    private static FingerprintMatrix some(FingerprintMatrix chunks, SplittableRandom random) {
        int[] all = IntStream.range(0, chunks.chunks()).toArray();
        return chunks.only(ChunkChoice.spread(all, Math.min(CHUNKS, all.length), random));
    }
}
