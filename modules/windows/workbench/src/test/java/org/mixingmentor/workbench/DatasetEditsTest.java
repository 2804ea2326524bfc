package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DatasetEditsTest extends StemFolder {
    private PublishedStems stems;
    private DatasetEdits edits;

    @BeforeEach
    void begin() throws IOException {
        stems = new PublishedStems(dataset, names -> {});
        edits = new DatasetEdits(dataset, true, stems, told);
    }

    private void waitForEdits() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        edits.post(reached::countDown);
        assertTrue(reached.await(30, TimeUnit.SECONDS));
    }

    private String shown(String fileName) {
        return stems.snapshot().stem(fileName).orElseThrow().row().note();
    }

    @Test
    void an_edit_is_durable_and_shown_when_its_asker_hears_of_it_on_the_event_thread() throws Exception {
        CompletableFuture<String> heard = new CompletableFuture<>();
        edits.change("note", noting(KICK, "boomy"), () -> {
            assertTrue(EventQueue.isDispatchThread());
            heard.complete(shown(KICK));
        });
        assertEquals("boomy", heard.get(30, TimeUnit.SECONDS));
        assertEquals("boomy", noteOnDisk(KICK));
    }

    @Test
    void nothing_is_shown_that_is_not_durable_yet() throws Exception {
        CountDownLatch durable = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        edits.change(
                "note",
                open -> {
                    Optional<List<String>> changed = noting(KICK, "boomy").make(open);
                    durable.countDown();
                    await(looked);
                    return changed;
                },
                () -> {});
        assertTrue(durable.await(30, TimeUnit.SECONDS));
        assertEquals("", shown(KICK));
        looked.countDown();
        waitForEdits();
        assertEquals("boomy", shown(KICK));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void edits_are_made_in_the_order_in_which_they_were_asked_for() throws Exception {
        for (int i = 0; i <= 20; i++) {
            edits.change("note", noting(KICK, "take " + i), () -> {});
        }
        waitForEdits();
        assertEquals("take 20", shown(KICK));
        edits.undo();
        waitForEdits();
        assertEquals("take 19", shown(KICK));
    }

    @Test
    void undo_and_redo_say_what_they_did_and_when_nothing_is_left() throws Exception {
        edits.change("note", noting(KICK, "boomy"), () -> {});
        edits.undo();
        edits.redo();
        edits.redo();
        waitForEdits();
        assertEquals(
                List.of("Undone: note boomy", "Done again: note boomy", "There is nothing left to do again."),
                told.sentences());
        assertEquals("boomy", shown(KICK));
    }

    @Test
    void an_edit_that_fails_is_told_changes_nothing_and_does_not_stop_the_next() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        edits.change(
                "label it",
                open -> {
                    throw new IOException("The disk is full.");
                },
                () -> done.set(true));
        edits.change(
                "label it",
                open -> {
                    throw new IllegalStateException("a mistake");
                },
                () -> done.set(true));
        edits.change("note", noting(KICK, "boomy"), () -> {});
        waitForEdits();
        EventQueue.invokeAndWait(() -> {});
        assertEquals(
                List.of("Cannot label it: The disk is full.", "Cannot label it: " + Failures.UNFORESEEN),
                told.sentences());
        assertFalse(done.get());
        assertEquals("boomy", shown(KICK));
    }

    @Test
    void closing_makes_the_edits_that_were_asked_for_and_writes_them_out() throws Exception {
        edits.change("note", noting(KICK, "boomy"), () -> {});
        edits.close();
        assertTrue(Files.readString(folder.resolve("metadata.jsonl")).contains("\"note\":\"boomy\""));
        assertThrows(IOException.class, () -> dataset.stems());
    }

    @Test
    void what_is_asked_for_after_the_end_is_refused_but_a_late_reload_is_passed_over() throws Exception {
        edits.close();
        edits.close();
        edits.change("note", noting(KICK, "boomy"), () -> {});
        edits.reload();
        waitForEdits();
        assertEquals(
                List.of("Cannot note: The dataset " + dataset.folder() + " is closed; open it again."),
                told.sentences());
    }

    @Tag("slow")
    @Test
    void an_edit_stands_in_metadata_a_moment_later_without_anybody_asking() throws Exception {
        edits.change("note", noting(KICK, "boomy"), () -> {});
        waitForEdits();
        assertFalse(metadata().contains("boomy"));
        Told.until(() -> metadata().contains("boomy"), "metadata.jsonl");
    }

    @Tag("slow")
    @Test
    void what_another_program_wrote_before_a_saving_is_shown_after_it() throws Exception {
        dataset.save();
        writeOutside("\"note\":\"\"", "\"note\":\"theirs\"");
        edits.change("note", noting(KICK, "ours"), () -> {});
        told.await("metadata.jsonl was changed by another program: ");
        assertEquals("theirs", shown(SNARE));
        assertEquals("ours", shown(KICK));
    }

    private String metadata() {
        try {
            return Files.readString(folder.resolve("metadata.jsonl"));
        } catch (IOException e) {
            return "";
        }
    }
}
