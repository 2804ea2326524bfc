package org.mixingmentor.curation.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.curation.internal.list.StemList;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;

/** A session with a dataset of two songs, and the list that the role shows of it. */
@Timeout(60)
public abstract class OpenStems {
    protected static final String BASS = "one/bass.wav";
    protected static final String KICK = "one/kick.wav";
    protected static final String SNARE = "two/snare.wav";
    protected static final String TOM = "two/tom.wav";

    protected final List<String> said = new CopyOnWriteArrayList<>();
    protected final Session session = new Session(said::add, AudioFiles.fromLookup());

    @TempDir
    protected Path folder;

    protected OpenDataset open;
    protected StemList list;

    @BeforeEach
    void four_stems() throws Exception {
        open = session.openAndWait(folder);
        edit(
                row(BASS, "bass").stemClass(StemClass.FLAWED).flawTypes(List.of("muddy")),
                row(KICK, "kick").stemClass(StemClass.IDEAL),
                row(SNARE, "snare").stemClass(StemClass.FLAWED).flawTypes(List.of("boxy", "harsh")),
                row(TOM, "tom").note("a note"));
        list = onEventThread(() -> new StemList(session));
        until(() -> list.rows().total() == 4);
    }

    @AfterEach
    void close() {
        session.close();
    }

    protected static StemRow.Builder row(String fileName, String instrument) {
        return StemRow.builder(fileName)
                .instrument(instrument)
                .song(fileName.substring(0, fileName.indexOf('/')))
                .split(Split.TRAIN);
    }

    protected StemRow row(String fileName) {
        return open.stem(fileName).orElseThrow().row();
    }

    /** Edits, and waits until it is shown. */
    protected void edit(StemRow.Builder... rows) throws InterruptedException {
        open.edit(List.of(rows).stream().map(StemRow.Builder::build).toList(), "edit");
        waitForEdits();
    }

    /** Until all edits that were asked for are in the snapshot. */
    protected void waitForEdits() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        open.change("wait", dataset -> Optional.of(List.of()), reached::countDown);
        assertTrue(reached.await(30, TimeUnit.SECONDS), said.toString());
    }

    /** Filters as one who writes does, and waits for the rows. */
    protected void filter(String line, int rows) {
        onEventThread(() -> {
            list.setFilter(line);
            return line;
        });
        until(() -> list.rows().count() == rows);
    }

    /** Waits for what other threads do; asked on the event thread. */
    protected static void until(BooleanSupplier done) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!onEventThread(done::getAsBoolean)) {
            assertTrue(System.nanoTime() < end, "it did not come to this");
            try {
                TimeUnit.MILLISECONDS.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    protected static <T> T onEventThread(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            EventQueue.invokeAndWait(() -> result.set(work.get()));
        } catch (InterruptedException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
        return result.get();
    }

    protected List<String> shown() {
        return onEventThread(
                () -> list.rows().shown().stream().map(stem -> stem.fileName()).toList());
    }

    /** What the dataset has on disk, whatever is in memory. */
    protected StemRow onDisk(String fileName) throws IOException {
        return open.dataset().stem(fileName).orElseThrow().row();
    }
}
