package org.mixingmentor.training.internal.learn.mlp;

import java.util.List;
import java.util.Map;
import org.mixingmentor.dataset.Setting;
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
        MlpSettings parsed = MlpSettings.of(settings);
        StructureTrainer trainer = new StructureTrainer(
                this, settings, seed, (first, from) -> Mlp.train(first, train, validation, parsed, from, progress));
        return trainer.train(train.epoch(1, parsed.epochs()));
    }
}
