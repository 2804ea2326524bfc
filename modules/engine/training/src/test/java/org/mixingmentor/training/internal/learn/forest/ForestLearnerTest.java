package org.mixingmentor.training.internal.learn.forest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.Forest;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.internal.learn.KnownFunction;
import org.mixingmentor.training.spi.Learner;
import org.openide.util.Lookup;

class ForestLearnerTest {
    private static final Map<String, String> QUICK = Map.of("trees", "8", "depth", "7");

    private final TrainingData train = KnownFunction.rows(2000, 1);
    private final TrainingData validation = KnownFunction.rows(300, 2);
    private final Learner learner = new ForestLearner();

    @Test
    void it_is_found_by_the_lookup() {
        assertTrue(Lookup.getDefault().lookupAll(Learner.class).stream()
                .anyMatch(found -> found.name().equals("forest")));
    }

    /** Few outputs that hang on few values, as trees can tell them; the known function of the networks has 36. */
    @Test
    void it_learns_a_step_function_of_unseen_rows() throws IOException {
        TrainingData steps = steps(KnownFunction.rows(4000, 3));
        TrainingData unseen = steps(KnownFunction.rows(1000, 4));
        TrainedModel model =
                learner.train(steps, validation, Map.of("trees", "20", "features", "64"), 7, TrainingProgress.none());
        double r2 = KnownFunction.r2(model, unseen);
        double accuracy = KnownFunction.accuracy(model, unseen);
        assertTrue(r2 > 0.97, "R2 is " + r2);
        assertTrue(accuracy > 0.97, "accuracy is " + accuracy);
    }

    @Test
    void one_tree_that_sees_all_rows_and_all_values_finds_the_split_that_a_plain_search_finds() throws IOException {
        TrainingData few = KnownFunction.rows(120, 5);
        Forest.Tree tree = forest(
                        few, Map.of("trees", "1", "depth", "1", "min_leaf", "1", "features", "64", "bins", "256"))
                .trees()
                .get(0);
        assertEquals(3, tree.feature().length);
        double found = explained(few, tree.feature()[0], tree.threshold()[0]);
        double best = 0;
        for (int feature = 0; feature < Fingerprint.SIZE; feature++) {
            for (int row = 0; row < few.rows(); row++) {
                best = Math.max(best, explained(few, feature, few.x()[row * Fingerprint.SIZE + feature]));
            }
        }
        // The tree saw a bootstrap sample, the plain search all rows.
        assertTrue(found > 0.8 * best, found + " of " + best);
    }

    @Tag("slow")
    @Test
    void the_same_seed_gives_the_same_forest_to_the_bit_on_one_thread_and_on_three() throws IOException {
        for (String bootstrap : List.of("rows", "songs")) {
            float[] one = flat(train("1", bootstrap, 5));
            assertArrayEquals(one, flat(train("1", bootstrap, 5)));
            assertArrayEquals(one, flat(train("3", bootstrap, 5)));
            assertFalse(Arrays.equals(one, flat(train("3", bootstrap, 6))));
        }
    }

    @Test
    void rows_of_no_weight_teach_nothing_and_heavy_ones_the_most() throws IOException {
        TrainingData two = oneStump();
        Arrays.fill(two.weights(), 0, 100, 3);
        Arrays.fill(two.weights(), 100, 200, 1);
        assertEquals(0.75 * 8, stumpValue(two), 0.6);
        Arrays.fill(two.weights(), 100, 200, 0);
        assertEquals(8, stumpValue(two), 1e-5);
    }

