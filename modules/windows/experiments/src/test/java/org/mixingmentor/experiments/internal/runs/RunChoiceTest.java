package org.mixingmentor.experiments.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixingmentor.experiments.internal.TrainedRuns;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.RunSettings;

class RunChoiceTest {
    private final RunRecord old = TrainedRuns.incomplete("20260101-000000-a", RunRecord.State.INTERRUPTED, false);
    private final RunRecord stale = TrainedRuns.incomplete("20260102-000000-b", RunRecord.State.WAITING, false);
    private final RunRecord running = TrainedRuns.incomplete("20260103-000000-c", RunRecord.State.RUNNING, true);

    private static RunChoice choice(RunRecord... runs) {
        return new RunChoice(List.of(runs));
    }

    @Test
    void nothing_can_be_done_with_nothing() {
        RunChoice none = choice();
        assertFalse(none.canRunAgain() || none.canTakeSettings() || none.canExport() || none.canDelete());
    }

    @Test
    void what_nobody_is_at_is_run_again_the_oldest_first() {
        assertTrue(choice(stale, old).canRunAgain());
        assertEquals(List.of(old, stale), choice(stale, old).toRunAgain());
        assertFalse(choice(old, running).canRunAgain());
    }

    @Test
    void a_complete_training_is_exported_alone_and_not_run_again() throws IOException {
        RunRecord complete = TrainedRuns.records().get(0);
        assertTrue(choice(complete).canExport());
        assertTrue(choice(complete).canDelete());
        assertFalse(choice(complete).canRunAgain());
        assertFalse(choice(complete, TrainedRuns.records().get(1)).canExport());
        assertFalse(choice(old).canExport());
    }

    @Test
    void a_cross_validation_has_no_model_to_export() throws IOException {
        RunRecord complete = TrainedRuns.records().get(0);
        RunSettings asked = complete.settings();
        RunSettings folds = new RunSettings(
                RunSettings.Kind.CROSS_VALIDATION,
                5,
                asked.learner(),
                asked.training(),
                asked.datasetHash(),
                asked.begun());
        RunRecord cross = new RunRecord(
                complete.folder(), complete.id(), complete.state(), complete.owned(), folds, complete.outcome());
        assertFalse(choice(cross).canExport());
        assertTrue(choice(cross).canTakeSettings());
    }

    @Test
    void what_a_process_is_at_is_not_deleted() {
        assertFalse(choice(old, running).canDelete());
        assertTrue(choice(old, stale).canDelete());
    }

    @Test
    void one_is_asked_about_a_run_by_its_name_and_about_several_by_their_number() {
        assertTrue(choice(old).deleteQuestion().startsWith("Delete the run 20260101-000000-a?"));
        assertTrue(choice(old, stale).deleteQuestion().startsWith("Delete 2 runs?"));
        assertEquals("7 runs", RunChoice.count(7, 7));
        assertEquals("1 run", RunChoice.count(1, 1));
        assertEquals("2 of 7 runs", RunChoice.count(2, 7));
    }
}
