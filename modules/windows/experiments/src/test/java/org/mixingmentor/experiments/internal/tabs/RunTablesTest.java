package org.mixingmentor.experiments.internal.tabs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mixingmentor.experiments.internal.TrainedRuns;
import org.mixingmentor.experiments.internal.parts.ReadTableRows;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.Scores;

class RunTablesTest {
    private RunContents one;
    private RunContents both;

    @BeforeEach
    void read() throws IOException {
        List<RunRecord> runs = TrainedRuns.records();
        one = RunContents.read(runs.subList(0, 1), Map.of());
        both = RunContents.read(runs, Map.of());
    }

    private static List<Object> line(ReadTableRows table, String name) {
        return List.copyOf(table.rows().stream()
                .filter(row -> row.get(0).equals(name))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void of_one_run_the_scores_stand_beside_the_baselines() {
        ScoreTable table = ScoreTable.of(one);
        assertEquals(
                List.of("", "This run [95 % interval]", "No change", "A line", "The mean", "Best guess", "Match EQ"),
                table.columns());
        Scores scores = one.runs().get(0).scores().orElseThrow();
        List<Object> error = line(table.rows(), "Error");
        assertTrue(error.get(1).toString().startsWith(RunWords.decibels(scores.maeDb())), "" + error);
        assertEquals(RunWords.decibels(scores.baselines().get("zero").maeDb()), error.get(2));
        for (int row = 0; row < table.lines().size(); row++) {
            assertFalse(table.isBest(row, 1), "alone nothing is best");
        }
        assertTrue(table.isQuiet(0, 2));
        assertFalse(table.isQuiet(0, 1));
    }

    @Test
    void of_two_runs_the_one_with_the_smaller_error_is_marked() {
        ScoreTable table = ScoreTable.of(both);
        assertEquals(3, table.columns().size());
        double first = both.runs().get(0).scores().orElseThrow().maeDb();
        double second = both.runs().get(1).scores().orElseThrow().maeDb();
        assertTrue(table.isBest(0, first < second ? 1 : 2));
        assertFalse(table.isBest(0, first < second ? 2 : 1));
        assertFalse(table.isBest(0, 0));
    }

    @Test
    void instruments_and_flaws_have_a_heading_above_them() {
        ScoreTable table = ScoreTable.of(one);
        List<String> headings = table.lines().stream()
                .filter(ScoreTable.Line::heading)
                .map(ScoreTable.Line::name)
                .toList();
        assertEquals(List.of("Error by instrument", "F1 by flaw"), headings);
        List<String> names = table.lines().stream().map(ScoreTable.Line::name).toList();
        int instruments = names.indexOf("Error by instrument");
        assertEquals(List.of("kick", "snare"), names.subList(instruments + 1, instruments + 3));
    }

    @Test
    void the_worst_stems_have_an_error_of_each_run_in_descending_order() {
        ReadTableRows table = RunTables.stems(both);
        assertEquals(5, table.columns().size());
        assertEquals(both.stems().size(), table.rows().size());
        assertEquals(both.stems().get(0).name(), table.rows().get(0).get(0));
        ScoredStem scored = both.scored().get(1).stream()
                .filter(stem -> stem.name().equals(both.stems().get(0).name()))
                .findFirst()
                .orElseThrow();
        assertEquals(RunWords.decibels(scored.errorDb()), table.rows().get(0).get(4));
        assertEquals("Error", RunTables.stems(one).columns().get(3));
        assertTrue(table.rows().stream().anyMatch(row -> row.get(2).equals("ideal")), "gold is called ideal");
    }

    @Test
    void flaws_are_listed_by_name_with_the_threshold_from_which_they_count() {
        ReadTableRows table = RunTables.flaws(one);
        List<String> names = RunTables.flawNames(one);
        assertEquals(names, table.rows().stream().map(row -> row.get(0)).toList());
        assertEquals(names.stream().sorted().toList(), names);
        String flaw = names.get(0);
        Map<String, Double> thresholds =
                one.runs().get(0).outcome().orElseThrow().flawThresholds();
        assertEquals(RunWords.percent(thresholds.get(flaw)), line(table, flaw).get(5));
    }

    @Test
    void settings_that_differ_come_first_after_the_data_and_are_marked() {
        ReadTableRows table = RunTables.settings(both);
        assertEquals("data", table.rows().get(0).get(0));
        assertEquals("", table.rows().get(0).get(3));
        assertEquals(List.of("seed", "1", "2", "differs"), line(table, "seed"));
        assertEquals(List.of("learner.epochs", "2", "3", "differs"), line(table, "learner.epochs"));
        assertEquals("differs", table.rows().get(1).get(3));
        List<?> last = table.rows().get(table.rows().size() - 1);
        assertEquals("", last.get(3));
        assertEquals(last.get(1), last.get(2));
    }

    @Test
    void notes_tell_what_was_learned_from_and_where_each_run_is() {
        String notes = RunTables.notes(both.runs());
        for (RunRecord run : both.runs()) {
            assertTrue(notes.contains("• Folder: " + run.folder()), notes);
        }
        int chunks = both.runs().get(0).outcome().orElseThrow().chunks();
        assertTrue(notes.contains("• " + chunks + " chunks were learned from"), notes);
    }

    @Test
    void a_run_that_is_not_complete_has_tables_without_scores() throws IOException {
        RunRecord waiting = TrainedRuns.incomplete("20260102-030405-x", RunRecord.State.WAITING, true);
        RunContents contents = new RunContents(
                org.mixingmentor.training.run.RunDiffs.of(List.of(waiting), Map.of()),
                List.of(List.of()),
                List.of(),
                List.of(List.of()));
        assertEquals(List.of(), RunTables.flawNames(contents));
        assertEquals(0, RunTables.stems(contents).rows().size());
        assertEquals("–", ScoreTable.of(contents).rows().rows().get(0).get(1));
        assertEquals(0, RunTables.refusals(Optional.empty()).rows().size());
    }
}
