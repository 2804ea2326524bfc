package org.mixingmentor.experiments.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mixingmentor.experiments.internal.TrainedRuns;
import org.mixingmentor.training.RunRecord;

class RunFilterTest {
    private RunRecord first;
    private RunRecord second;
    private final RunRecord interrupted =
            TrainedRuns.incomplete("20260102-030405-metalcore", RunRecord.State.INTERRUPTED, false);

    @BeforeEach
    void train() throws IOException {
        List<RunRecord> runs = TrainedRuns.records();
        first = runs.get(0);
        second = runs.get(1);
    }

    private boolean keeps(String line, RunRecord run) {
        return new RunFilter(line, Map.of("mlp", Map.of("dropout", "0.2"))).test(run);
    }

    @Test
    void an_empty_line_keeps_every_run() {
        assertTrue(keeps("  ", first));
        assertTrue(keeps("", interrupted));
    }

    @Test
    void words_are_looked_for_in_all_columns_whatever_their_case() {
        assertTrue(keeps("MLP metalcore complete", first));
        assertFalse(keeps("mlp interrupted", first));
        assertTrue(keeps("mlp interrupted", interrupted));
        assertTrue(keeps(first.id(), first));
    }

    @Test
    void a_column_is_compared_as_it_is_shown() {
        double error = first.scores().orElseThrow().maeDb();
        assertTrue(keeps(String.format(Locale.ROOT, "error<%.4f", error + 0.001), first));
        assertFalse(keeps(String.format(Locale.ROOT, "error<%.4f", error - 0.001), first));
        double sign = first.scores().orElseThrow().signAgreement();
        assertTrue(keeps(String.format(Locale.ROOT, "sign>=%.4f", 100 * sign - 0.001), first));
        assertFalse(keeps(String.format(Locale.ROOT, "sign>%.4f", 100 * sign + 0.001), first));
    }

    @Test
    void settings_of_the_learner_are_compared_given_or_default() {
        assertTrue(keeps("epochs=3", second));
        assertFalse(keeps("epochs=3", first));
        assertTrue(keeps("epochs<=2", first));
        assertTrue(keeps("dropout=0.2", first));
        assertFalse(keeps("dropout>0.2", first));
    }

    @Test
    void all_parts_must_hold() {
        assertTrue(keeps("seed=2 epochs>2 metalcore", second));
        assertFalse(keeps("seed=2 epochs>2 metalcore", first));
    }

    @Test
    void what_a_run_does_not_have_never_holds() {
        assertFalse(keeps("error<100", interrupted));
        assertFalse(keeps("no_such_setting=1", first));
    }

    @Test
    void words_are_equal_to_a_part_of_theirs_and_neither_more_nor_less() {
        assertTrue(keeps("learner=ml", first));
        assertFalse(keeps("learner>ml", first));
        assertFalse(keeps("learner=forest", first));
    }

    @Test
    void columns_show_what_filters_compare() {
        Object share = column("sign").of(first);
        assertEquals(Math.round(100 * (Double) share) + " %", column("sign").text(share));
        assertEquals("–", column("error").text(column("error").of(interrupted)));
        assertEquals("interrupted", column("state").of(interrupted));
        String settings = column("settings").of(second).toString();
        assertEquals("epochs=3, hidden=8, networks=1", settings);
        String begun = column("begun").of(interrupted).toString();
        assertEquals(begun.substring(5), column("begun").text(begun));
    }

    private static RunColumn column(String word) {
        return RunColumn.ALL.stream()
                .filter(column -> column.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
