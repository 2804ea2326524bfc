package org.mixingmentor.training.internal.learn.tribuo;

import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.Linear;
import org.tribuo.MutableDataset;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.math.optimisers.ParameterAveraging;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.sgd.RegressionObjective;
import org.tribuo.regression.sgd.linear.LinearSGDModel;
import org.tribuo.regression.sgd.linear.LinearSGDTrainer;
import org.tribuo.regression.sgd.objectives.Huber;
import org.tribuo.regression.sgd.objectives.SquaredLoss;

/** A line of Tribuo's own: fitted by its linear SGD (AdaGrad, averaged weights), written by its ONNX exporter. */
public final class TribuoLine {
    private static final String DOMAIN = "org.mixingmentor";
    private static final RegressionFactory FACTORY = new RegressionFactory();
    /** Tribuo tells of every output's range each time; held here, as a logger that nobody holds forgets its level. */
    private static final Logger TALKATIVE = Logger.getLogger("org.tribuo");

    static {
        TALKATIVE.setLevel(Level.WARNING);
    }

    private final LinearSGDModel model;
    private final String[] inputs;

    private TribuoLine(LinearSGDModel model, String[] inputs) {
        this.model = model;
        this.inputs = inputs;
    }

    /**
     * How a line is fitted.
     *
     * @param huber errors up to so much count by their square, larger ones as they are; infinite = all by their square
     * @param learningRate of AdaGrad
     * @param epochs passes over the rows
     */
    public record Settings(double huber, double learningRate, int epochs) {}

    /** Fits; the same rows, settings and seed give the same line. At least one row. */
    public static TribuoLine fit(List<double[]> rows, List<double[]> wanted, Settings how, long seed) {
        String[] inputs = names(rows.get(0).length);
        String[] outputs = names(wanted.get(0).length);
        MutableDataset<Regressor> data =
                new MutableDataset<>(new SimpleDataSourceProvenance("stems", FACTORY), FACTORY);
        for (int row = 0; row < rows.size(); row++) {
            data.add(new ArrayExample<>(new Regressor(outputs, wanted.get(row)), inputs, rows.get(row)));
        }
        RegressionObjective objective = Double.isFinite(how.huber()) ? new Huber(how.huber()) : new SquaredLoss();
        ParameterAveraging optimiser = new ParameterAveraging(new AdaGrad(how.learningRate()));
        return new TribuoLine(new LinearSGDTrainer(objective, optimiser, how.epochs(), seed).train(data), inputs);
    }

    /** What Tribuo's model says of a row. */
    public double[] predict(double[] row) {
        Regressor nothing = new Regressor(new String[] {"0"}, new double[1]);
        return model.predict(new ArrayExample<>(nothing, inputs, row))
                .getOutput()
                .getValues();
    }

    /** The same as numbers, and as Tribuo's exporter writes it. */
    public Linear.Line line() {
        DenseMatrix all = model.getWeightsCopy();
        int outputs = all.getDimension1Size();
        float[] weights = new float[outputs * inputs.length];
        float[] bias = new float[outputs];
        for (int o = 0; o < outputs; o++) {
            for (int i = 0; i < inputs.length; i++) {
                weights[o * inputs.length + i] = (float) all.get(o, i);
            }
            bias[o] = (float) all.get(o, inputs.length);
        }
        return new Linear.Line(
                new Dense.Layer(inputs.length, outputs, weights, bias, Dense.Activation.NONE),
                model.exportONNXModel(DOMAIN, 1).getGraph().toByteArray());
    }

    /** Tribuo numbers inputs and outputs by the order of their names. */
    private static String[] names(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.format(Locale.ROOT, "%03d", i))
                .toArray(String[]::new);
    }
}
