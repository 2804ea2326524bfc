package org.mixingmentor.training.internal.learn.tribuo;

import com.oracle.labs.mlrg.olcut.config.Config;
import com.oracle.labs.mlrg.olcut.provenance.Provenance;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.training.ModelStructure;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.spi.Learner;
import org.tribuo.Dataset;
import org.tribuo.Trainer;
import org.tribuo.provenance.ModelProvenance;
import org.tribuo.provenance.TrainerProvenance;
import org.tribuo.provenance.impl.TrainerProvenanceImpl;
import org.tribuo.regression.Regressor;

/**
 * A learner as a Tribuo trainer. Takes a {@link MatrixDataset}: songs and label weights have no place in an example.
 */
public final class StructureTrainer implements Trainer<Regressor> {
    @Config(description = "Name of the learner.")
    private String learner = "";

    @Config(description = "Settings by name; what is absent has its default.")
    private Map<String, String> settings = new TreeMap<>();

    @Config(description = "Seed of all that is left to chance.")
    private long seed = Trainer.DEFAULT_SEED;

    private int invocations;
    private final Fit fit;

    /** What the learner does with the data. */
    @FunctionalInterface
    public interface Fit {
        /** Learns; the same data and seed give the same structure. */
        ModelStructure of(TrainingData data, long seed) throws TrainingException;
    }

    /** @param fit does as the settings say */
    public StructureTrainer(Learner learner, Map<String, String> given, long seed, Fit fit) {
        this.learner = learner.name();
        for (Setting setting : learner.settings()) {
            settings.put(setting.name(), setting.defaultValue());
        }
        settings.putAll(given);
        this.seed = seed;
        this.fit = fit;
    }

    /**
     * Learns.
     *
     * @throws TrainingException when there is nothing to learn from, or nothing can be learned
     */
    public TrainedModel train(TrainingData train) throws TrainingException {
        if (train.rows() == 0) {
            throw new TrainingException("There is nothing to learn from: the training songs have no sounding chunk.");
        }
        MatrixDataset data = new MatrixDataset(train, train.rows() + " chunks of " + train.labelCount() + " stems");
        return new TribuoModel(model(data, fit.of(train, seed), Map.of()));
    }

    @Override
    public StructureModel train(Dataset<Regressor> examples, Map<String, Provenance> runProvenance) {
        if (!(examples instanceof MatrixDataset data)) {
            throw new IllegalArgumentException("a MatrixDataset is needed, not " + examples.getClass());
        }
        try {
            return model(data, fit.of(data.matrix(), seed), runProvenance);
        } catch (TrainingException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private StructureModel model(MatrixDataset data, ModelStructure structure, Map<String, Provenance> run) {
        TrainerProvenance provenance;
        synchronized (this) {
            provenance = getProvenance();
            invocations++;
        }
        ModelProvenance made = new ModelProvenance(
                StructureModel.class.getName(),
                OffsetDateTime.now(ZoneOffset.UTC),
                data.getProvenance(),
                provenance,
                run);
        return new StructureModel(learner, made, data.getFeatureIDMap(), data.getOutputIDInfo(), structure);
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
