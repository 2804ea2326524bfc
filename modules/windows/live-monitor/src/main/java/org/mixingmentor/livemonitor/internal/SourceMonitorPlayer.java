package org.mixingmentor.livemonitor.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.CaptureFile;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.ListeningLevel;
import org.mixingmentor.audio.Loudness;
import org.mixingmentor.audio.LoudnessMeter;
import org.mixingmentor.audio.ProgressiveStem;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.StemSound;
import org.mixingmentor.audio.playback.Player;
import org.mixingmentor.audio.playback.Track;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.mentor.EqualisedStem;
import org.mixingmentor.mentor.spi.EqFilter;
import org.mixingmentor.workbench.FrequencyAxis;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.Playback;

/**
 * Makes a file that is listened to audible: as it is, or through the advised equaliser, equally loud and where the picture
 * is. The analysis hears the file as it is, whatever is heard here. On the event thread.
 */
final class SourceMonitorPlayer {
    private static final long MOST_MINUTES = 10;
    private static final long MOST_FRAMES = MOST_MINUTES * 60 * ChunkGrid.SAMPLE_RATE;
    /** The picture runs by the computer's clock, the sound by the device's: so far they may part, in frames. */
    private static final long MOST_APART = ChunkGrid.SAMPLE_RATE * 3 / 20;
    /** A jump takes a moment to be heard. */
    private static final int TICKS_BETWEEN_JUMPS = 25;

    private final AudioFiles files;
    private final Playback shared;
    private final LatestOnlyTask reading = new LatestOnlyTask("Live: read what is to be heard");
    private final LatestOnlyTask equalising = new LatestOnlyTask("Live: equalise what is heard");
    private final Runnable changed;
    private Player player;
    private CaptureFile source;
    private Path file;
    private boolean repeat;
    private Sound plain;
    private List<EqFilter> filters = List.of();
    private double takenAtS;
    private double amount = 1;
    private boolean wanted;
    private boolean equalised;
    private String problem = "";
    private int ticks;

    /** Something in memory with its loudness. */
    private record Sound(Stem stem, Loudness loudness) {
        Track track(double gainDb) {
            return new Track(new StemSound(stem), gainDb);
        }
    }

    /**
     * Silent.
     *
     * @param files opens what is to be heard
     * @param shared the player of the other roles: it stops when this one plays, and has its device and volume
     * @param changed called when there is something else to say
     */
    SourceMonitorPlayer(AudioFiles files, Playback shared, Runnable changed) {
        this.files = files;
        this.shared = shared;
        this.changed = changed;
    }

    /** A session listens to a file from now on. */
    void begin(CaptureFile listened, Path path, boolean again) {
        source = listened;
        repeat = again;
        if (!path.equals(file)) {
            plain = null;
        }
        file = path;
        start();
    }

    /** Nothing is listened to any more. */
    void end() {
        reading.forget();
        equalising.forget();
        source = null;
        equalised = false;
        filters = List.of();
        if (player != null) {
            player.pause();
        }
    }

    /** Whether it is to be heard, now and in the sessions that come. */
    void hear(boolean now) {
        wanted = now;
        problem = "";
        start();
    }

    boolean isHeard() {
        return wanted;
    }

    private void start() {
        if (!wanted || source == null) {
            reading.forget();
            if (player != null) {
                player.pause();
            }
        } else if (plain == null) {
            reading.ask(outdated -> read(file, outdated), this::play, this::fail);
        } else {
            play(plain);
        }
        changed.run();
    }

    private Sound read(Path path, BooleanSupplier outdated) throws IOException {
        try (AudioStream stream = files.open48k(path)) {
            if (stream.format().frames() > MOST_MINUTES * 60 * stream.format().sampleRate()) {
                throw new AudioException(path.getFileName() + " is longer than " + MOST_MINUTES
                        + " minutes: it can be listened to, but not heard here.");
            }
            Stem stem = ProgressiveStem.read(stream);
            if (stem.frames() > MOST_FRAMES || outdated.getAsBoolean()) {
                throw new AudioException(path.getFileName() + " cannot be heard here.");
            }
            return new Sound(stem, LoudnessMeter.of(stem));
        }
    }

    private void play(Sound sound) {
        plain = sound;
        if (source == null) {
            return;
        }
        shared.stop();
        if (player == null) {
            player = new Player(() -> {});
        }
        player.device(shared.device());
        player.volumeDb(shared.volumeDb());
        player.load(plain.track(ListeningLevel.gainsDb(List.of(plain.loudness()))[0]));
        if (repeat) {
            player.loop(0, plain.stem().frames());
        }
        player.seek(source.position());
        player.play();
        ticks = 0;
        if (equalised) {
            equalise();
        }
        changed.run();
    }

    private void fail(String sentence) {
        problem = sentence;
        wanted = false;
        changed.run();
    }

    /** Hears the equaliser that is advised just now, if one is, or the file as it is again. */
    void equalise(boolean now, List<EqFilter> advised, double seconds) {
        equalised = now && !advised.isEmpty();
        problem = "";
        filters = equalised ? advised : List.of();
        takenAtS = seconds;
        if (equalised) {
            equalise();
        } else {
            equalising.forget();
            if (player != null) {
                player.hearOther(false);
            }
        }
        changed.run();
    }

    boolean isEqualised() {
        return equalised;
    }

    /** How much of the gains is applied, 0 to 1. */
    void amount(double share) {
        amount = share;
        if (equalised) {
            equalise();
        }
        changed.run();
    }

    private void equalise() {
        Sound own = plain;
        if (own == null || player == null) {
            return;
        }
        List<EqFilter> used = filters;
        double share = amount;
        equalising.ask(
                outdated -> {
                    Stem stem = EqualisedStem.of(own.stem(), used, share);
                    return new Sound(stem, LoudnessMeter.of(stem));
                },
                sound -> {
                    double[] gains = ListeningLevel.gainsDb(List.of(own.loudness(), sound.loudness()));
                    player.compare(own.track(gains[0]), sound.track(gains[1]));
                    player.hearOther(true);
                },
                this::fail);
    }

    /** Keeps the sound with the picture; to be called often. */
    void follow() {
        if (source == null || player == null || !player.playing() || ++ticks < TICKS_BETWEEN_JUMPS) {
            return;
        }
        long place = source.position();
        long apart = Math.abs(player.position() - place);
        if (Math.min(apart, plain.stem().frames() - apart) > MOST_APART) {
            player.seek(place);
            ticks = 0;
        }
    }

    /** What is heard, or why nothing is. */
    String words() {
        String failed = problem.isEmpty() && player != null ? player.problem().orElse("") : problem;
        return failed.isEmpty() && wanted ? heard() : failed;
    }

    /** What is to be heard, whatever the device makes of it. */
    String heard() {
        if (source == null) {
            return "Heard as soon as it is listened to.";
        }
        return equalised
                ? filters.stream().map(this::words).collect(Collectors.joining(", "))
                        + String.format(Locale.ROOT, "   as advised at %.0f s", takenAtS)
                : "As it is.";
    }

    private String words(EqFilter filter) {
        return String.format(
                Locale.ROOT,
                "%+.1f dB at %s Hz",
                amount * filter.gainDb(),
                FrequencyAxis.label(Math.rint(filter.frequencyHz())));
    }
}
