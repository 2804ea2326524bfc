package org.mixingmentor.livemonitor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.InputDevice;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.StemSelection;

/** Listens to real files in real time, with a brain that is shipped. */
@Timeout(90)
class LiveControllerTest {
    @TempDir
    Path folder;

    private LiveBench bench;
    private LiveController controller;

    @BeforeEach
    void nothing_is_listened_to() throws Exception {
        bench = new LiveBench(folder);
        controller = bench.controller;
    }

    @AfterEach
    void let_go() throws Exception {
        bench.close();
    }

    private void listen(Path file) throws Exception {
        bench.choose(LiveBench.BRAIN);
        LiveBench.act(() -> {
            controller.sources().choose(file);
            controller.startOrStop();
        });
        bench.framesUntil(() -> controller.shown().isPresent());
    }

    private String banner() throws Exception {
        return LiveBench.onEventThread(controller::banner);
    }

    @Test
    void what_is_missing_before_one_can_start_is_said_in_its_order() throws Exception {
        assertEquals("Choose a brain in the toolbar: it knows the gold envelope and gives the advice.", banner());
        bench.choose(LiveBench.BRAIN);
        assertEquals("There is no input device: plug one in and rescan, or choose a file.", banner());
        LiveBench.act(controller::startOrStop);
        assertFalse(controller.running());
        LiveBench.act(() -> controller.sources().choose(LiveBench.MUDDY));
        assertEquals("Press Start (Space) to listen to File: muddy-kick.flac.", banner());
    }

    @Test
    void what_is_listened_to_is_advised_on_and_its_log_is_kept() throws Exception {
        listen(LiveBench.MUDDY);
        assertTrue(controller.running());
        bench.framesUntil(() -> controller.shown().orElseThrow().advice().stream()
                .anyMatch(advice -> advice.item().text().contains("to reduce mud.")));
        LiveBench.act(controller::startOrStop);
        assertFalse(controller.running());
        LiveBench.await(() -> controller.banner().contains(" s heard. Advised most ("));
        Path log = bench.logs().get(0);
        assertTrue(banner().endsWith(" Kept in " + log + "."), banner());
        assertTrue(Files.size(log) > 0);
    }

    @Test
    void a_frozen_picture_stays_while_the_session_goes_on() throws Exception {
        listen(LiveBench.MUDDY);
        LiveSnapshot before = controller.shown().orElseThrow();
        LiveBench.act(controller::freeze);
        int updates = bench.updates;
        for (int frame = 0; frame < 30; frame++) {
            LiveBench.act(controller::frame);
            Thread.sleep(10);
        }
        assertSame(before, controller.shown().orElseThrow());
        assertEquals(updates, bench.updates);
        assertEquals("Frozen: this is a moment ago. The session goes on behind it.", banner());
        LiveBench.act(controller::freeze);
        bench.framesUntil(() -> controller.shown().orElseThrow().seconds() > before.seconds());
    }

    @Test
    void nothing_is_frozen_while_nothing_is_listened_to() throws Exception {
        LiveBench.act(controller::freeze);
        assertFalse(controller.frozen());
    }

    @Test
    void another_source_ends_the_session_and_begins_one() throws Exception {
        listen(LiveBench.MUDDY);
        Path other = LiveBench.tone(folder.resolve("tone.wav"), 20, 0.3);
        LiveBench.act(() -> controller.sources().choose(other));
        bench.framesUntil(() -> controller.shown().orElseThrow().source().equals("tone.wav"));
        assertEquals(2, bench.logs().size());
    }

    @Test
    void another_instrument_is_told_to_the_session_that_goes_on() throws Exception {
        listen(LiveBench.MUDDY);
        LiveBench.act(() -> {
            controller.sources().offerInstruments(List.of("kick", "snare"));
            controller.sources().say(Optional.of("snare"));
        });
        bench.framesUntil(() -> controller.banner().contains("not snare"));
        assertEquals(1, bench.logs().size());
    }

    @Test
    void another_brain_is_asked_from_the_moment_it_is_chosen() throws Exception {
        listen(LiveBench.MUDDY);
        Path small = LiveBench.BRAIN.resolveSibling("brain_metalcore_kick_int8_v1.onnx");
        bench.choose(small);
        bench.framesUntil(() -> controller
                .shown()
                .orElseThrow()
                .brain()
                .equals(small.getFileName().toString()));
        assertEquals(1, bench.logs().size());
    }

    @Test
    void a_file_that_is_over_ends_the_session() throws Exception {
        LiveBench.act(() -> controller.sources().repeat(false));
        listen(LiveBench.tone(folder.resolve("short.wav"), 0.6, 0.3));
        bench.framesUntil(() -> !controller.running());
        LiveBench.await(() -> controller.banner().startsWith("1 s heard. Nothing was advised."));
    }

    @Test
    void silence_is_abnormal_and_called_so() throws Exception {
        listen(LiveBench.tone(folder.resolve("silence.wav"), 20, 0));
        bench.framesUntil(controller::abnormal);
        assertTrue(banner().startsWith("No signal"), banner());
        LiveBench.act(controller::freeze);
        assertFalse(controller.abnormal(), "what is frozen is over");
    }

