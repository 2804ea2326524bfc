package org.mixingmentor.experiments.internal.brain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.brain.BrainMetadata;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.experiments.internal.TrainedRuns;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.mentor.FileAdvice;
import org.mixingmentor.mentor.spi.AdviceItem;
import org.mixingmentor.onnxexport.CardNotes;
import org.mixingmentor.onnxexport.OnnxExport;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.run.Runs;

class BrainPagesTest {
    @TempDir
    static Path folder;

    private static Path file;
    private static BrainPages pages;

    @BeforeAll
    static void export() throws IOException {
        Run run = Runs.open(TrainedRuns.records().get(0).folder());
        file = OnnxExport.write(run, folder, Optional.empty(), "nobody", "CC0-1.0", CardNotes.of(run, "mentor export"))
                .file();
        pages = BrainPages.read(file);
    }

    private static BrainTrial trial() {
        return new BrainTrial(file, pages.check().metadata().orElseThrow());
    }

    @Test
    void a_brain_is_headed_by_its_file_its_size_and_what_it_learned() {
        String heading = pages.heading();
        assertTrue(heading.contains("<b>brain_metalcore_v1.onnx</b>"), heading);
        assertTrue(heading.contains("metalcore: kick, snare, mlp"), heading);
        assertFalse(heading.contains("▲"), heading);
        assertEquals("brain_metalcore_v1", BrainPages.name(file));
    }

    @Test
    void its_tables_list_what_goes_in_and_comes_out_and_what_it_says_of_itself() {
        List<? extends List<?>> tensors = pages.tensors().rows();
        assertEquals(List.of("input", "fingerprint"), tensors.get(0).subList(0, 2));
        assertTrue(tensors.stream()
                .anyMatch(row -> row.get(0).equals("output") && row.get(1).equals("correction")));
        assertEquals("made by", tensors.get(tensors.size() - 1).get(0));
        assertEquals(1, pages.nodes().rows().get(0).get(0));
        assertEquals(pages.listing().nodes().size(), pages.nodes().rows().size());
        assertFalse(pages.weights().rows().isEmpty());
        for (List<?> row : pages.metadata().rows()) {
            assertTrue(row.get(1).toString().length() <= 402, "" + row.get(0));
        }
    }

    @Test
    void the_card_beside_a_brain_is_read_and_one_without_is_no_trouble() throws IOException {
        assertTrue(pages.card().orElseThrow().contains("metalcore"));
        Path alone = Files.copy(file, folder.resolve("alone.onnx"));
        BrainPages without = BrainPages.read(alone);
        assertEquals(Optional.empty(), without.card());
        assertTrue(without.heading().contains("▲"), "it is not the file that a card was written for");
    }

    @Test
    void a_file_that_is_no_brain_is_refused_with_a_sentence() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.onnx"), "no brain at all");
        assertTrue(assertThrows(IOException.class, () -> BrainPages.read(text))
                .getMessage()
                .contains("notes.onnx"));
    }

    @Test
    void only_a_stem_that_can_be_read_is_asked_about() {
        assertTrue(BrainTrial.obstacle(Optional.empty()).orElseThrow().startsWith("Select a stem"));
        StemRow row = StemRow.builder("a.wav").build();
        CataloguedStem broken = new CataloguedStem(row, "", Optional.empty(), StemStatus.UNREADABLE, "truncated");
        assertEquals(
                Optional.of("a.wav cannot be read: select another stem."), BrainTrial.obstacle(Optional.of(broken)));
        CataloguedStem whole = new CataloguedStem(row, "", Optional.empty(), StemStatus.OK, "");
        assertEquals(Optional.empty(), BrainTrial.obstacle(Optional.of(whole)));
    }

    @Test
    void a_brain_answers_about_a_stem_and_says_what_to_do_about_one_that_was_not_scanned() throws IOException {
        try (Dataset dataset = Dataset.openReadOnly(TrainedRuns.folder())) {
            CataloguedStem stem = dataset.stem("good/song0/kick.wav").orElseThrow();
            FileAdvice advice = trial().advise(dataset, stem);
            assertEquals(
                    trial().metadata().flawTypes(), List.copyOf(advice.flaws().keySet()));
            assertEquals(
                    Bands.ADVISED,
                    BrainTrial.chart(Optional.of(advice))
                            .plots()
                            .get(0)
                            .curves()
                            .get(0)
                            .y()
                            .length);
            CataloguedStem unknown =
                    new CataloguedStem(StemRow.builder("new.wav").build(), "", Optional.empty(), StemStatus.OK, "");
            assertTrue(assertThrows(IOException.class, () -> trial().advise(dataset, unknown))
                    .getMessage()
                    .contains("scan the folder"));
        }
        assertTrue(BrainTrial.chart(Optional.empty()).plots().get(0).curves().isEmpty());
    }

    @Test
    void the_page_says_advice_or_why_there_is_none_and_marks_the_flaws_that_are_there() {
        BrainMetadata metadata = trial().metadata();
        String flaw = metadata.flawTypes().get(0);
        Correction none = Correction.ofBands(new float[Bands.COUNT]);
        FileAdvice advised = new FileAdvice(
                none, Map.of(flaw, 1.0), List.of(), List.of(AdviceItem.treatment("Less < reverb")), Optional.empty());
        String page = trial().page("a&b.wav", advised);
        assertTrue(page.contains("a&amp;b.wav") && page.contains("• Less &lt; reverb"), page);
        assertTrue(page.contains("<b>" + flaw + "</b>, there") && page.contains("100 %"), page);
        FileAdvice silent = new FileAdvice(none, Map.of(flaw, 0.0), List.of(), List.of(), Optional.of("It is silent."));
        String nothing = trial().page("a.wav", silent);
        assertTrue(nothing.contains("No advice: It is silent.") && !nothing.contains(", there"), nothing);
        FileAdvice content = new FileAdvice(none, Map.of(), List.of(), List.of(), Optional.empty());
        assertTrue(trial().page("a.wav", content).contains("Nothing to be corrected."));
    }
}
