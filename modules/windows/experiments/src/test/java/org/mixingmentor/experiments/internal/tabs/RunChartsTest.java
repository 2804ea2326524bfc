package org.mixingmentor.experiments.internal.tabs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mixingmentor.experiments.internal.TrainedRuns;
import org.mixingmentor.experiments.internal.parts.RunCurves;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.training.RunDiff;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.run.RunDiffs;
import org.mixingmentor.workbench.chart.Chart;
import org.mixingmentor.workbench.chart.Curve;

class RunChartsTest {
    private RunContents one;
    private RunContents both;

    @BeforeEach
    void read() throws IOException {
        List<RunRecord> runs = TrainedRuns.records();
        one = RunContents.read(runs.subList(0, 1), Map.of());
        both = RunContents.read(runs, Map.of());
    }

    private static List<Curve> curves(Chart chart) {
        return chart.plots().get(0).curves();
    }

    private static List<String> names(Chart chart) {
        return curves(chart).stream().map(Curve::name).toList();
    }

    @Test
    void the_error_by_band_stands_beside_that_of_no_change_over_the_advised_bands() {
        Chart chart = RunCharts.bands(both);
        assertEquals(3, curves(chart).size());
        assertEquals("no change", curves(chart).get(0).name());
        assertArrayEquals(
                both.runs().get(1).scores().orElseThrow().maeDbByBand(),
                curves(chart).get(2).y());
        assertEquals(Bands.ADVISED, curves(chart).get(1).x().length);
        assertEquals(Bands.centreHz(Bands.FIRST_ADVISED), RunCurves.advisedHz()[0]);
        assertEquals("this run", curves(RunCharts.bands(one)).get(1).name());
    }

    @Test
    void the_loss_has_as_many_epochs_as_each_run_learned() {
        Chart losses = RunCharts.losses(both);
        assertEquals(4, curves(losses).size());
        assertArrayEquals(new double[] {1, 2}, curves(losses).get(0).x());
        assertArrayEquals(new double[] {1, 2, 3}, curves(losses).get(2).x());
        assertEquals(List.of("training", "validation"), names(RunCharts.losses(one)));
        assertEquals(2, curves(RunCharts.errors(both)).size());
    }

    @Test
    void of_a_stem_one_sees_what_it_wants_and_what_each_run_gives_it() {
        RunDiff.Stem stem = both.stems().get(0);
        Chart chart = RunCharts.stem(both, stem);
        assertEquals(3, curves(chart).size());
        assertEquals("wanted", names(chart).get(0));
        assertTrue(names(chart).get(2).startsWith("predicted, "), "" + names(chart));
        assertEquals(
                List.of("wanted", "predicted"),
                names(RunCharts.stem(one, one.stems().get(0))));
        assertTrue(curves(RunCharts.noStem()).isEmpty());
    }

    @Test
    void probabilities_are_seen_beside_the_line_on_which_they_mean_what_they_say() {
        String flaw = RunTables.flawNames(both).get(0);
        Chart chart = RunCharts.calibration(both, flaw);
        assertEquals("as it should be", names(chart).get(0));
        assertEquals(3, curves(chart).size());
        for (double share : curves(chart).get(1).y()) {
            assertTrue(share >= 0 && share <= 1);
        }
        assertTrue(curves(RunCharts.noFlaw()).isEmpty());
    }

    @Test
    void without_a_curve_one_is_told_whether_there_will_be_one() {
        RunRecord waiting = TrainedRuns.incomplete("20260102-030405-x", RunRecord.State.WAITING, true);
        assertEquals("Nothing was learned yet.", RunCharts.noCurve(unread(waiting)));
        RunRecord cross = new RunRecord(
                waiting.folder(),
                waiting.id(),
                waiting.state(),
                true,
                new RunSettings(
                        RunSettings.Kind.CROSS_VALIDATION,
                        5,
                        "mlp",
                        TrainingSettings.of("metalcore"),
                        "",
                        Instant.EPOCH),
                Optional.empty());
        assertEquals("A cross-validation keeps no learning curve.", RunCharts.noCurve(unread(cross)));
    }

    private static RunContents unread(RunRecord run) {
        return new RunContents(RunDiffs.of(List.of(run), Map.of()), List.of(List.of()), List.of(), List.of(List.of()));
    }

    @Test
    void the_heading_says_how_far_runs_can_be_compared() throws IOException {
        String own = one.heading(1);
        int songs = one.runs().get(0).scores().orElseThrow().songs();
        assertTrue(own.contains(one.runs().get(0).id()) && own.contains(songs + " songs, "), own);
        String two = both.heading(2);
        assertTrue(two.contains("2 runs side by side") && two.contains("2 settings differ, the same data"), two);
        assertTrue(both.heading(9).contains("(the first 5 of 9)"), both.heading(9));
        String interrupted = unread(TrainedRuns.incomplete("x", RunRecord.State.INTERRUPTED, false))
                .heading(1);
        assertTrue(interrupted.contains("was interrupted"), interrupted);
        String abandoned = unread(TrainedRuns.incomplete("x", RunRecord.State.WAITING, false))
                .heading(1);
        assertTrue(abandoned.contains("still waits"), abandoned);
    }
}
