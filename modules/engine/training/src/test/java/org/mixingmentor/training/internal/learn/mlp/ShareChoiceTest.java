package org.mixingmentor.training.internal.learn.mlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.mixingmentor.training.OtherSounds;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.internal.learn.KnownFunction;

/** Few own rows of a known function, beside others that follow it or do not. */
class ShareChoiceTest {
    private static final int[] FOLDS = {0, 1, 2, 3};

    private final TrainingData own = inFourSongs(KnownFunction.rows(60, 1));

    @Test
    void others_that_follow_the_same_rule_are_learned_and_those_that_deny_it_are_not() throws TrainingException {
        assertTrue(choose(FOLDS, seed -> KnownFunction.rows(400, seed), TrainingProgress.none()) > 0);
        assertEquals(0, choose(FOLDS, seed -> denied(KnownFunction.rows(400, seed)), TrainingProgress.none()));
    }

    @Test
    void without_songs_to_leave_out_the_middle_is_taken_and_without_others_nothing() throws TrainingException {
        assertEquals(0.4, choose(new int[0], seed -> own, TrainingProgress.none()));
        assertEquals(0, ShareChoice.of(own, Optional.empty(), FOLDS, settings(), 1, TrainingProgress.none()));
    }

    @Test
    void it_can_be_cancelled() {
        TrainingProgress cancelled = new TrainingProgress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> choose(FOLDS, seed -> own, cancelled));
    }

    private double choose(int[] folds, LongFunction<TrainingData> rows, TrainingProgress progress)
            throws TrainingException {
        OtherSounds others = new OtherSounds() {
            @Override
            public List<Double> shares() {
                return List.of(0.0, 0.4, 0.7);
            }

            @Override
            public TrainingData draw(int stems, long seed) {
                return rows.apply(seed);
            }
        };
        return ShareChoice.of(own, Optional.of(others), folds, settings(), 1, progress);
    }

    private static MlpSettings settings() throws TrainingException {
        return MlpSettings.of(Map.of("hidden", "32", "epochs", "36", "dropout", "0", "rows_per_epoch", "2000"));
    }

    private static TrainingData inFourSongs(TrainingData rows) {
        int[] songs = new int[rows.labelCount()];
        Arrays.setAll(songs, label -> label % FOLDS.length);
        return with(rows, rows.corrections(), songs);
    }

    private static TrainingData denied(TrainingData rows) {
        float[] corrections = rows.corrections().clone();
        for (int i = 0; i < corrections.length; i++) {
            corrections[i] = -2 * corrections[i];
        }
        return with(rows, corrections, rows.songs());
    }

    private static TrainingData with(TrainingData rows, float[] corrections, int[] songs) {
        return new TrainingData(
                rows.x(),
                rows.weights(),
                rows.labels(),
                corrections,
                rows.correctionWeights(),
                rows.flaws(),
                songs,
                rows.flawTypes());
    }
}
