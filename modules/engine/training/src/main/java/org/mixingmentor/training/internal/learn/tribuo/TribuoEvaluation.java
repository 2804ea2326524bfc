package org.mixingmentor.training.internal.learn.tribuo;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.Scores;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.Prediction;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.baseline.DummyRegressionTrainer;
import org.tribuo.regression.evaluation.RegressionEvaluation;
import org.tribuo.regression.evaluation.RegressionEvaluator;

/** What Tribuo's own evaluator says of predictions. */
public final class TribuoEvaluation {
    private static final String[] BANDS = IntStream.range(0, Bands.ADVISED)
            .mapToObj(band -> String.format(Locale.ROOT, "band_%02d", band))
            .toArray(String[]::new);
    /** An example has at least one; nobody reads it. */
    private static final String[] FEATURES = {"stem"};

    private static final RegressionFactory FACTORY = new RegressionFactory();

    private TribuoEvaluation() {}

    /**
     * Figures of flawed stems over the 27 advised bands: of each band, then the mean over bands.
     *
     * @param stems ideal ones are left out
     */
    public static Scores.Regression of(List<ScoredStem> stems) {
        List<ScoredStem> flawed = stems.stream().filter(stem -> !stem.ideal()).toList();
        if (flawed.isEmpty()) {
            return Scores.Regression.NONE;
        }
        MutableDataset<Regressor> wanted =
                new MutableDataset<>(new SimpleDataSourceProvenance("flawed stems", FACTORY), FACTORY);
        for (int i = 0; i < flawed.size(); i++) {
            wanted.add(new ArrayExample<>(bands(flawed.get(i).wanted()), FEATURES, new double[] {1}));
        }
        List<Prediction<Regressor>> said = IntStream.range(0, flawed.size())
                .mapToObj(i -> new Prediction<>(bands(flawed.get(i).predicted()), 1, wanted.getExample(i)))
                .toList();
        // An evaluation asks a model for its outputs alone: any that learned of these stems names them.
        Model<Regressor> named = DummyRegressionTrainer.createMeanTrainer().train(wanted);
        RegressionEvaluation found = new RegressionEvaluator().evaluate(named, said, wanted.getProvenance());
        double r2 = found.r2().values().stream()
                .filter(Double::isFinite) // it is not where all want the same in a band
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
        return new Scores.Regression(found.averageRMSE(), r2, found.averageMAE());
    }

    private static Regressor bands(Correction correction) {
        double[] values = IntStream.range(0, Bands.ADVISED)
                .mapToDouble(band -> correction.bandDb(Bands.FIRST_ADVISED + band))
                .toArray();
        return new Regressor(BANDS, values);
    }
}
