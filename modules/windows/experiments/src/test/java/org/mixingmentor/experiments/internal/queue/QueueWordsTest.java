package org.mixingmentor.experiments.internal.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.run.QueuedTraining.Now;
import org.mixingmentor.training.run.QueuedTraining.State;

class QueueWordsTest {
    private static Now now(State state, String step, Optional<Double> share, Optional<Duration> left, String problem) {
        return new Now(state, step, share, left, List.of(), Optional.empty(), problem);
    }

    private static Now now(State state) {
        return now(state, "", Optional.empty(), Optional.empty(), "");
    }

    @Test
    void a_training_is_called_by_what_it_learns_and_how() {
        TrainingSettings all = TrainingSettings.of("metalcore");
        assertEquals("metalcore, all instruments, mlp", QueueWords.title(all, "mlp", 0));
        assertEquals(
                "metalcore, kick, snare, forest, 5 folds",
                QueueWords.title(all.withInstruments(List.of("kick", "snare")), "forest", 5));
    }

    @Test
    void what_is_not_known_of_its_progress_is_not_told() {
        assertEquals("begins", QueueWords.sentence(now(State.RUNNING)));
        assertEquals(
                "scoring", QueueWords.sentence(now(State.RUNNING, "scoring", Optional.empty(), Optional.empty(), "")));
        assertEquals(
                "learning, 40 %, about 2 min left",
                QueueWords.sentence(
                        now(State.RUNNING, "learning", Optional.of(0.4), Optional.of(Duration.ofMinutes(2)), "")));
    }

    @Test
    void each_end_has_its_sentence_and_a_failure_its_own() {
        assertEquals("waits for the one before", QueueWords.sentence(now(State.WAITING)));
        assertEquals("done", QueueWords.sentence(now(State.DONE)));
        assertEquals("cancelled: nothing is kept of it", QueueWords.sentence(now(State.CANCELLED)));
        assertEquals(
                "Label some stems ideal.",
                QueueWords.sentence(
                        now(State.FAILED, "", Optional.empty(), Optional.empty(), "Label some stems ideal.")));
    }

    @Test
    void the_curve_is_seen_as_soon_as_it_begins_and_until_the_run_is_there() {
        List<CurvePoint> curve = List.of(new CurvePoint(0, 1, 1, 2, 3, 4, 5));
        Now learning =
                new Now(State.RUNNING, "learning", Optional.empty(), Optional.empty(), curve, Optional.empty(), "");
        Now done = new Now(State.DONE, "", Optional.empty(), Optional.empty(), curve, Optional.of(Path.of("run")), "");
        assertTrue(QueueWords.showsCurve(learning));
        assertFalse(QueueWords.showsCurve(done));
        assertFalse(QueueWords.showsCurve(now(State.RUNNING)));
    }
}
