package org.mixingmentor.livemonitor;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Timer;
import org.mixingmentor.audio.CaptureFile;
import org.mixingmentor.audio.CaptureSource;
import org.mixingmentor.mentor.AdvicePace;
import org.mixingmentor.mentor.EqualizerApo;
import org.mixingmentor.mentor.LiveSettings;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.mentor.LiveState;
import org.mixingmentor.mentor.LiveSummary;
import org.mixingmentor.workbench.ChosenBrain;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.openide.awt.StatusDisplayer;
import org.openide.filesystems.FileChooserBuilder;

/**
 * What the window does: starts and stops sessions, and hands the latest snapshot to who paints, 25 times a second. A
 * window that is slow or hidden misses snapshots; the analysis does not notice. On the event thread.
 */
final class LiveController {
    private static final int FRAME_MS = 40;

    private final SourceBar sources = new SourceBar(this::sourceChanged);
    private final SourceMonitorPlayer hearing = new SourceMonitorPlayer(this::heardOtherwise);
    private final Timer frames = new Timer(FRAME_MS, event -> frame());
    private Consumer<LiveController> display = desk -> {};
    private LiveSession session;
    private LiveSnapshot shown;
    private AdvicePace pace = AdvicePace.usual();
    private String playing = "";
    private String outcome = "";
    private boolean starting;
    private boolean frozen;

    LiveController() {
        frames.setCoalesce(true);
        Session shared = Session.current();
        shared.onChange(ChosenBrain.class, this::brainChosen);
        shared.onChange(OpenDataset.class, open -> sources.offerInstruments(shared.brain(), open));
        sources.offerInstruments(shared.brain(), shared.dataset());
    }

    /** @param to called now, and when there is something new to show */
    void show(Consumer<LiveController> to) {
        display = to;
        display.accept(this);
    }

    SourceBar sources() {
        return sources;
    }

    SourceMonitorPlayer hearing() {
        return hearing;
    }

    private void heardOtherwise() {
        display.accept(this);
    }

    /** The snapshot to paint, the last one after the end; empty before the first. */
    Optional<LiveSnapshot> shown() {
        return Optional.ofNullable(shown);
    }

    boolean running() {
        return session != null || starting;
    }

    boolean frozen() {
        return frozen;
    }

    /** What is to be said above all else; empty where there is nothing. */
    String banner() {
        if (frozen) {
            return "Frozen: this is a moment ago. The session goes on behind it.";
        }
        if (!running()) {
            return idleBanner();
        }
        if (shown == null || shown.sentence().isEmpty()) {
            return shown == null ? "" : shown.peculiarity();
        }
        return shown.sentence();
    }

    private String idleBanner() {
        if (Session.current().brain().isEmpty()) {
            return "Choose a brain in the toolbar: it knows the gold envelope and gives the advice.";
        }
        if (sources.choice().isEmpty()) {
            return "There is no input device: plug one in and rescan, or choose a file.";
        }
        return outcome.isEmpty()
                ? "Press Start (Space) to listen to " + sources.choice().get() + "."
                : outcome;
    }

    /** Whether the banner tells of something abnormal. */
    boolean abnormal() {
        return running()
                && shown != null
                && !frozen
                && (shown.state() == LiveState.LOST || shown.state() == LiveState.NO_SIGNAL);
    }

    /** Painting rests while the window is hidden. */
    void visible(boolean now) {
        if (now) {
            frames.start();
        } else {
            frames.stop();
        }
    }

    private void frame() {
        hearing.follow();
        if (session == null || frozen) {
            return;
        }
        LiveSnapshot latest = session.snapshot();
        if (!latest.equals(shown)) {
            shown = latest;
            display.accept(this);
        }
        if (latest.state() == LiveState.ENDED) {
            stop();
        }
    }

    void startOrStop() {
        if (session != null) {
            stop();
        } else if (!starting) {
            start();
        }
    }

    private void start() {
        Optional<ChosenBrain> brain = Session.current().brain();
        Optional<CaptureSource> source = sources.source();
        if (brain.isEmpty() || source.isEmpty()) {
            display.accept(this);
            return;
        }
        starting = true;
        frozen = false;
        playing = sources.identity();
        LiveSettings settings =
                LiveSettings.usual().withInstrument(sources.instrument()).withPace(pace);
        Optional<Path> file = sources.choice().flatMap(SourceChoice::file);
        boolean repeat = sources.repeats();
        Consumer<LiveSession> started = begun -> {
            session = begun;
            if (source.get() instanceof CaptureFile sounding) {
                hearing.begin(sounding, file.orElseThrow(), repeat);
            }
        };
        LiveSession.start(source.get(), brain.get().file(), settings, started, () -> {
            starting = false;
            display.accept(this);
        });
        display.accept(this);
    }

