package org.mixingmentor.training.internal.tribuo;

import com.oracle.labs.mlrg.olcut.config.Config;
import com.oracle.labs.mlrg.olcut.provenance.Provenance;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.internal.mlp.Mlp;
import org.mixingmentor.training.internal.mlp.MlpSettings;
import org.tribuo.Dataset;
import org.tribuo.Trainer;
import org.tribuo.provenance.ModelProvenance;
import org.tribuo.provenance.TrainerProvenance;
import org.tribuo.provenance.impl.TrainerProvenanceImpl;
import org.tribuo.regression.Regressor;

/**
 * The MLP learner as a Tribuo trainer. Takes a {@link MatrixDataset}: songs and label weights have no place in an
 * example.
 */
final class MlpTrainer implements Trainer<Regressor> {
    @Config(description = "Settings by name; what is absent has its default.")
    private Map<String, String> settings = new TreeMap<>();

    @Config(description = "Seed of all that is left to chance.")
    private long seed = Trainer.DEFAULT_SEED;

    private int invocations;
    private final TrainingData validation;
    private final TrainingProgress progress;
    private final MlpSettings parsed;

    MlpTrainer(Map<String, String> given, long seed, TrainingData validation, TrainingProgress progress)
            throws TrainingException {
        parsed = MlpSettings.of(given);
        MlpSettings.ALL.forEach(setting -> settings.put(setting.name(), setting.defaultValue()));
        settings.putAll(given);
        this.seed = seed;
        this.validation = validation;
        this.progress = progress;
    }

    @Override
    public StructureModel train(Dataset<Regressor> examples, Map<String, Provenance> runProvenance) {
        if (!(examples instanceof MatrixDataset data)) {
            throw new IllegalArgumentException("a MatrixDataset is needed, not " + examples.getClass());
        }
        TrainerProvenance provenance;
        synchronized (this) {
            provenance = getProvenance();
            invocations++;
        }
        Dense dense = Mlp.train(data.matrix(), validation, parsed, seed, progress);
        ModelProvenance model = new ModelProvenance(
                StructureModel.class.getName(),
                OffsetDateTime.now(ZoneOffset.UTC),
                data.getProvenance(),
                provenance,
                runProvenance);
        return new StructureModel("mlp", model, data.getFeatureIDMap(), data.getOutputIDInfo(), dense);
    }

    @Override
    public synchronized int getInvocationCount() {
        return invocations;
    }

    @Override
    public synchronized void setInvocationCount(int count) {
        invocations = count;
    }

    @Override
    public TrainerProvenance getProvenance() {
        return new TrainerProvenanceImpl(this);
    }
}
