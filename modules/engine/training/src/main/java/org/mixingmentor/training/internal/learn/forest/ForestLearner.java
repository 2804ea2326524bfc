package org.mixingmentor.training.internal.learn.forest;

import java.util.List;
import java.util.Map;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.internal.learn.tribuo.StructureTrainer;
import org.mixingmentor.training.spi.Learner;
import org.openide.util.lookup.ServiceProvider;

/** A random forest. */
@ServiceProvider(service = Learner.class, position = 200)
public final class ForestLearner implements Learner {
    @Override
    public String name() {
        return "forest";
    }

    @Override
    public String description() {
        return "A random forest: learns in seconds, never predicts beyond what it has seen, makes larger brains.";
    }

    @Override
    public List<Setting> settings() {
        return ForestSettings.ALL;
    }

    @Override
    public void check(Map<String, String> settings) throws TrainingException {
        ForestSettings.of(settings);
    }

    @Override
    public TrainedModel train(
            TrainingData train,
            TrainingData validation,
            Map<String, String> settings,
            long seed,
            TrainingProgress progress)
            throws TrainingException {
        ForestSettings parsed = ForestSettings.of(settings);
        StructureTrainer trainer = new StructureTrainer(
                this, settings, seed, (data, from) -> HistogramForest.train(data, validation, parsed, from, progress));
        return trainer.train(train);
    }
}
