package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.comparison.Finding;
import org.mixingmentor.comparison.FindingsFile;
import org.mixingmentor.dataset.Progress;

@Timeout(60)
class SuspectSearchTest extends StemFolder {
    private PublishedStems stems;
    private DatasetEdits edits;

    /** The kick is there twice. */
    @BeforeEach
    void sounds() throws IOException {
        sound(folder.resolve(KICK), 1);
        sound(folder.resolve(SNARE), 1);
        sound(folder.resolve(BASS), 2);
        dataset.scan(AudioFiles.fromLookup(), 1, Progress.none());
        stems = new PublishedStems(dataset, names -> {});
        edits = new DatasetEdits(dataset, true, stems, told);
    }

    private SuspectSearch search(boolean keep) {
        return new SuspectSearch(dataset, stems, edits, keep);
    }

    private void waitForEdits() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        edits.post(reached::countDown);
        reached.await();
    }

    @Test
    void what_is_found_is_shown_with_the_stems() throws Exception {
        SuspectSearch search = search(true);
        assertEquals(Optional.empty(), search.found());
        Suspects found = search.search(Progress.none());
        assertTrue(
                found.of(KICK).stream().map(Finding::kind).toList().contains(Finding.Kind.SAME_FILE), found.toString());
        assertEquals(List.of(), found.of("song/gone.wav"));
        waitForEdits();
        assertTrue(stems.snapshot().stem(KICK).orElseThrow().suspicions().contains("same_file"));
        assertEquals(List.of(), stems.snapshot().stem(BASS).orElseThrow().suspicions());
    }

    @Test
    void who_only_wants_to_know_searches_once() throws Exception {
        SuspectSearch search = search(true);
        Suspects first = search.foundOrSearched(Progress.none());
        assertSame(first, search.foundOrSearched(Progress.none()));
    }

    @Test
    void what_was_found_is_recalled_by_the_next_session_as_far_as_it_still_holds() throws Exception {
        search(true).search(Progress.none());
        SuspectSearch next = search(true);
        next.recall();
        assertFalse(next.found().orElseThrow().of(KICK).isEmpty());
        dataset.remove(List.of(SNARE), false, "remove");
        stems.publish(Optional.empty());
        SuspectSearch afterwards = search(true);
        afterwards.recall();
        assertEquals(List.of(), afterwards.found().orElseThrow().of(KICK));
    }

    @Test
    void a_recall_that_comes_late_does_not_replace_what_was_found_now() throws Exception {
        SuspectSearch search = search(true);
        Suspects now = search.search(Progress.none());
        search.recall();
        assertSame(now, search.found().orElseThrow());
    }

    @Test
    void who_only_reads_writes_nothing_into_the_folder() throws Exception {
        search(false).search(Progress.none());
        assertFalse(Files.exists(FindingsFile.file(folder)));
    }
}
