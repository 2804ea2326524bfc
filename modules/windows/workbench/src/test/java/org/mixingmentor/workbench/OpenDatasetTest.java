package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.store.Dataset;

@Timeout(60)
class OpenDatasetTest extends StemFolder {
    private final LinkedBlockingQueue<Set<String>> heard = new LinkedBlockingQueue<>();
    private OpenDataset open;

    @BeforeEach
    void begin() throws IOException {
        open = new OpenDataset(dataset, true, new Background(told), told);
    }

    private void hear(Set<String> names) {
        assertTrue(EventQueue.isDispatchThread());
        heard.add(names);
    }

    @Test
    void who_listens_hears_on_the_event_thread_which_stems_were_edited() throws Exception {
        OpenDataset.Listener listener = this::hear;
        open.addListener(listener);
        open.edit(List.of(row(KICK, "boomy"), row(BASS, "thin")), "note two");
        assertEquals(Set.of(KICK, BASS), heard.poll(30, TimeUnit.SECONDS));
        assertEquals("thin", open.stem(BASS).orElseThrow().row().note());
        open.removeListener(listener);
        CountDownLatch undone = new CountDownLatch(1);
        open.undo();
        open.change("wait", catalogue -> java.util.Optional.of(List.of()), undone::countDown);
        undone.await();
        assertTrue(heard.isEmpty());
        assertEquals("", open.stem(BASS).orElseThrow().row().note());
    }

    @Test
    void a_selection_gives_its_stems_in_its_own_order_without_those_that_are_gone() {
        StemSelection selection = new StemSelection(List.of(SNARE, "song/gone.wav", BASS));
        assertEquals(
                List.of(SNARE, BASS),
                open.stems(selection).stream().map(CataloguedStem::fileName).toList());
    }

    @Test
    void closing_cancels_its_jobs_waits_for_their_end_and_lets_go_of_the_folder() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(1);
        open.job(
                "Counting",
                progress -> {
                    begun.countDown();
                    while (!progress.cancelled()) {
                        TimeUnit.MILLISECONDS.sleep(5);
                    }
                    throw new IOException("The catalogue is closed.");
                },
                nothing -> done.set(true),
                ended::countDown);
        begun.await();
        open.close();
        ended.await();
        assertFalse(done.get());
        assertEquals(List.of("Counting: cancelled"), told.sentences());
        Dataset.open(folder).close();
    }

    @Test
    void one_opened_for_reading_refuses_edits_and_leaves_metadata_alone() throws Exception {
        open.close();
        String before = Files.readString(folder.resolve("metadata.jsonl"));
        OpenDataset reading = new OpenDataset(Dataset.openReadOnly(folder), false, new Background(told), told);
        reading.edit(List.of(row(KICK, "boomy")), "note");
        told.await("Cannot note: ");
        reading.close();
        assertEquals("", reading.stem(KICK).orElseThrow().row().note());
        assertEquals(before, Files.readString(folder.resolve("metadata.jsonl")));
    }
}