    @Test
    void labels_without_a_known_correction_teach_flaws_alone() throws IOException {
        TrainingData half = KnownFunction.rows(2000, 8);
        for (int label = 0; label < half.labelCount(); label += 2) {
            half.correctionWeights()[label] = 0;
            Arrays.fill(half.corrections(), label * 35, label * 35 + 35, 1000);
        }
        TrainedModel model = learner.train(half, validation, QUICK, 1, TrainingProgress.none());
        float[] corrections = new float[100 * 35];
        model.predict(validation.x(), 100, corrections, new float[200]);
        for (float value : corrections) {
            assertTrue(Math.abs(value) < 50, "learned from a masked label: " + value);
        }
        Arrays.fill(half.correctionWeights(), 0);
        TrainedModel flawsOnly = learner.train(half, validation, QUICK, 1, TrainingProgress.none());
        flawsOnly.predict(validation.x(), 100, corrections, new float[200]);
        assertArrayEquals(new float[100 * 35], corrections);
        assertTrue(KnownFunction.accuracy(flawsOnly, validation) > 0.75);
    }

    @Test
    void an_output_that_never_varies_is_its_constant_and_labels_that_never_vary_are_a_sentence() throws IOException {
        TrainingData data = KnownFunction.rows(300, 9);
        for (int label = 0; label < data.labelCount(); label++) {
            data.corrections()[label * 35 + 4] = -2.5f;
        }
        TrainedModel model = learner.train(data, validation, QUICK, 1, TrainingProgress.none());
        float[] corrections = new float[300 * 35];
        model.predict(validation.x(), 300, corrections, new float[600]);
        for (int row = 0; row < 300; row++) {
            assertEquals(-2.5f, corrections[row * 35 + 4], 1e-5);
        }
        Arrays.fill(data.corrections(), 1);
        Arrays.fill(data.flaws(), 0);
        TrainingException same = assertThrows(
                TrainingException.class, () -> learner.train(data, validation, QUICK, 1, TrainingProgress.none()));
        assertTrue(same.getMessage().startsWith("There is nothing to tell apart"), same.getMessage());
    }

    @Test
    void no_leaf_is_lighter_and_no_way_longer_than_allowed() throws IOException {
        Forest forest = forest(train, Map.of("trees", "3", "depth", "4", "min_leaf", "50"));
        for (Forest.Tree tree : forest.trees()) {
            assertTrue(depth(tree, 0) <= 4);
            assertTrue(tree.values().length / forest.outputs() <= 2000 / 50, "leaves");
        }
    }

