package org.mixingmentor.experiments.internal.tabs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.experiments.internal.TrainedRuns;
import org.mixingmentor.experiments.internal.parts.ReadTableRows;
import org.mixingmentor.training.Importance;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.run.Runs;
import org.mixingmentor.workbench.chart.Bar;

class AskedAnswersTest {
    @Test
    void every_stem_is_asked_about_and_those_on_which_advice_is_refused_come_first() throws IOException {
        Refusals refusals;
        try (Dataset dataset = Dataset.openReadOnly(TrainedRuns.folder())) {
            Run run = Runs.open(TrainedRuns.records().get(0).folder());
            refusals = Refusals.of(run, dataset, Progress.none());
        }
        assertEquals(16, refusals.stems().size());
        boolean given = false;
        for (Refusals.AskedStem stem : refusals.stems()) {
            assertTrue(stem.learned(), stem.instrument());
            assertFalse(given && stem.refusal().isPresent(), "a refused one after one that is advised");
            given |= stem.refusal().isEmpty();
        }
        assertTrue(refusals.share(true).endsWith(" of 16 stems"), refusals.share(true));
        assertEquals("0 of 0 stems", refusals.share(false));
        ReadTableRows table = RunTables.refusals(Optional.of(refusals));
        assertEquals(16, table.rows().size());
        assertEquals(
                refusals.stems().get(15).refusal().isEmpty(),
                table.rows().get(15).get(3).equals("given"));
    }

    @Test
    void asking_ends_when_it_is_cancelled() throws IOException {
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total, String what) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (Dataset dataset = Dataset.openReadOnly(TrainedRuns.folder())) {
            Run run = Runs.open(TrainedRuns.records().get(0).folder());
            assertThrows(CancellationException.class, () -> Refusals.of(run, dataset, cancelled));
        }
    }

    @Test
    void inputs_are_shown_as_groups_and_then_the_few_single_ones_that_matter_most() {
        List<Importance.Part> inputs = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            inputs.add(new Importance.Part("input " + i, 0.01 * i, 0.02));
        }
        Importance importance = new Importance(1, 0.5, List.of(new Importance.Part("bands", 2, Double.NaN)), inputs);
        List<Bar> bars = InputsTab.bars(importance);
        assertEquals(13, bars.size());
        assertEquals("bands", bars.get(0).name());
        assertEquals("+2.00 dB", bars.get(0).words());
        assertEquals("input 29", bars.get(1).name());
        assertEquals("+0.29 dB, F1 −0.02", bars.get(1).words());
        assertEquals("single input", bars.get(12).group());
    }
}
