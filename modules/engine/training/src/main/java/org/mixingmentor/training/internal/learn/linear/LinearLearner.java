package org.mixingmentor.training.internal.learn.linear;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.training.FoldedModel;
import org.mixingmentor.training.Linear;
import org.mixingmentor.training.Predictor;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.internal.learn.tribuo.StructureTrainer;
import org.mixingmentor.training.spi.Learner;
import org.openide.util.lookup.ServiceProvider;

/** Lines, fitted and exported by Tribuo itself. */
@ServiceProvider(service = Learner.class, position = 300)
public final class LinearLearner implements Learner {
    private static final int ALL = -1;

    @Override
    public String name() {
        return "linear";
    }

    @Override
    public String description() {
        return "A line from the 64 values to each answer, by Tribuo's linear SGD: learns in seconds, the least that"
                + " anything else has to beat.";
    }

    @Override
    public List<Setting> settings() {
        return LinearSettings.ALL;
    }

    @Override
    public void check(Map<String, String> settings) throws TrainingException {
        LinearSettings.of(settings);
    }

    @Override
    public TrainedModel train(
            TrainingData train,
            TrainingData validation,
            Map<String, String> settings,
            long seed,
            TrainingProgress progress)
            throws TrainingException {
        LinearSettings parsed = LinearSettings.of(settings);
        StructureTrainer trainer = new StructureTrainer(
                this, settings, seed, (data, from) -> new LineFit(data, parsed, from).learn(song -> true));
        return trainer.train(train);
    }

    /**
     * What others are held against: lines to the corrections, fitted to the same rows with the default settings, and for
     * each fold of songs those that never met it. They name no flaws.
     *
     * @param folds by song number, its fold; empty where there are none
     */
    public static FoldedModel baseline(TrainingData train, int[] folds, long seed) throws TrainingException {
        LinearLearner learner = new LinearLearner();
        TrainingData corrections = new TrainingData(
                train.x(),
                train.weights(),
                train.labels(),
                train.corrections(),
                train.correctionWeights(),
                new float[0],
                train.songs(),
                List.of());
        LineFit fit = new LineFit(corrections, LinearSettings.of(Map.of()), seed);
        int count = Arrays.stream(folds).max().orElse(ALL) + 1;
        List<Predictor> parts = IntStream.range(0, count)
                .<Predictor>mapToObj(fold -> new Lines(fit.learn(song -> folds[song] != fold), List.of()))
                .toList();
        TrainedModel all = new StructureTrainer(learner, Map.of(), seed, (data, from) -> fit.learn(song -> true))
                .train(corrections);
        return new FoldedModel(all, parts, 0);
    }

    /** Lines that are asked only. */
    private record Lines(Linear lines, List<String> flawTypes) implements Predictor {
        @Override
        public void predict(float[] fingerprints, int chunks, float[] corrections, float[] flaws) {
            lines.predict(fingerprints, chunks, corrections, flaws);
        }
    }
}
