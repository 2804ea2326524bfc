package org.mixingmentor.labeling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.workbench.StemSelection;

/** What is said above the sound, and in its place. */
@Timeout(60)
class HeaderTextTest {
    @TempDir
    Path folder;

    private LabelBench bench;

    @BeforeEach
    void a_dataset_is_open() throws Exception {
        bench = LabelBench.opened(folder);
    }

    @AfterEach
    void let_go() {
        bench.close();
    }

    private HeaderText text() throws Exception {
        return LabelBench.onEventThread(() -> HeaderText.of(bench.controller));
    }

    private String reason(String key) throws Exception {
        return LabelBench.onEventThread(() -> MissingPicture.reason(bench.controller, key));
    }

    @Test
    void without_a_stem_the_header_says_just_that() throws Exception {
        assertEquals(new HeaderText("No stem is selected", " ", " ", false, ""), text());
    }

    @Test
    void a_stem_is_named_with_what_was_measured() throws Exception {
        bench.select(LabelBench.FIRST);
        assertEquals(LabelBench.FIRST, text().title());
        assertTrue(
                text().facts()
                        .matches("1\\.00 s   ·   WAV 24-bit   ·   48\\.0 kHz   ·   mono   ·   -\\d+\\.\\d LUFS   ·  "
                                + " -1\\d\\.\\d dBTP"),
                text().facts());
    }

    @Test
    void b_is_named_with_its_distance_once_it_was_found() throws Exception {
        bench.select(LabelBench.FIRST);
        LabelBench.await(() -> bench.playback.other().isPresent());
        assertTrue(text().paired());
        assertTrue(
                text().other().matches("B: the nearest gold stem, \\d+\\.\\d dB away: " + LabelBench.GOLD),
                text().other());
    }

    @Test
    void a_twin_is_called_so_and_where_there_is_no_gold_that_is_said() throws Exception {
        bench.edit(LabelBench.FIRST, row -> row.goldFileName(LabelBench.GOLD));
        bench.select(LabelBench.FIRST);
        LabelBench.await(() -> bench.playback.other().isPresent());
        assertEquals("B: its gold twin: " + LabelBench.GOLD, text().other());
        bench.edit(LabelBench.SECOND, row -> row.instrument("triangle"));
        bench.select(LabelBench.SECOND);
        LabelBench.await(bench.controller::isPaired);
        assertEquals("B: no gold stem of this genre and instrument to compare with", text().other());
    }

    @Test
    void a_blind_judge_is_told_nothing_that_gives_labels_away() throws Exception {
        bench.edit(LabelBench.FIRST, row -> row.goldFileName(LabelBench.GOLD));
        Files.copy(folder.resolve(LabelBench.FIRST), folder.resolve("takes/song1/copy.wav"));
        bench.session.scan(bench.open());
        LabelBench.await(() -> bench.controller.terms().stems() == 4);
        bench.open().lookForSuspects(() -> {});
        bench.select("takes/song1/copy.wav");
        LabelBench.await(() -> !bench.controller.suspicions().isEmpty());
        assertTrue(text().suspicion().startsWith("\u26A0 "), text().suspicion());
        LabelBench.act(bench.controller::toggleBlind);
        assertEquals("", text().suspicion());
        bench.select(LabelBench.FIRST);
        LabelBench.await(() -> bench.playback.other().isPresent());
        assertEquals("A stem (blind)", text().title());
        assertEquals("B: a gold stem", text().other());
    }

    @Test
    void a_file_that_cannot_be_read_says_why_in_place_of_measurements() throws Exception {
        Files.writeString(folder.resolve(LabelBench.SECOND), "no sound");
        bench.session.scan(bench.open());
        LabelBench.await(() ->
                !bench.open().stem(LabelBench.SECOND).orElseThrow().problem().isEmpty());
        bench.session.select(StemSelection.of(LabelBench.SECOND));
        LabelBench.await(() -> bench.controller.isAtHand(LabelBench.SECOND)
                && bench.playback.problem().isPresent());
        assertEquals(bench.open().stem(LabelBench.SECOND).orElseThrow().problem(), text().facts());
        assertEquals(bench.playback.problem().orElseThrow(), reason("N"));
    }

    @Test
    void in_place_of_a_picture_stands_what_to_do() throws Exception {
        assertEquals("Choose a stem in the queue, or press N for the next one without a label.", reason("N"));
        assertEquals("Choose a stem in the queue.", reason(""));
        bench.session.close();
        LabelBench.await(() -> bench.controller.dataset().isEmpty());
        assertEquals("Open a dataset folder first: File, Open Dataset (Ctrl+O).", reason("N"));
    }
}
