package org.mixingmentor.training.internal.tribuo;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.oracle.labs.mlrg.olcut.provenance.ProvenanceUtil;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mixingmentor.training.ModelStructure;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.internal.StructurePredictor;
import org.tribuo.Model;

/** A Tribuo model seen from outside. */
public final class TribuoModel implements TrainedModel {
    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

    private final StructureModel model;

    TribuoModel(StructureModel model) {
        this.model = model;
    }

    /** A learner's model in the form that can be written: itself, or its structure where the learner is not ours. */
    public static TribuoModel of(TrainedModel model, String learner) {
        return model instanceof TribuoModel own ? own : new TribuoModel(StructureModel.foreign(model, learner));
    }

    /**
     * Reads a model that {@link #write} wrote.
     *
     * @throws TrainingException when the file is not such a model
     */
    public static TribuoModel read(Path file) throws IOException {
        try {
            if (Model.deserializeFromFile(file) instanceof StructureModel model) {
                return new TribuoModel(model);
            }
        } catch (IOException | RuntimeException e) {
            throw new TrainingException(file + " is not a whole model: train again.", e);
        }
        throw new TrainingException(file + " holds a model of another kind: train again.");
    }

    /** Writes the model as Tribuo's protobuf. */
    public void write(Path file) throws IOException {
        model.serializeToFile(file);
    }

    @Override
    public List<String> flawTypes() {
        return model.flawTypes();
    }

    @Override
    public void predict(float[] fingerprints, int chunks, float[] corrections, float[] flaws) {
        StructurePredictor.predict(model.structure(), fingerprints, chunks, corrections, flaws);
    }

    @Override
    public ModelStructure structure() {
        return model.structure();
    }

    @Override
    public String provenance() {
        return JSON.toJson(ProvenanceUtil.convertToMap(model.getProvenance()));
    }
}
