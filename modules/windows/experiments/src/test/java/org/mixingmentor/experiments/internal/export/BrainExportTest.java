package org.mixingmentor.experiments.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.experiments.internal.TrainedRuns;
import org.mixingmentor.training.RunRecord;

class BrainExportTest {
    @TempDir
    Path folder;

    private BrainExport.Order order(RunRecord run, Optional<String> instrument, boolean int8) {
        return new BrainExport.Order(folder, run, instrument, int8, "nobody", "CC0-1.0");
    }

    @Test
    void a_brain_is_written_with_its_card_and_what_was_measured_is_told() throws IOException {
        BrainExport.Outcome outcome =
                BrainExport.outcome(order(TrainedRuns.records().get(0), Optional.empty(), false));
        Path file = folder.resolve("models/brain_metalcore_v1.onnx");
        assertEquals(Optional.of(file), outcome.file());
        assertTrue(Files.isRegularFile(file));
        String html = outcome.html();
        assertTrue(html.contains("Written: brain_metalcore_v1.onnx"), html);
        assertTrue(html.contains("differ from the model's by ") && html.contains("µs"), html);
        String card = Files.readString(file.resolveSibling("brain_metalcore_v1.md"));
        assertTrue(card.contains("mentor export") && card.contains("nobody"), card);
    }

    @Test
    void a_brain_is_never_overwritten_and_can_be_named_after_an_instrument() throws IOException {
        RunRecord run = TrainedRuns.records().get(0);
        BrainExport.outcome(order(run, Optional.of("kick"), false));
        BrainExport.Outcome second = BrainExport.outcome(order(run, Optional.of("kick"), false));
        assertEquals(
                "brain_metalcore_kick_v2.onnx",
                second.file().orElseThrow().getFileName().toString());
    }

    @Test
    void a_quantised_brain_tells_what_that_costs_or_is_refused_with_a_sentence() throws IOException {
        BrainExport.Outcome outcome =
                BrainExport.outcome(order(TrainedRuns.records().get(0), Optional.empty(), true));
        String html = outcome.html();
        assertTrue(outcome.file().isPresent() ? html.contains("int8 changes a band by ") : html.contains(" dB"), html);
        assertEquals(
                outcome.file().isPresent(),
                outcome.file().filter(Files::isRegularFile).isPresent());
    }

    @Test
    void a_run_that_is_gone_is_an_answer_too_and_leaves_no_file() {
        RunRecord gone = TrainedRuns.incomplete("20260102-030405-metalcore", RunRecord.State.INTERRUPTED, false);
        BrainExport.Outcome outcome = BrainExport.outcome(order(gone, Optional.empty(), false));
        assertEquals(Optional.empty(), outcome.file());
        assertTrue(outcome.html().length() > "<html></html>".length());
        assertFalse(Files.exists(folder.resolve("models")));
    }

    @Test
    void what_will_be_written_is_announced_with_its_card() {
        String html = BrainExport.announcement(Path.of("models", "brain_rock_v3.onnx"));
        assertTrue(html.contains("brain_rock_v3.onnx") && html.contains("brain_rock_v3.md"), html);
    }
}
