package org.mixingmentor.training.internal.learn.tribuo;

import com.oracle.labs.mlrg.olcut.provenance.ListProvenance;
import com.oracle.labs.mlrg.olcut.provenance.ObjectProvenance;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.TrainingData;
import org.tribuo.Dataset;
import org.tribuo.Example;
import org.tribuo.FeatureMap;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.MutableOutputInfo;
import org.tribuo.OutputInfo;
import org.tribuo.RealInfo;
import org.tribuo.VariableInfo;
import org.tribuo.impl.ArrayExample;
import org.tribuo.protos.core.DatasetProto;
import org.tribuo.provenance.DatasetProvenance;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;

/**
 * Training data as Tribuo sees it. An example is made when it is asked for: a million of them at once would take more
 * than a gigabyte.
 */
final class MatrixDataset extends Dataset<Regressor> {
    private static final long serialVersionUID = 1L;
    private static final RegressionFactory FACTORY = new RegressionFactory();

    private final transient TrainingData matrix;
    private final String[] featureNames;
    private final String[] outputNames;
    private final ImmutableFeatureMap features;
    private final ImmutableOutputInfo<Regressor> outputs;

    /** @param description of the data, for the provenance */
    MatrixDataset(TrainingData matrix, String description) {
        super(new SimpleDataSourceProvenance(description, OffsetDateTime.now(ZoneOffset.UTC), FACTORY), FACTORY);
        this.matrix = matrix;
        featureNames = Names.features().toArray(String[]::new);
        outputNames = Names.outputs(matrix.flawTypes()).toArray(String[]::new);
        features = new ImmutableFeatureMap(featureInfos());
        MutableOutputInfo<Regressor> seen = FACTORY.generateInfo();
        for (int label = 0; label < matrix.labelCount(); label++) {
            seen.observe(output(label));
        }
        outputs = seen.generateImmutableOutputInfo();
    }

    TrainingData matrix() {
        return matrix;
    }

    @Override
    public int size() {
        return matrix.rows();
    }

    @Override
    public Example<Regressor> getExample(int row) {
        double[] values = new double[Fingerprint.SIZE];
        for (int j = 0; j < values.length; j++) {
            values[j] = matrix.x()[row * Fingerprint.SIZE + j];
        }
        Example<Regressor> example = new ArrayExample<>(output(matrix.labels()[row]), featureNames, values);
        example.setWeight(matrix.weights()[row]);
        return example;
    }

    @Override
    public List<Example<Regressor>> getData() {
        return new AbstractList<>() {
            @Override
            public Example<Regressor> get(int row) {
                return getExample(row);
            }

            @Override
            public int size() {
                return matrix.rows();
            }
        };
    }

    @Override
    public synchronized Iterator<Example<Regressor>> iterator() {
        return getData().iterator();
    }

    @Override
    public Set<Regressor> getOutputs() {
        return outputs.getDomain();
    }

    @Override
    public ImmutableOutputInfo<Regressor> getOutputIDInfo() {
        return outputs;
    }

    @Override
    public OutputInfo<Regressor> getOutputInfo() {
        return outputs;
    }

    @Override
    public ImmutableFeatureMap getFeatureIDMap() {
        return features;
    }

    @Override
    public FeatureMap getFeatureMap() {
        return features;
    }

    @Override
    public DatasetProvenance getProvenance() {
        return new DatasetProvenance(sourceProvenance, new ListProvenance<ObjectProvenance>(), this);
    }

    @Override
    public DatasetProto serialize() {
        throw new UnsupportedOperationException("fingerprints are kept in the dataset folder, not in Tribuo's form");
    }

    private Regressor output(int label) {
        double[] values = new double[outputNames.length];
        int flaws = values.length - Correction.SIZE;
        for (int j = 0; j < values.length; j++) {
            values[j] = j < Correction.SIZE
                    ? matrix.corrections()[label * Correction.SIZE + j]
                    : matrix.flaws()[label * flaws + j - Correction.SIZE];
        }
        return new Regressor(outputNames, values);
    }

    private List<VariableInfo> featureInfos() {
        List<VariableInfo> infos = new ArrayList<>();
        for (int j = 0; j < featureNames.length; j++) {
            infos.add(info(j));
        }
        return infos;
    }

    private RealInfo info(int feature) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        double mean = 0;
        double squares = 0;
        for (int row = 0; row < matrix.rows(); row++) {
            double value = matrix.x()[row * Fingerprint.SIZE + feature];
            least = Math.min(least, value);
            most = Math.max(most, value);
            double away = value - mean;
            mean += away / (row + 1);
            squares += away * (value - mean);
        }
        return new RealInfo(featureNames[feature], matrix.rows(), most, least, mean, squares);
    }
}
