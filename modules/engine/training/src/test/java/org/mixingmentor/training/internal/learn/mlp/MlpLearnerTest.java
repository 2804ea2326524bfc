package org.mixingmentor.training.internal.learn.mlp;

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
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.internal.learn.KnownFunction;
import org.mixingmentor.training.spi.Learner;
import org.openide.util.Lookup;

class MlpLearnerTest {
    private static final Map<String, String> QUICK =
            Map.of("hidden", "32", "epochs", "3", "networks", "2", "dropout", "0.1", "chunks", "1");

    private final TrainingData train = KnownFunction.rows(3000, 1);
    private final TrainingData validation = KnownFunction.rows(500, 2);
    private final Learner learner = new MlpLearner();

    @Test
    void it_is_found_by_the_lookup() {
        assertTrue(Lookup.getDefault().lookupAll(Learner.class).stream()
                .anyMatch(found -> found.name().equals("mlp")));
    }

    @Tag("slow")
    @Test
    void it_learns_a_known_function_of_unseen_rows() throws IOException {
        TrainedModel model = learner.train(
                KnownFunction.rows(16_000, 3),
                validation,
                Map.of(
                        "hidden",
                        "64",
                        "epochs",
                        "30",
                        "dropout",
                        "0",
                        "networks",
                        "1",
                        "chunks",
                        "1",
                        "peak_share",
                        "0"),
                7,
                TrainingProgress.none());
        TrainingData unseen = KnownFunction.rows(1000, 4);
        double r2 = KnownFunction.levelFreeR2(model, unseen);
        double accuracy = KnownFunction.accuracy(model, unseen);
        assertTrue(r2 > 0.9, "R2 is " + r2);
        assertTrue(accuracy > 0.93, "accuracy is " + accuracy);
    }

    @Tag("slow")
    @Test
    void the_same_seed_gives_the_same_weights_to_the_bit_on_one_thread_and_on_two() throws IOException {
        float[] one = flat(train(QUICK, "1", 5));
        assertArrayEquals(one, flat(train(QUICK, "1", 5)));
        assertArrayEquals(one, flat(train(QUICK, "2", 5)));
        assertFalse(Arrays.equals(one, flat(train(QUICK, "2", 6))));
    }

    @Test
    void the_rows_of_every_epoch_are_asked_for_once_and_learned_from() throws IOException {
        List<String> asked = new ArrayList<>();
        TrainedModel fresh = learner.train(
                (number, of) -> {
                    asked.add(number + " of " + of);
                    return KnownFunction.rows(3000, number);
                },
                validation,
                QUICK,
                5,
                TrainingProgress.none());
        assertEquals(List.of("1 of 3", "2 of 3", "3 of 3"), asked);
        assertFalse(Arrays.equals(flat(train(QUICK, "1", 5)), flat(fresh)));
    }

    @Test
    void cancelling_stops_within_an_epoch() {
        int[] asked = {0};
        int[] epochs = {0};
        TrainingProgress impatient = new TrainingProgress() {
            @Override
            public void learned(CurvePoint point) {
                epochs[0]++;
            }

            @Override
            public boolean cancelled() {
                return ++asked[0] > 5;
            }
        };
        assertThrows(
                CancellationException.class,
                () -> learner.train(train, validation, Map.of("threads", "1"), 1, impatient));
        assertEquals(0, epochs[0]);
    }

    @Test
    void every_epoch_of_every_network_gives_a_point_of_the_curve() throws IOException {
        List<CurvePoint> curve = new ArrayList<>();
        TrainingProgress following = new TrainingProgress() {
            @Override
            public void learned(CurvePoint point) {
                curve.add(point);
            }
        };
        learner.train(train, validation, QUICK, 1, following);
        assertEquals(6, curve.size());
        for (int member = 0; member < 2; member++) {
            int wanted = member;
            List<CurvePoint> own =
                    curve.stream().filter(point -> point.member() == wanted).toList();
            assertEquals(List.of(1, 2, 3), own.stream().map(CurvePoint::epoch).toList());
            assertTrue(own.get(2).trainingLoss() < own.get(0).trainingLoss());
            assertTrue(own.get(2).validationMaeDb() < own.get(0).validationMaeDb());
        }
    }

    @Test
    void labels_without_a_known_correction_do_not_teach_one() throws IOException {
        TrainingData half = KnownFunction.rows(2000, 8);
        for (int label = 0; label < half.labelCount(); label += 2) {
            half.correctionWeights()[label] = 0;
            for (int j = 0; j < 35; j++) {
                half.corrections()[label * 35 + j] = 1000;
            }
        }
        TrainedModel model = learner.train(half, validation, QUICK, 1, TrainingProgress.none());
        float[] corrections = new float[100 * 35];
        model.predict(validation.x(), 100, corrections, new float[200]);
        for (float value : corrections) {
            assertTrue(Math.abs(value) < 50, "learned from a masked label: " + value);
        }
    }

    @Test
    void a_setting_that_cannot_be_is_named_with_what_it_may_be() {
        TrainingException wrong = assertThrows(
                TrainingException.class,
                () -> learner.train(train, validation, Map.of("dropout", "2"), 1, TrainingProgress.none()));
        assertEquals("The setting dropout is 2; it must be a number from 0 to 0.9.", wrong.getMessage());
        TrainingException unknown = assertThrows(
                TrainingException.class,
                () -> learner.train(train, validation, Map.of("depth", "2"), 1, TrainingProgress.none()));
        assertTrue(unknown.getMessage().startsWith("The learner mlp has no setting depth; it has batch, chunks"));
    }

    private TrainedModel train(Map<String, String> settings, String threads, long seed) throws IOException {
        Map<String, String> all = new HashMap<>(settings);
        all.put("threads", threads);
        return learner.train(train, validation, all, seed, TrainingProgress.none());
    }

    private static float[] flat(TrainedModel model) {
        Dense dense = (Dense) model.structure();
        List<Float> values = new ArrayList<>();
        for (List<Dense.Layer> layers : dense.members()) {
            for (Dense.Layer layer : layers) {
                for (float weight : layer.weights()) {
                    values.add(weight);
                }
                for (float bias : layer.bias()) {
                    values.add(bias);
                }
            }
        }
        float[] flat = new float[values.size()];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = values.get(i);
        }
        return flat;
    }
}
