package org.mixingmentor.training.internal.learn.mlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.FoldedModel;
import org.mixingmentor.training.Predictor;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingEpochs;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.internal.learn.tribuo.StructureTrainer;
import org.mixingmentor.training.spi.Learner;
import org.openide.util.lookup.ServiceProvider;

/** Averaged feed-forward networks. */
@ServiceProvider(service = Learner.class, position = 100)
public final class MlpLearner implements Learner {
    private static final int NETWORKS_OF_A_FOLD = 2;

    @Override
    public String name() {
        return "mlp";
    }

    @Override
    public String description() {
        return "Averaged feed-forward networks: the default, small and fast enough for live use.";
    }

    @Override
    public List<Setting> settings() {
        return MlpSettings.ALL;
    }

    @Override
    public void check(Map<String, String> settings) throws TrainingException {
        MlpSettings.of(settings);
    }

    @Override
    public TrainedModel train(
            TrainingData train,
            TrainingData validation,
            Map<String, String> settings,
            long seed,
            TrainingProgress progress)
            throws TrainingException {
        return train(TrainingEpochs.always(train), validation, settings, seed, progress);
    }

    @Override
    public boolean learnsInFolds() {
        return true;
    }

    @Override
    public boolean learnsInEpochs() {
        return true;
    }

    @Override
    public TrainedModel train(
            TrainingEpochs train,
            TrainingData validation,
            Map<String, String> settings,
            long seed,
            TrainingProgress progress)
            throws TrainingException {
        return trainFolded(train, validation, new int[0], settings, seed, progress)
                .model();
    }

    @Override
    public FoldedModel trainFolded(
            TrainingEpochs train,
            TrainingData validation,
            int[] folds,
            Map<String, String> settings,
            long seed,
            TrainingProgress progress)
            throws TrainingException {
        MlpSettings asked = MlpSettings.of(settings);
        // What a part says of songs that it left out is to be as steady as what the whole will say of new ones.
        int networks = folds.length == 0
                ? asked.networks()
                : Math.max(Mlp.foldCount(folds), NETWORKS_OF_A_FOLD * asked.networks());
        MlpSettings parsed = asked.with(networks, asked.epochs());
        TrainingData rows = train.epoch(1, parsed.epochs());
        double share = rows.rows() == 0 ? 0 : ShareChoice.of(rows, train.others(), folds, parsed, seed, progress);
        StructureTrainer trainer =
                new StructureTrainer(this, settings, seed, (first, from) -> new Mlp(parsed, folds, share, progress)
                        .train(first, train, validation, from));
        TrainedModel model = trainer.train(rows);
        return new FoldedModel(model, parts(model, folds), share);
    }

    /** Network k learned all songs but those of fold k, counted around. */
    private static List<Predictor> parts(TrainedModel model, int[] folds) {
        int count = Mlp.foldCount(folds);
        Dense whole = (Dense) model.structure();
        List<Predictor> parts = new ArrayList<>();
        for (int fold = 0; fold < count; fold++) {
            List<List<Dense.Layer>> members = new ArrayList<>();
            for (int member = fold; member < whole.size(); member += count) {
                members.add(whole.members().get(member));
            }
            parts.add(new Part(new Dense(whole.scaler(), members, whole.flaws()), model.flawTypes()));
        }
        return parts;
    }

    /** Some networks of a model. */
    private record Part(Dense networks, List<String> flawTypes) implements Predictor {
        @Override
        public void predict(float[] fingerprints, int chunks, float[] corrections, float[] flaws) {
            networks.predict(fingerprints, chunks, corrections, flaws);
        }
    }
}
