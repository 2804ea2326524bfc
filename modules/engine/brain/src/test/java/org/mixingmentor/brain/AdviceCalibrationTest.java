package org.mixingmentor.brain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mixingmentor.brain.AdviceCalibration.Trial;

class AdviceCalibrationTest {
    @Test
    void of_much_gold_no_more_than_the_share_that_was_asked_for_is_over_the_least_size() {
        List<Double> gold =
                IntStream.rangeClosed(1, 100).mapToObj(i -> i / 10.0).toList();
        AdviceCalibration calibration = new AdviceCalibration(gold, List.of(), List.of());
        assertEquals(9.6, calibration.leastDb(0.05), 1e-9, "rank 96 of 100: ceil(101 * 0.95)");
        assertEquals(8.1, calibration.leastDb(0.2), 1e-9);
        assertTrue(calibration.leastDb(0.001) >= 10, "nothing of what was met");
    }

    @Test
    void of_little_gold_it_is_the_bound_of_a_prediction_interval() {
        double spread = 0.5;
        List<Double> gold = List.of(Math.exp(-spread), 1.0, Math.exp(spread));
        double least = new AdviceCalibration(gold, List.of(), List.of()).leastDb(0.05);
        // Student's t for 95 % and two degrees of freedom is 2.920; the expansion gives 2.86.
        assertEquals(Math.log(least), 2.92 * spread * Math.sqrt(4 / 3.0), 0.1);
    }

    @Test
    void on_new_gold_false_alarms_stay_near_the_share_whatever_the_number_of_stems() {
        SplittableRandom random = new SplittableRandom(1);
        for (int stems : new int[] {4, 8, 15, 30, 100}) {
            int alarms = 0;
            int sets = 4000;
            for (int set = 0; set < sets; set++) {
                List<Double> gold = IntStream.range(0, stems)
                        .mapToObj(i -> size(random))
                        .sorted()
                        .toList();
                alarms += size(random) >= new AdviceCalibration(gold, List.of(), List.of()).leastDb(0.05) ? 1 : 0;
            }
            double share = (double) alarms / sets;
            assertTrue(share < 0.065, stems + " stems: " + share);
            assertTrue(share > 0.01, stems + " stems say next to nothing: " + share);
        }
    }

    private static double size(SplittableRandom random) {
        return Math.exp(0.4 * random.nextGaussian());
    }

    @Test
    void the_larger_a_correction_the_more_often_it_was_right() {
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            trials.add(new Trial(false, 6 + 0.01 * i, true));
            trials.add(new Trial(false, 2 + 0.01 * i, i % 2 == 0));
            trials.add(new Trial(true, 1 + 0.01 * i, false));
        }
        AdviceCalibration calibration = AdviceCalibration.learn(trials);
        assertEquals(41 / 42.0, calibration.confidence(7), 0.02);
        assertEquals(0.5, calibration.confidence(2.3), 0.06);
        assertTrue(calibration.confidence(1.2) < 0.05);
        assertEquals(calibration.right().stream().sorted().toList(), calibration.right(), "never falls");
    }

    @Test
    void gold_and_what_is_flawed_weigh_the_same_however_many_of_each_were_tried() {
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            trials.add(new Trial(false, 3, true));
        }
        trials.add(new Trial(true, 3, false));
        assertEquals(0.5, AdviceCalibration.learn(trials).confidence(3), 0.02);
    }

    @Test
    void nothing_is_held_back_and_nothing_claimed_where_nothing_is_known() {
        assertEquals(0, AdviceCalibration.UNKNOWN.leastDb(0.05));
        assertTrue(Double.isNaN(AdviceCalibration.UNKNOWN.confidence(3)));
        assertTrue(!AdviceCalibration.learn(List.of()).known());
    }
}
