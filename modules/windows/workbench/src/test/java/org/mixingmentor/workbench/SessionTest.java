package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;

@Timeout(60)
class SessionTest {
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Session session = new Session(said::add, new AudioFiles(List.of()));

    @TempDir
    Path folder;

    @AfterEach
    void let_go() {
        session.close();
    }

    private Path dataset(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    @Test
    void a_session_begins_with_nothing() {
        assertEquals(Optional.empty(), session.dataset());
        assertEquals(StemSelection.NONE, session.selection());
        assertEquals(Optional.empty(), session.brain());
    }

    @Test
    void the_dataset_that_is_opened_takes_the_place_of_the_last_and_nothing_of_that_is_selected() throws IOException {
        OpenDataset first = session.openAndWait(dataset("first"));
        session.select(StemSelection.of("kick.wav"));
        OpenDataset second = session.openAndWait(dataset("second"));
        assertSame(second, session.dataset().orElseThrow());
        assertEquals(StemSelection.NONE, session.selection());
        assertThrows(IOException.class, () -> first.dataset().stems());
    }

    @Test
    void the_dataset_that_is_open_is_not_opened_twice() throws IOException {
        OpenDataset open = session.openAndWait(dataset("first"));
        assertSame(open, session.openAndWait(folder.resolve("second/../first")));
    }

    @Test
    void a_folder_that_cannot_be_opened_leaves_open_what_was() throws IOException {
        OpenDataset open = session.openAndWait(dataset("first"));
        Path file = Files.writeString(folder.resolve("notes.txt"), "no folder");
        assertThrows(IOException.class, () -> session.openAndWait(file));
        assertSame(open, session.dataset().orElseThrow());
        assertEquals(List.of(), open.dataset().stems());
    }

    @Test
    void a_dataset_that_somebody_else_writes_is_opened_for_reading_and_one_is_told_why() throws IOException {
        Session other = new Session(sentence -> {}, new AudioFiles(List.of()));
        other.openAndWait(dataset("first"));
        try {
            assertFalse(session.openAndWait(dataset("first")).writable());
            assertTrue(said.get(0).startsWith("Opened for reading: "), said.get(0));
        } finally {
            other.close();
        }
    }

    @Test
    void of_two_asked_for_in_a_hurry_the_last_is_open_in_the_end() throws Exception {
        session.open(dataset("first"));
        session.open(dataset("second"));
        session.open(dataset("third"));
        while (session.dataset().stream().noneMatch(open -> open.folder().endsWith("third"))) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        TimeUnit.MILLISECONDS.sleep(200);
        assertTrue(session.dataset().orElseThrow().folder().endsWith("third"));
    }

    @Test
    void who_follows_hears_what_is_selected_once_a_change() throws Exception {
        LinkedBlockingQueue<Optional<StemSelection>> heard = new LinkedBlockingQueue<>();
        session.onChange(StemSelection.class, heard::add);
        session.select(StemSelection.of("kick.wav"));
        assertEquals(Optional.of(StemSelection.of("kick.wav")), heard.poll(10, TimeUnit.SECONDS));
        session.select(StemSelection.of("kick.wav"));
        session.select(StemSelection.of("snare.wav"));
        assertEquals(Optional.of(StemSelection.of("snare.wav")), heard.poll(10, TimeUnit.SECONDS));
        assertTrue(heard.isEmpty());
    }

    @Test
    void no_brain_is_chosen_that_does_not_load_and_one_is_told_why() throws Exception {
        session.choose(Files.writeString(folder.resolve("brain_pop_v1.onnx"), "no model"));
        while (said.isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertTrue(said.get(0).startsWith("Loading brain_pop_v1.onnx: "), said.get(0));
        assertEquals(Optional.empty(), session.brain());
    }
}
