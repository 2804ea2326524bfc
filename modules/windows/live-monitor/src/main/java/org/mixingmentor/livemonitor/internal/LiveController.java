package org.mixingmentor.livemonitor.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mixingmentor.audio.CaptureFile;
import org.mixingmentor.audio.CaptureSource;
import org.mixingmentor.audio.InputDevice;
import org.mixingmentor.brain.AdviceCalibration;
import org.mixingmentor.brain.GoldProfile;
import org.mixingmentor.mentor.AdvicePace;
import org.mixingmentor.mentor.EqualizerApo;
import org.mixingmentor.mentor.LiveSettings;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.mentor.LiveState;
import org.mixingmentor.mentor.spi.EqFilter;
import org.mixingmentor.workbench.ChosenBrain;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.Session;

/**
 * What the window does: starts and stops live sessions, and takes their latest snapshot for who paints. A window that is
 * slow or hidden misses snapshots; the analysis does not notice. On the event thread.
 */
public final class LiveController {
    private final Session session;
    private final Path sessions;
    private final Supplier<List<InputDevice>> devices;
    private final LatestOnlyTask looking = new LatestOnlyTask("Input devices");
    private final SourceSelection sources;
    private final SourceMonitorPlayer monitorPlayer;
    private Optional<LiveDisplay> display = Optional.empty();
    private LiveSession live;
    private LiveSnapshot shown;
    private AdvicePace pace = AdvicePace.usual();
    private double falseAlarms = AdviceCalibration.FALSE_ALARMS;
    private Optional<GoldProfile> target = Optional.empty();
    private String playing = "";
    private String outcome = "";
    private boolean starting;
    private boolean frozen;

    /**
     * Follows a session from now on.
     *
     * @param playback the player that all other roles share
     * @param sessions the folder where logs of live sessions are kept
     * @param devices looks for input devices, which takes a while
     */
    LiveController(Session session, Playback playback, Path sessions, Supplier<List<InputDevice>> devices) {
        this.session = session;
        this.sessions = sessions;
        this.devices = devices;
        sources = new SourceSelection(session.audio());
        monitorPlayer = new SourceMonitorPlayer(session.audio(), playback, this::tell);
        session.onChange(ChosenBrain.class, this::brainChosen);
        session.onChange(OpenDataset.class, open -> offerInstruments());
        offerInstruments();
        sources.addListener(this::sourceChanged);
        lookForDevices();
    }

    /** @param to told now, and when there is something new to show */
    void show(LiveDisplay to) {
        display = Optional.of(to);
        tell();
    }

    private void tell() {
        display.ifPresent(LiveDisplay::update);
    }

    SourceSelection sources() {
        return sources;
    }

    SourceMonitorPlayer monitorPlayer() {
        return monitorPlayer;
    }

    /** Looks for input devices, which are offered when they were found. */
    void lookForDevices() {
        looking.ask(outdated -> devices.get(), sources::offerDevices, sentence -> {});
    }

    /** Lets the user choose a file to listen to. */
    void chooseFile() {
        display.flatMap(LiveDisplay::askForSource).ifPresent(sources::choose);
    }

    /** Chooses the stem that is selected. */
    void chooseStem() {
        session.dataset().ifPresent(open -> session.selection().fileNames().stream()
                .findFirst()
                .ifPresent(name -> sources.choose(open.dataset().audio(name))));
    }

    private void offerInstruments() {
        List<String> known = new ArrayList<>();
        session.brain().ifPresent(brain -> known.addAll(brain.metadata().instruments()));
        session.dataset().ifPresent(open -> open.stems()
                .forEach(stem -> stem.row().instrument().ifPresent(known::add)));
        sources.offerInstruments(known);
    }

    /** The snapshot to paint, the last one after the end; empty before the first. */
    Optional<LiveSnapshot> shown() {
        return Optional.ofNullable(shown);
    }

