package org.mixingmentor.labeling.internal;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;

/** What the role Label works on, without its windows: real files in a folder, a session, the player, the controller. */
final class LabelBench implements AutoCloseable {
    /** A gold kick of a second. */
    static final String GOLD = "good/song1/kick.wav";

    /** Kicks that nobody judged. */
    static final String FIRST = "takes/song1/kick.wav";

    static final String SECOND = "takes/song2/kick.wav";

    final List<String> said = new CopyOnWriteArrayList<>();
    final Session session = new Session(said::add, AudioFiles.fromLookup());
    final Playback playback;
    final LabelController controller;
    boolean inRole = true;

    /** With nothing open. */
    LabelBench() throws Exception {
        playback = onEventThread(() -> new Playback(session, new LabelMemoryPreferences()));
        controller = onEventThread(() -> new LabelController(session, playback, () -> inRole));
    }

    /** With three stems, all measured, none selected. */
    static LabelBench opened(Path folder) throws Exception {
        tone(folder.resolve(GOLD), 1000);
        tone(folder.resolve(FIRST), 200);
        tone(folder.resolve(SECOND), 400);
        LabelBench bench = new LabelBench();
        bench.open(folder);
        return bench;
    }

    /** Opens a folder, and waits until all its sounds are measured and counted. */
    void open(Path folder) throws Exception {
        long sounds;
        try (Stream<Path> files = Files.walk(folder)) {
            sounds = files.filter(file -> file.toString().endsWith(".wav")).count();
        }
        OpenDataset open = session.openAndWait(folder);
        session.scan(open);
        await(() -> open.stems().size() == sounds
                && open.stems().stream().allMatch(stem -> stem.status() == StemStatus.OK)
                && controller.terms().stems() == sounds);
    }

    static void tone(Path file, double hz) throws IOException {
        float[] samples = new float[ChunkGrid.SAMPLE_RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.3 * Math.sin(2 * Math.PI * hz * i / ChunkGrid.SAMPLE_RATE));
        }
        Files.createDirectories(file.getParent());
        WavWriter.write24(file, new Stem(samples, samples, true));
    }

    OpenDataset open() {
        return session.dataset().orElseThrow();
    }

    /** Selects a stem, and waits until its sound was read. */
    void select(String fileName) throws Exception {
        session.select(StemSelection.of(fileName));
        await(() -> controller.isAtHand(fileName)
                && playback.loaded()
                        .filter(sound -> sound.fileName().equals(fileName)
                                && sound.stem().isPresent())
                        .isPresent());
    }

    /** The stem at hand; empty where there is none. */
    String atHand() throws Exception {
        return onEventThread(
                () -> controller.stem().map(stem -> stem.fileName()).orElse(""));
    }

    StemRow row(String fileName) {
        return open().stem(fileName).orElseThrow().row();
    }

    /** Changes a stem as another window does it, and waits until that shows. */
    void edit(String fileName, UnaryOperator<StemRow.Builder> change) throws Exception {
        StemRow changed = change.apply(row(fileName).toBuilder()).build();
        int before = onEventThread(controller::changeCount);
        open().edit(List.of(changed), "an edit");
        await(() -> row(fileName).equals(changed) && controller.changeCount() > before);
    }

    /** Does something on the event thread; returns when it is done. */
    static void act(Runnable step) throws Exception {
        EventQueue.invokeAndWait(step);
    }

    static <T> T onEventThread(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        EventQueue.invokeAndWait(task);
        return task.get();
    }

    /** Waits until the event thread finds something true. */
    static void await(Callable<Boolean> condition) throws Exception {
        while (!onEventThread(condition)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    /** Ends the edits that were asked for, and lets go of the folder. */
    @Override
    public void close() {
        session.close();
    }
}