    private void stop() {
        LiveSession ending = session;
        session = null;
        frozen = false;
        hearing.end();
        ending.end(summary -> {
            outcome = sentence(summary) + " Kept in " + ending.log() + ".";
            display.accept(this);
        });
        display.accept(this);
    }

    private static String sentence(LiveSummary summary) {
        String heard = String.format(Locale.ROOT, "%.0f s heard. ", summary.seconds());
        String off = Double.isFinite(summary.correctionBeforeDb())
                ? String.format(
                        Locale.ROOT,
                        " Off by %.1f dB a band in the first 10 s, by %.1f dB in the last.",
                        summary.correctionBeforeDb(),
                        summary.correctionAfterDb())
                : "";
        return heard
                + (summary.told().isEmpty()
                        ? "Nothing was advised."
                        : String.format(
                                Locale.ROOT,
                                "Advised most (%.0f s): %s",
                                summary.told().get(0).seconds(),
                                summary.told().get(0).text()))
                + off;
    }

    private void brainChosen(Optional<ChosenBrain> brain) {
        sources.offerInstruments(brain, Session.current().dataset());
        if (session != null && brain.isPresent()) {
            session.choose(brain.get().file());
        }
        display.accept(this);
    }

    private void sourceChanged() {
        if (session != null) {
            if (playing.equals(sources.identity())) {
                session.instrument(sources.instrument());
            } else {
                stop();
                start();
            }
        }
        display.accept(this);
    }

    void pace(AdvicePace chosen) {
        pace = chosen;
        if (session != null) {
            session.pace(chosen);
        }
    }

    void freeze() {
        frozen = session != null && !frozen;
        display.accept(this);
    }

    /** Makes the file audible, or silent again. */
    void hear() {
        hearing.hear(!hearing.isHeard());
    }

    /** Hears the equaliser that is advised now, or the file as it is. */
    void hearEqualised() {
        if (hearing.isHeard() && session != null) {
            LiveSnapshot now = session.snapshot();
            boolean wanted = !hearing.isEqualised();
            if (wanted && now.eq().isEmpty()) {
                say("No EQ is advised just now: there is nothing else to hear.");
            }
            hearing.equalise(wanted, now.eq(), now.seconds());
        }
    }

    void restart() {
        if (session != null) {
            session.restart();
        }
    }

    /** The advised equaliser as a list of filters, in Equalizer APO's words. */
    void copyEq() {
        shown().ifPresent(snapshot -> {
            Toolkit.getDefaultToolkit()
                    .getSystemClipboard()
                    .setContents(new StringSelection(EqualizerApo.text(snapshot.eq())), null);
            say(snapshot.eq().size() + " filters are on the clipboard.");
        });
    }

    void saveEq() {
        shown().ifPresent(snapshot -> {
            File file = new FileChooserBuilder(LiveController.class)
                    .setTitle("Save the Equaliser for Equalizer APO")
                    .setFilesOnly(true)
                    .showSaveDialog();
            if (file != null) {
                saveEq(snapshot, file.toPath());
            }
        });
    }

    private static void saveEq(LiveSnapshot snapshot, Path file) {
        Session.current()
                .background()
                .run(
                        "Saving " + file.getFileName(),
                        progress -> {
                            EqualizerApo.write(file, snapshot.eq());
                            return file;
                        },
                        saved -> say(snapshot.eq().size() + " filters are in " + saved + "."));
    }

    void keepMoment() {
        Optional<OpenDataset> open = Session.current().dataset().filter(OpenDataset::writable);
        if (open.isEmpty()) {
            say("Open a dataset first (for writing): the moment becomes a stem of it.");
        } else if (session == null || shown == null) {
            say("Nothing is being listened to: there is no moment to keep.");
        } else {
            KeptMoment.keep(session, shown, sources.instrument(), open.get());
        }
    }

    private static void say(String text) {
        StatusDisplayer.getDefault().setStatusText(text);
    }
}