    boolean running() {
        return live != null || starting;
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
        if (session.brain().isEmpty()) {
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

    /** Takes the latest snapshot; to be called 25 times a second while the window is seen. */
    void frame() {
        monitorPlayer.follow();
        if (live == null || frozen) {
            return;
        }
        LiveSnapshot latest = live.snapshot();
        if (!latest.equals(shown)) {
            shown = latest;
            tell();
        }
        if (latest.state() == LiveState.ENDED) {
            stop();
        }
    }

    void startOrStop() {
        if (live != null) {
            stop();
        } else if (!starting) {
            start();
        }
    }

    private void start() {
        Optional<ChosenBrain> brain = session.brain();
        Optional<CaptureSource> source = sources.source();
        if (brain.isEmpty() || source.isEmpty()) {
            tell();
            return;
        }
        starting = true;
        frozen = false;
        playing = sources.identity();
        LiveSettings settings = LiveSettings.usual()
                .withInstrument(sources.instrument())
                .withPace(pace)
                .withFalseAlarms(falseAlarms)
                .withTarget(target);
        Optional<Path> file = sources.file();
        boolean repeat = sources.repeats();
        Consumer<LiveSession> started = begun -> {
            live = begun;
            if (source.get() instanceof CaptureFile sounding) {
                monitorPlayer.begin(sounding, file.orElseThrow(), repeat);
            }
        };
        LiveSession.start(session.background(), source.get(), brain.get().file(), settings, sessions, started, () -> {
            starting = false;
            tell();
        });
        tell();
    }

    private void stop() {
        LiveSession ending = live;
        live = null;
        frozen = false;
        monitorPlayer.end();
        ending.end(summary -> {
            outcome = LiveWords.outcome(summary, ending.log());
            tell();
        });
        tell();
    }

    private void brainChosen(Optional<ChosenBrain> brain) {
        offerInstruments();
        if (live != null && brain.isPresent()) {
            live.choose(brain.get().file());
        }
        tell();
    }

    private void sourceChanged() {
        if (live != null) {
            if (playing.equals(sources.identity())) {
                live.instrument(sources.instrument());
            } else {
                stop();
                start();
            }
        }
        tell();
    }

    void pace(AdvicePace chosen) {
        pace = chosen;
        if (live != null) {
            live.pace(chosen);
        }
    }

    /** How many sounds with nothing to mend may get an EQ advice, 0 to 1. */
    void falseAlarms(double share) {
        falseAlarms = share;
        if (live != null) {
            live.falseAlarms(share);
        }
    }

    /** The gold that the spectrum is shown over; empty for the brain's. */
    void target(Optional<GoldProfile> gold) {
        target = gold;
        if (live != null) {
            live.target(gold);
        }
    }

    void freeze() {
        frozen = live != null && !frozen;
        tell();
    }

    /** Makes the file audible, or silent again. */
    void hear() {
        monitorPlayer.hear(!monitorPlayer.isHeard());
    }

    /** Hears the equaliser that is advised now, or the file as it is. */
    void hearEqualised() {
        if (monitorPlayer.isHeard() && live != null) {
            LiveSnapshot now = live.snapshot();
            boolean wanted = !monitorPlayer.isEqualised();
            if (wanted && now.eq().isEmpty()) {
                session.notices().say("No EQ is advised just now: there is nothing else to hear.");
            }
            monitorPlayer.equalise(wanted, now.eq(), now.seconds());
        }
    }

    void restart() {
        if (live != null) {
            live.restart();
        }
    }

    /** The advised equaliser as a list of filters, in Equalizer APO's words. */
    void copyEq() {
        shown().ifPresent(snapshot -> {
            display.ifPresent(to -> to.copy(EqualizerApo.text(snapshot.eq())));
            session.notices().say(snapshot.eq().size() + " filters are on the clipboard.");
        });
    }

    void saveEq() {
        shown().ifPresent(snapshot ->
                display.flatMap(LiveDisplay::askForEqFile).ifPresent(file -> saveEq(snapshot.eq(), file)));
    }

    private void saveEq(List<EqFilter> filters, Path file) {
        session.background()
                .run(
                        "Saving " + file.getFileName(),
                        progress -> {
                            EqualizerApo.write(file, filters);
                            return file;
                        },
                        saved -> session.notices().say(filters.size() + " filters are in " + saved + "."));
    }

    void keepMoment() {
        Optional<OpenDataset> open = session.dataset().filter(OpenDataset::writable);
        if (open.isEmpty()) {
            session.notices().say("Open a dataset first (for writing): the moment becomes a stem of it.");
        } else if (live == null || shown == null) {
            session.notices().say("Nothing is being listened to: there is no moment to keep.");
        } else {
            KeptMoment.keep(session, open.get(), live.lastSeconds(), shown, sources.instrument());
        }
    }

    void toggleFullScreen() {
        display.ifPresent(LiveDisplay::toggleFullScreen);
    }

    void leaveFullScreen() {
        display.ifPresent(LiveDisplay::leaveFullScreen);
    }
}