    @Test
    void a_source_that_cannot_be_opened_is_told_and_one_may_start_again() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.wav"), "no sound");
        bench.choose(LiveBench.BRAIN);
        LiveBench.act(() -> {
            controller.sources().choose(broken);
            controller.startOrStop();
        });
        LiveBench.await(() -> !controller.running());
        assertTrue(bench.said.get(0).startsWith("Listening to broken.wav: "), bench.said.toString());
        listen(LiveBench.MUDDY);
    }

    @Test
    void instruments_of_brain_and_dataset_are_offered() throws Exception {
        bench.choose(LiveBench.BRAIN);
        LiveBench.await(() -> controller.sources().instruments().equals(List.of("kick")));
        OpenDataset open = bench.session.openAndWait(Files.createDirectories(folder.resolve("data")));
        open.dataset().add(List.of(StemRow.builder("a.wav").instrument("bass").build()), "an import");
        bench.session.close();
        bench.session.openAndWait(folder.resolve("data"));
        LiveBench.await(() -> controller.sources().instruments().equals(List.of("bass", "kick")));
    }

    @Test
    void devices_are_offered_when_they_were_found() throws Exception {
        bench.devices = List.of(new InputDevice("Mic", "Mic", "a microphone", List.of(44_100, 48_000), 2));
        LiveBench.act(controller::lookForDevices);
        LiveBench.await(() -> controller.sources().choice().isPresent());
        assertEquals("Mic", controller.sources().choice().orElseThrow().toString());
    }

    @Test
    void a_file_or_the_selected_stem_becomes_the_source() throws Exception {
        LiveBench.act(controller::chooseFile);
        assertEquals(Optional.empty(), controller.sources().choice(), "none was chosen");
        bench.asked = Optional.of(LiveBench.MUDDY);
        LiveBench.act(controller::chooseFile);
        assertEquals(Optional.of(LiveBench.MUDDY), controller.sources().file());
        OpenDataset open = bench.session.openAndWait(Files.createDirectories(folder.resolve("data")));
        LiveBench.act(controller::chooseStem);
        assertEquals(Optional.of(LiveBench.MUDDY), controller.sources().file(), "no stem is selected");
        bench.session.select(StemSelection.of("a/kick.wav"));
        LiveBench.act(controller::chooseStem);
        assertEquals(
                Optional.of(open.folder().resolve("a/kick.wav")),
                controller.sources().file());
    }

    @Test
    void the_advised_filters_are_copied_and_saved() throws Exception {
        LiveBench.act(controller::copyEq);
        assertEquals("", bench.copied, "nothing was heard");
        listen(LiveBench.MUDDY);
        bench.framesUntil(() -> !controller.shown().orElseThrow().eq().isEmpty());
        LiveBench.act(controller::freeze);
        int filters = controller.shown().orElseThrow().eq().size();
        LiveBench.act(controller::copyEq);
        assertEquals(
                filters,
                bench.copied.lines().filter(line -> line.startsWith("Filter")).count());
        assertTrue(bench.said.contains(filters + " filters are on the clipboard."));
        Path file = folder.resolve("eq.txt");
        bench.asked = Optional.of(file);
        LiveBench.act(controller::saveEq);
        LiveBench.await(() -> bench.said.contains(filters + " filters are in " + file + "."));
        assertEquals(bench.copied, Files.readString(file));
    }

    @Test
    void a_moment_needs_a_session_and_a_dataset_to_be_kept_in() throws Exception {
        LiveBench.act(controller::keepMoment);
        assertTrue(bench.said.get(0).startsWith("Open a dataset first (for writing)"), bench.said.get(0));
        bench.session.openAndWait(Files.createDirectories(folder.resolve("data")));
        LiveBench.act(controller::keepMoment);
        assertEquals("Nothing is being listened to: there is no moment to keep.", bench.said.get(1));
    }

    @Test
    void a_kept_moment_is_a_stem_with_what_was_advised_as_its_note() throws Exception {
        OpenDataset open = bench.session.openAndWait(Files.createDirectories(folder.resolve("data")));
        LiveBench.act(() -> {
            controller.sources().offerInstruments(List.of("kick"));
            controller.sources().say(Optional.of("kick"));
        });
        listen(LiveBench.MUDDY);
        bench.framesUntil(() -> !controller.shown().orElseThrow().advice().isEmpty());
        LiveBench.act(controller::freeze);
        String advice = controller.shown().orElseThrow().advice().get(0).item().text();
        LiveBench.act(controller::keepMoment);
        LiveBench.await(() -> open.stems().size() == 1);
        CataloguedStem kept = open.stems().get(0);
        assertTrue(kept.fileName().matches("live/live_\\d{4}-\\d\\d-\\d\\d_\\d{6}\\.wav"), kept.fileName());
        assertTrue(
                kept.row().note().startsWith("Live from muddy-kick.flac; brain_metalcore_kick_v1.onnx: " + advice),
                kept.row().note());
        assertEquals(Optional.of("kick"), kept.row().instrument());
        assertEquals(Optional.empty(), kept.row().stemClass());
        assertTrue(Files.size(open.folder().resolve(kept.fileName())) > 10_000);
        LiveBench.await(() -> bench.said.stream().anyMatch(text -> text.endsWith("data/live, not labelled yet.")));
    }
}
