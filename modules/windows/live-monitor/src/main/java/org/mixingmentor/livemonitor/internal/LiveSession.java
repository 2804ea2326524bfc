package org.mixingmentor.livemonitor.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.mixingmentor.audio.CaptureSource;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.GoldProfile;
import org.mixingmentor.mentor.AdvicePace;
import org.mixingmentor.mentor.Advisor;
import org.mixingmentor.mentor.LiveMonitor;
import org.mixingmentor.mentor.LiveSessionFiles;
import org.mixingmentor.mentor.LiveSettings;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.mentor.LiveSummary;
import org.mixingmentor.workbench.Background;

/** One time of listening, from start to stop: the monitor and its log. Started and ended away from the event thread. */
final class LiveSession {
    private final Background background;
    private final LiveMonitor monitor;
    private final LiveSessionFiles files;

    private LiveSession(Background background, LiveMonitor monitor, LiveSessionFiles files) {
        this.background = background;
        this.monitor = monitor;
        this.files = files;
    }

    /**
     * Begins to listen.
     *
     * @param folder where its log is kept
     * @param started gets the session, on the event thread
     * @param ended called on the event thread, whether that worked or not
     */
    static void start(
            Background background,
            CaptureSource source,
            Path brain,
            LiveSettings settings,
            Path folder,
            Consumer<LiveSession> started,
            Runnable ended) {
        background.run(
                "Listening to " + source.name(),
                progress -> {
                    LiveMonitor monitor = new LiveMonitor(source, Brain.open(brain), Advisor.rules(), settings);
                    LiveSessionFiles files = new LiveSessionFiles(folder);
                    try {
                        monitor.start(files);
                        return new LiveSession(background, monitor, files);
                    } catch (IOException e) {
                        monitor.close();
                        files.close();
                        throw e;
                    }
                },
                started,
                ended);
    }

    LiveSnapshot snapshot() {
        return monitor.snapshot();
    }

    /** Another brain from now on. */
    void choose(Path brain) {
        background.run(
                "Loading " + brain.getFileName(),
                progress -> {
                    monitor.choose(Brain.open(brain));
                    return brain;
                },
                loaded -> {});
    }

    void instrument(Optional<String> name) {
        monitor.settings(settings -> settings.withInstrument(name));
    }

    void pace(AdvicePace pace) {
        monitor.settings(settings -> settings.withPace(pace));
    }

    void falseAlarms(double share) {
        monitor.settings(settings -> settings.withFalseAlarms(share));
    }

    void target(Optional<GoldProfile> gold) {
        monitor.settings(settings -> settings.withTarget(gold));
    }

    void restart() {
        monitor.restart();
    }

    /** The last ten seconds, as of now; there in a moment. */
    Future<Stem> lastSeconds() {
        return monitor.lastSeconds();
    }

    /** Ends it; what it came to is for the event thread. */
    void end(Consumer<LiveSummary> told) {
        background.run(
                "Ending the live session",
                progress -> {
                    monitor.close();
                    return files.end();
                },
                told);
    }

    Path log() {
        return files.log();
    }
}
