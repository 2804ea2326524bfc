package org.mixingmentor.training.internal.learn.tribuo;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.BytesValue;
import com.google.protobuf.InvalidProtocolBufferException;
import com.oracle.labs.mlrg.olcut.provenance.primitives.StringProvenance;
import com.oracle.labs.mlrg.olcut.util.Pair;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.ModelStructure;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingData;
import org.tribuo.Example;
import org.tribuo.Excuse;
import org.tribuo.Feature;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.Model;
import org.tribuo.Prediction;
import org.tribuo.impl.ModelDataCarrier;
import org.tribuo.protos.core.ModelDataProto;
import org.tribuo.protos.core.ModelProto;
import org.tribuo.provenance.ModelProvenance;
import org.tribuo.provenance.impl.EmptyTrainerProvenance;
import org.tribuo.regression.Regressor;

/** Any structure as a Tribuo model. Its protobuf holds Tribuo's part (names, domains, provenance) and the structure. */
public final class StructureModel extends Model<Regressor> {
    private static final long serialVersionUID = 1L;
    private static final int VERSION = 0;

    private final transient ModelStructure structure;
    private final String[] outputNames;

    StructureModel(
            String name,
            ModelProvenance provenance,
            ImmutableFeatureMap features,
            ImmutableOutputInfo<Regressor> outputs,
            ModelStructure structure) {
        super(name, provenance, features, outputs, false);
        this.structure = structure;
        outputNames = outputs.getDomain().stream()
                .flatMap(regressor -> List.of(regressor.getNames()).stream())
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    /** A structure that a learner made without Tribuo; how it came to be is told in words. */
    static StructureModel foreign(TrainedModel model, String learner) {
        MatrixDataset nothing = new MatrixDataset(oneRow(model.flawTypes()), learner);
        ModelProvenance provenance = new ModelProvenance(
                StructureModel.class.getName(),
                OffsetDateTime.now(ZoneOffset.UTC),
                nothing.getProvenance(),
                new EmptyTrainerProvenance(),
                Map.of("provenance", new StringProvenance("provenance", model.provenance())));
        return new StructureModel(
                learner, provenance, nothing.getFeatureIDMap(), nothing.getOutputIDInfo(), model.structure());
    }

    /** The least data that names the features and outputs. */
    private static TrainingData oneRow(List<String> flawTypes) {
        return new TrainingData(
                new float[Fingerprint.SIZE],
                new float[] {1},
                new int[1],
                new float[Correction.SIZE],
                new float[1],
                new float[flawTypes.size()],
                new int[1],
                flawTypes);
    }

    ModelStructure structure() {
        return structure;
    }

    List<String> flawTypes() {
        return Names.flawTypes(List.of(outputNames));
    }

    @Override
    public Prediction<Regressor> predict(Example<Regressor> example) {
        float[] x = new float[Fingerprint.SIZE];
        int used = 0;
        for (Feature feature : example) {
            int id = featureIDMap.getID(feature.getName());
            if (id >= 0) {
                x[id] = (float) feature.getValue();
                used++;
            }
        }
        if (used == 0) {
            throw new IllegalArgumentException("the example has no value of a fingerprint");
        }
        float[] corrections = new float[Correction.SIZE];
        float[] flaws = new float[structure.flaws()];
        structure.predict(x, 1, corrections, flaws);
        double[] values = new double[structure.outputs()];
        for (int j = 0; j < values.length; j++) {
            values[j] = j < Correction.SIZE ? corrections[j] : flaws[j - Correction.SIZE];
        }
        return new Prediction<>(new Regressor(outputNames, values), used, example);
    }

    /** Empty: no feature of a network or a joint forest stands for itself. */
    @Override
    public Map<String, List<Pair<String, Double>>> getTopFeatures(int n) {
        return Map.of();
    }

    @Override
    public Optional<Excuse<Regressor>> getExcuse(Example<Regressor> example) {
        return Optional.empty();
    }

    @Override
    protected StructureModel copy(String newName, ModelProvenance newProvenance) {
        return new StructureModel(newName, newProvenance, featureIDMap, outputIDInfo, structure);
    }

    @Override
    public ModelProto serialize() {
        byte[] bytes = StructureBytes.write(createDataCarrier().serialize().toByteArray(), structure);
        return ModelProto.newBuilder()
                .setVersion(VERSION)
                .setClassName(StructureModel.class.getName())
                .setSerializedData(Any.pack(BytesValue.of(ByteString.copyFrom(bytes))))
                .build();
    }

    /** Called by Tribuo, by name. */
    @SuppressWarnings("unchecked") // the output domain is checked before the cast
    public static StructureModel deserializeFromProto(int version, String className, Any message)
            throws InvalidProtocolBufferException {
        if (version != VERSION) {
            throw new IllegalArgumentException("version " + version + " of " + className + " is not known");
        }
        StructureBytes.Parts parts =
                StructureBytes.read(message.unpack(BytesValue.class).getValue().toByteArray());
        ModelDataCarrier<?> carrier = ModelDataCarrier.deserialize(ModelDataProto.parseFrom(parts.tribuo()));
        if (!(carrier.outputDomain().getOutput(0) instanceof Regressor)) {
            throw new IllegalArgumentException("not a regression");
        }
        return new StructureModel(
                carrier.name(),
                carrier.provenance(),
                carrier.featureDomain(),
                (ImmutableOutputInfo<Regressor>) carrier.outputDomain(),
                parts.structure());
    }
}