    @Test
    void every_tree_gives_a_point_of_the_curve_and_cancelling_stops_within_a_tree() throws IOException {
        List<CurvePoint> curve = new ArrayList<>();
        TrainingProgress following = new TrainingProgress() {
            @Override
            public void learned(CurvePoint point) {
                curve.add(point);
            }
        };
        learner.train(train, validation, QUICK, 1, following);
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7, 8),
                curve.stream().map(CurvePoint::epoch).toList());
        assertTrue(curve.get(7).validationLoss() < curve.get(0).validationLoss());
        assertTrue(curve.get(7).validationMaeDb() < curve.get(0).validationMaeDb());
        int[] asked = {0};
        TrainingProgress impatient = new TrainingProgress() {
            @Override
            public void learned(CurvePoint point) {
                throw new AssertionError("a tree was grown to its end");
            }

            @Override
            public boolean cancelled() {
                return ++asked[0] > 3;
            }
        };
        assertThrows(
                CancellationException.class,
                () -> learner.train(train, validation, Map.of("threads", "1"), 1, impatient));
    }

    @Test
    void a_setting_that_cannot_be_is_named_with_what_it_may_be() {
        assertEquals("The setting features is 65; it must be a number from 1 to 64.", refusal("features", "65"));
        assertEquals("The setting depth is 2.5; it must be a whole number.", refusal("depth", "2.5"));
        assertEquals("The setting bootstrap is both; it must be rows or songs.", refusal("bootstrap", "both"));
        assertTrue(refusal("epochs", "2").startsWith("The learner forest has no setting epochs; it has bins, boot"));
    }

    private String refusal(String name, String value) {
        return assertThrows(
                        TrainingException.class,
                        () -> learner.train(train, validation, Map.of(name, value), 1, TrainingProgress.none()))
                .getMessage();
    }

    private TrainedModel train(String threads, String bootstrap, long seed) throws IOException {
        Map<String, String> all = new HashMap<>(QUICK);
        all.put("threads", threads);
        all.put("bootstrap", bootstrap);
        return learner.train(songs(train), validation, all, seed, TrainingProgress.none());
    }

    private Forest forest(TrainingData data, Map<String, String> settings) throws IOException {
        return (Forest) learner.train(data, validation, settings, 1, TrainingProgress.none())
                .structure();
    }

    /** The same rows as ten songs. */
    private static TrainingData songs(TrainingData data) {
        Arrays.setAll(data.songs(), label -> label % 10);
        return data;
    }

    private static TrainingData steps(TrainingData data) {
        for (int row = 0; row < data.rows(); row++) {
            int at = row * Fingerprint.SIZE;
            Arrays.fill(data.corrections(), row * Correction.SIZE, (row + 1) * Correction.SIZE, 0);
            for (int j = 0; j < Correction.SIZE; j += 4) {
                data.corrections()[row * Correction.SIZE + j] = data.x()[at + 3 + j % 8 / 4 * 10] > -30 ? 6 : -6;
            }
            data.flaws()[row * 2] = data.x()[at + 13] > -30 ? 1 : 0;
            data.flaws()[row * 2 + 1] = data.x()[at + 3] > -30 ? 1 : 0;
        }
        return data;
    }

    /** 200 rows alike; what is wanted of the first hundred is 8 dB in every band, of the others nothing. */
    private static TrainingData oneStump() {
        TrainingData data = KnownFunction.rows(200, 6);
        Arrays.fill(data.x(), 1);
        Arrays.fill(data.corrections(), 0, 100 * 35, 8);
        Arrays.fill(data.corrections(), 100 * 35, 200 * 35, 0);
        return data;
    }

    private float stumpValue(TrainingData data) throws IOException {
        TrainedModel model = learner.train(data, validation, Map.of("trees", "30"), 1, TrainingProgress.none());
        float[] corrections = new float[35];
        model.predict(data.x(), 1, corrections, new float[2]);
        return corrections[0];
    }

    /** What a split explains of the labels, with all 35 corrections and both flaws on the scales of a split. */
    private static double explained(TrainingData data, int feature, float threshold) {
        double explained = 0;
        for (int output = 0; output < 37; output++) {
            double unit = output == Correction.CORRELATION ? 0.25 : output < 35 ? 4 : 0.5;
            double share = output < 35 ? 1.0 / 35 : 1.0 / 2;
            double[] sums = new double[2];
            int[] counts = new int[2];
            for (int row = 0; row < data.rows(); row++) {
                int side = data.x()[row * Fingerprint.SIZE + feature] <= threshold ? 0 : 1;
                sums[side] += output < 35 ? data.corrections()[row * 35 + output] : data.flaws()[row * 2 + output - 35];
                counts[side]++;
            }
            double all = Math.pow(sums[0] + sums[1], 2) / data.rows();
            for (int side = 0; side < 2; side++) {
                all -= counts[side] == 0 ? 0 : sums[side] * sums[side] / counts[side];
            }
            explained -= all * share / unit / unit;
        }
        return explained;
    }

    private static int depth(Forest.Tree tree, int node) {
        return tree.feature()[node] < 0
                ? 0
                : 1 + Math.max(depth(tree, tree.left()[node]), depth(tree, tree.right()[node]));
    }

    private static float[] flat(TrainedModel model) {
        List<Float> values = new ArrayList<>();
        for (Forest.Tree tree : ((Forest) model.structure()).trees()) {
            for (int node = 0; node < tree.feature().length; node++) {
                values.add((float) tree.feature()[node]);
                values.add(tree.threshold()[node]);
                values.add((float) tree.left()[node]);
            }
            for (float value : tree.values()) {
                values.add(value);
            }
        }
        float[] flat = new float[values.size()];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = values.get(i);
        }
        return flat;
    }
}
