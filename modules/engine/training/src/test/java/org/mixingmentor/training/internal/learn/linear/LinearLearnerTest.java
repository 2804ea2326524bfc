package org.mixingmentor.training.internal.learn.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.FoldedModel;
import org.mixingmentor.training.Linear;
import org.mixingmentor.training.Predictor;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.internal.learn.KnownFunction;
import org.mixingmentor.training.internal.learn.tribuo.TribuoLine;
import org.mixingmentor.training.spi.Learner;
import org.openide.util.Lookup;

class LinearLearnerTest {
    private static final int INPUTS = 64;

    private final Learner learner = new LinearLearner();

    @Test
    void it_is_found_by_the_lookup() {
        assertTrue(Lookup.getDefault().lookupAll(Learner.class).stream()
                .anyMatch(found -> found.name().equals("linear")));
    }

    @Test
    void it_learns_a_line_of_unseen_rows_and_flaws_that_follow_from_it() throws IOException {
        TrainedModel model = learner.train(
                line(KnownFunction.rows(3000, 1)),
                TrainingData.empty(KnownFunction.FLAWS),
                Map.of("learning_rate", "0.5", "huber_db", "100"),
                7,
                TrainingProgress.none());
        TrainingData unseen = line(KnownFunction.rows(500, 2));
        double r2 = KnownFunction.r2(model, unseen);
        double accuracy = KnownFunction.accuracy(model, unseen);
        assertTrue(r2 > 0.9, "R2 is " + r2);
        assertTrue(accuracy > 0.9, "accuracy is " + accuracy);
    }

    @Test
    void the_numbers_that_it_keeps_say_what_tribuos_model_says() {
        SplittableRandom random = new SplittableRandom(3);
        List<double[]> rows = Stream.generate(
                        () -> random.doubles(INPUTS, -3, 3).toArray())
                .limit(200)
                .toList();
        List<double[]> wanted = rows.stream()
                .map(row -> new double[] {row[0] - 2 * row[5], 3 + row[63], Math.abs(row[7])})
                .toList();
        TribuoLine line = TribuoLine.fit(rows, wanted, new TribuoLine.Settings(1, 0.1, 5), 1);
        Linear.Line numbers = line.line();
        for (double[] row : rows) {
            double[] tribuo = line.predict(row);
            for (int o = 0; o < tribuo.length; o++) {
                double own = numbers.layer().bias()[o];
                for (int i = 0; i < INPUTS; i++) {
                    own += numbers.layer().weights()[o * INPUTS + i] * row[i];
                }
                assertEquals(tribuo[o], own, 1e-4);
            }
        }
    }

    @Test
    void the_same_seed_gives_the_same_lines_and_graphs_to_the_bit() throws IOException {
        Linear one = train(5);
        Linear two = train(5);
        assertArrayEquals(
                one.correctionLine().layer().weights(),
                two.correctionLine().layer().weights());
        assertArrayEquals(one.correctionLine().graph(), two.correctionLine().graph());
        assertArrayEquals(one.flawLine().graph(), two.flawLine().graph());
    }

    @Test
    void a_part_of_the_baseline_never_met_the_songs_of_its_fold() throws IOException {
        TrainingData data = KnownFunction.rows(200, 6);
        int[] songs = new int[200];
        Arrays.setAll(songs, i -> i % 4);
        float[] lies = data.corrections().clone();
        for (int i = 0; i < lies.length; i++) {
            lies[i] = songs[i / Correction.SIZE] == 1 ? 50 : lies[i];
        }
        int[] folds = {0, 1, 0, 1};
        FoldedModel honest = LinearLearner.baseline(with(data, data.corrections(), songs), folds, 1);
        FoldedModel lied = LinearLearner.baseline(with(data, lies, songs), folds, 1);
        assertEquals(2, honest.parts().size());
        assertArrayEquals(said(honest.parts().get(1), data), said(lied.parts().get(1), data));
        assertFalse(Arrays.equals(
                said(honest.parts().get(0), data), said(lied.parts().get(0), data)));
    }

    @Test
    void settings_that_cannot_be_are_refused_by_name() {
        TrainingException refused =
                assertThrows(TrainingException.class, () -> learner.check(Map.of("learning_rate", "0")));
        assertTrue(refused.getMessage().contains("learning_rate"), refused.getMessage());
    }

    private Linear train(long seed) throws IOException {
        return (Linear) learner.train(
                        KnownFunction.rows(300, 4),
                        TrainingData.empty(KnownFunction.FLAWS),
                        Map.of("epochs", "2"),
                        seed,
                        TrainingProgress.none())
                .structure();
    }

    private static float[] said(Predictor predictor, TrainingData data) {
        float[] corrections = new float[data.rows() * Correction.SIZE];
        predictor.predict(data.x(), data.rows(), corrections, new float[0]);
        return corrections;
    }

    /** Corrections that are lines of MFCC 1 to 8, which no level or floor touches. */
    private static TrainingData line(TrainingData data) {
        float[] corrections = new float[data.corrections().length];
        float[] flaws = new float[data.flaws().length];
        for (int row = 0; row < data.rows(); row++) {
            float[] x = Arrays.copyOfRange(data.x(), row * INPUTS + 37, row * INPUTS + 45);
            for (int j = 0; j < Correction.SIZE; j++) {
                corrections[row * Correction.SIZE + j] = (x[j % 8] + 30) / 4 - (x[(j + 3) % 8] + 30) / 8;
            }
            flaws[row * 2] = x[0] > -30 ? 1 : 0;
            flaws[row * 2 + 1] = x[1] + x[2] > -60 ? 1 : 0;
        }
        return new TrainingData(
                data.x(),
                data.weights(),
                data.labels(),
                corrections,
                data.correctionWeights(),
                flaws,
                data.songs(),
                data.flawTypes());
    }

    private static TrainingData with(TrainingData data, float[] corrections, int[] songs) {
        return new TrainingData(
                data.x(),
                data.weights(),
                data.labels(),
                corrections,
                data.correctionWeights(),
                data.flaws(),
                songs,
                data.flawTypes());
    }
}
