package org.mixingmentor.livemonitor.internal;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.CaptureFile;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.InputDevice;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.mentor.Advisor;
import org.mixingmentor.mentor.LiveMonitor;
import org.mixingmentor.mentor.LiveSettings;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.Session;

/** What the role Live works on, without its window: a shipped brain, real files, a session, the controller. */
final class LiveBench implements LiveDisplay {
    private static final Path TOP = Path.of("../../..").toAbsolutePath().normalize();

    /** Knows kicks. */
    static final Path BRAIN = TOP.resolve("models/brain_metalcore_kick_v1.onnx");

    /** A kick with too much at 200 Hz. */
    static final Path MUDDY =
            TOP.resolve("application/src/test/resources/org/mixingmentor/application/muddy-kick.flac");

    final List<String> said = new CopyOnWriteArrayList<>();
    final Session session = new Session(said::add, AudioFiles.fromLookup());
    final Path sessions;
    final LiveController controller;
    List<InputDevice> devices = List.of();
    Optional<Path> asked = Optional.empty();
    String copied = "";
    int updates;
    boolean whole;

    /** @param folder for the logs, which it makes */
    LiveBench(Path folder) throws Exception {
        sessions = folder.resolve("live-sessions");
        controller = onEventThread(() -> {
            Playback playback = new Playback(session, new LiveMemoryPreferences());
            return new LiveController(session, playback, sessions, () -> devices);
        });
        act(() -> controller.show(this));
    }

    void choose(Path brain) throws Exception {
        session.choose(brain);
        await(() -> session.brain().filter(one -> one.file().equals(brain)).isPresent());
    }

    /** Takes frames, as the window does, until something is so. */
    void framesUntil(Callable<Boolean> condition) throws Exception {
        await(() -> {
            controller.frame();
            return condition.call();
        });
    }

    List<Path> logs() throws IOException {
        if (!Files.exists(sessions)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(sessions)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    /** Every snapshot of a file, heard as fast as it goes. */
    static List<LiveSnapshot> heard(Path file, Optional<String> instrument) throws Exception {
        List<LiveSnapshot> heard = Collections.synchronizedList(new ArrayList<>());
        CaptureFile source = new CaptureFile(AudioFiles.fromLookup(), file, CaptureFile.Pace.AS_FAST_AS_TAKEN, false);
        LiveSettings settings = LiveSettings.usual().withInstrument(instrument);
        try (LiveMonitor monitor = new LiveMonitor(source, Brain.open(BRAIN), Advisor.rules(), settings)) {
            monitor.start(heard::add);
            if (!monitor.awaitEnd(60, TimeUnit.SECONDS)) {
                throw new AssertionError("it never ends");
            }
        }
        return heard;
    }

    /** The first snapshot with advice. */
    static LiveSnapshot advised() throws Exception {
        return heard(MUDDY, Optional.empty()).stream()
                .filter(one -> !one.advice().isEmpty() && !one.eq().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Writes a tone; a level of 0 is silence. */
    static Path tone(Path file, double seconds, double level) throws IOException {
        float[] samples = new float[(int) (seconds * ChunkGrid.SAMPLE_RATE)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (level * Math.sin(2 * Math.PI * 440 * i / ChunkGrid.SAMPLE_RATE));
        }
        Files.createDirectories(file.getParent());
        WavWriter.write24(file, new Stem(samples, samples, true));
        return file;
    }

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
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    @Override
    public void update() {
        updates++;
    }

    @Override
    public void toggleFullScreen() {
        whole = !whole;
    }

    @Override
    public void leaveFullScreen() {
        whole = false;
    }

    @Override
    public Optional<Path> askForSource() {
        return asked;
    }

    @Override
    public Optional<Path> askForEqFile() {
        return asked;
    }

    @Override
    public void copy(String text) {
        copied = text;
    }

    /** Ends the session that goes on, and lets go of the dataset. */
    void close() throws Exception {
        await(() -> !controller.running() || controller.shown().isPresent());
        act(() -> {
            if (controller.running()) {
                controller.startOrStop();
            }
        });
        session.close();
    }
}
