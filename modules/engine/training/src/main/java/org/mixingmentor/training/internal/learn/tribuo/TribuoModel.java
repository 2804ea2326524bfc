package org.mixingmentor.training.internal.learn.tribuo;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.oracle.labs.mlrg.olcut.provenance.ProvenanceUtil;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mixingmentor.training.ModelStructure;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingException;
import org.tribuo.Model;
import org.tribuo.protos.core.ModelProto;

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
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (Model.deserialize(renamed(ModelProto.parseFrom(in))) instanceof StructureModel model) {
                return new TribuoModel(model);
            }
        } catch (IOException | RuntimeException e) {
            throw new TrainingException(file + " is not a whole model: train again.", e);
        }
        throw new TrainingException(file + " holds a model of another kind: train again.");
    }

    /** Tribuo finds a model's class by its name, and earlier versions had it in another package. */
    private static ModelProto renamed(ModelProto model) {
        return model.getClassName().endsWith("." + StructureModel.class.getSimpleName())
                ? model.toBuilder().setClassName(StructureModel.class.getName()).build()
                : model;
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
    public ModelStructure structure() {
        return model.structure();
    }

    @Override
    public String provenance() {
        return JSON.toJson(ProvenanceUtil.convertToMap(model.getProvenance()));
    }
}
