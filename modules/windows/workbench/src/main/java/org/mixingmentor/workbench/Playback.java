package org.mixingmentor.workbench;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.prefs.Preferences;
import org.mixingmentor.audio.ListeningLevel;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.StemSound;
import org.mixingmentor.audio.playback.OutputDevice;
import org.mixingmentor.audio.playback.PlayableSound;
import org.mixingmentor.audio.playback.Player;
import org.mixingmentor.audio.playback.Track;
import org.mixingmentor.dataset.CataloguedStem;
import org.openide.util.ChangeSupport;
import org.openide.util.NbPreferences;

/**
 * The one player of all windows: it loads the selected stem and plays it, alone or beside another one that is equally
 * loud. On the event thread, where its listeners are called too; files are read elsewhere.
 */
public final class Playback {
    private static final String VOLUME = "volumeDb";
    private static final String DEVICE = "outputDevice";

    private static Playback current;

    private final Session session;
    private final SoundReader reader;
    private final Preferences preferences;
    private final ChangeSupport changes = new ChangeSupport(this);
    private final Player player = new Player(() -> EventQueue.invokeLater(changes::fireChange));
    private final LatestOnlyTask loading = new LatestOnlyTask("Player: load");
    private final LatestOnlyTask loadingOther = new LatestOnlyTask("Player: load other");
    private String wanted = "";
    private SoundReader.Ready loaded;
    private SoundReader.Ready other;
    private String otherWanted = "";
    private String problem = "";
    private boolean playWhenReady;
    private boolean namesHidden;
    private double volumeDb;
    private OutputDevice device;

    /**
     * A player of a session's selected stem; on the event thread.
     *
     * @param preferences keep volume and device from one start to the next
     */
    public Playback(Session session, Preferences preferences) {
        this.session = session;
        this.reader = new SoundReader(session.audio());
        this.preferences = preferences;
        this.volumeDb = preferences.getDouble(VOLUME, 0);
        this.device = new OutputDevice(preferences.get(DEVICE, ""));
        player.volumeDb(volumeDb);
        player.device(device);
        session.onChange(StemSelection.class, selection -> follow());
        session.onChange(OpenDataset.class, dataset -> follow());
        follow();
    }

    /** The one of this process, for what the platform makes; on the event thread. */
    public static Playback current() {
        if (current == null) {
            current = new Playback(Session.current(), NbPreferences.forModule(Playback.class));
        }
        return current;
    }

    private void follow() {
        Optional<CataloguedStem> lead = session.dataset()
                .flatMap(open -> open.stems(session.selection()).stream().findFirst());
        String name = lead.map(CataloguedStem::fileName).orElse("");
        if (!name.equals(wanted)) {
            load(name, lead);
        }
    }

    private void load(String name, Optional<CataloguedStem> stem) {
        wanted = name;
        loaded = null;
        problem = "";
        playWhenReady = false;
        forgetOther();
        player.unload();
        loading.forget();
        if (stem.isPresent()) {
            Path file = session.dataset().orElseThrow().dataset().audio(name);
            loading.ask(
                    outdated -> reader.read(file, stem.get(), begun -> showBegun(begun, outdated), outdated),
                    this::show,
                    this::fail);
        }
        changes.fireChange();
    }

    private void showBegun(SoundReader.Ready begun, BooleanSupplier outdated) {
        EventQueue.invokeLater(() -> {
            if (!outdated.getAsBoolean()) {
                show(begun);
            }
        });
    }

    private void show(SoundReader.Ready ready) {
        boolean begun = loaded != null && loaded.playable() == ready.playable();
        loaded = ready;
        if (!begun) {
            player.load(new Track(
                    ready.playable(),
                    ListeningLevel.gainsDb(List.of(ready.sound().loudness()))[0]));
            if (playWhenReady) {
                player.play();
            }
        }
        changes.fireChange();
    }

    private void fail(String sentence) {
        loaded = null;
        player.unload();
        problem = sentence;
        changes.fireChange();
    }

    /** Adds a listener, called after each change but that of the place. */
    public void addListener(Runnable listener) {
        changes.addChangeListener(event -> listener.run());
    }

    /** What can be played now, at first without its stem; empty where nothing of it was read yet, too. */
    public Optional<LoadedSound> loaded() {
        return Optional.ofNullable(loaded).map(SoundReader.Ready::sound);
    }

    /** Whether the sound is still being read: what is loaded gets its stem when it is. */
    public boolean reading() {
        return !wanted.isEmpty() && problem.isEmpty() && (loaded == null || loaded.reading());
    }

    /** What is to be loaded, or is: empty where nothing is selected. */
    public String fileName() {
        return wanted;
    }

    /** Why nothing is heard, as a sentence; empty where all is well. */
    public Optional<String> problem() {
        return problem.isEmpty() ? player.problem() : Optional.of(problem);
    }

    /** Plays, at once or as soon as the sound was read. */
    public void play() {
        playWhenReady = loaded == null;
        player.play();
    }

    /** Stops where it is. */
    public void stop() {
        playWhenReady = false;
        player.pause();
    }

    /** Whether it plays. */
    public boolean playing() {
        return player.playing();
    }

    /** The frame that is heard, at {@link #sampleRate}. */
    public long position() {
        return player.position();
    }

    /** Frames in all; 0 for nothing. */
    public long length() {
        return Math.max(0, player.length());
    }

    /** The time that is heard, in seconds. */
    public double positionS() {
        return (double) position() / sampleRate();
    }

    /** The time in all, in seconds; 0 for nothing. */
    public double lengthS() {
        return (double) length() / sampleRate();
    }

    /** Frames a second. */
    public int sampleRate() {
        return Math.max(1, player.sampleRate());
    }

    /** Goes to a frame. */
    public void seek(long frame) {
        player.seek(frame);
        changes.fireChange();
    }

    /** Goes forth or back. */
    public void seekBy(double seconds) {
        player.seekBy(Math.round(seconds * sampleRate()));
        changes.fireChange();
    }

    /** Plays a stretch over and over. */
    public void loop(long from, long to) {
        player.loop(from, to);
    }

    /** Plays to the end. */
    public void endLoop() {
        player.endLoop();
    }

    /** Largest samples of the last 50 ms, left and right; full scale is 1. */
    public float[] peaks() {
        return player.peaks();
    }

    /** Loads a stem to be heard beside the present one, equally loud; nothing to go back to hearing one alone. */
    public void compareWith(Optional<CataloguedStem> stem) {
        String name = stem.map(CataloguedStem::fileName).orElse("");
        if (name.equals(otherWanted)) {
            return;
        }
        forgetOther();
        otherWanted = name;
        // The dataset may be closed while who compares does not know it yet.
        Optional<OpenDataset> open = stem.flatMap(one -> session.dataset());
        if (open.isPresent() && loaded != null && loaded.sound().stem().isPresent()) {
            Path file = open.get().dataset().audio(name);
            loadingOther.ask(
                    outdated -> reader.read(file, stem.get(), begun -> {}, outdated), this::showOther, sentence -> {});
        }
        changes.fireChange();
    }

    /**
     * Puts a processed form of the present stem beside it, equally loud; which of the two is heard stays.
     *
     * @param processed as long as the stem, in memory
     */
    public void compareWith(LoadedSound processed) {
        boolean hears = player.hearsOther();
        loadingOther.forget();
        otherWanted = processed.fileName();
        processed.stem().ifPresent(stem -> showOther(new SoundReader.Ready(processed, new StemSound(stem))));
        hearOther(hears);
    }

    private void showOther(SoundReader.Ready ready) {
        if (loaded == null || ready.sound().stem().isEmpty()) {
            return;
        }
        Stem stem = ready.sound().stem().get();
        PlayableSound sound =
                stem.frames() >= player.length() ? ready.playable() : new StemSound(stem, player.length());
        double[] gains = ListeningLevel.gainsDb(
                List.of(loaded.sound().loudness(), ready.sound().loudness()));
        other = ready;
        player.compare(new Track(loaded.playable(), gains[0]), new Track(sound, gains[1]));
        changes.fireChange();
    }

    private void forgetOther() {
        loadingOther.forget();
        player.hearOther(false);
        other = null;
        otherWanted = "";
    }

    /** What the present stem can be compared with; empty while it is read, too. */
    public Optional<LoadedSound> other() {
        return Optional.ofNullable(other).map(SoundReader.Ready::sound);
    }

    /** Goes over to the other stem at the same place, or back. */
    public void hearOther(boolean hear) {
        player.hearOther(hear && other != null);
    }

    /** Whether the other one is heard. */
    public boolean hearsOther() {
        return player.hearsOther();
    }

    /** The volume in dB, -60 to 0. */
    public double volumeDb() {
        return volumeDb;
    }

    /** Sets the volume, and remembers it. */
    public void volumeDb(double db) {
        volumeDb = db;
        player.volumeDb(db <= -60 ? -200 : db);
        preferences.putDouble(VOLUME, db);
    }

    /** Where sound comes out. */
    public OutputDevice device() {
        return device;
    }

    /** Chooses where sound comes out, and remembers it. */
    public void device(OutputDevice chosen) {
        device = chosen;
        player.device(chosen);
        preferences.put(DEVICE, chosen.name());
    }

    /** Whether no window is to show which stem this is. */
    public boolean namesHidden() {
        return namesHidden;
    }

    /** Hides names, or shows them. */
    public void hideNames(boolean hide) {
        namesHidden = hide;
        changes.fireChange();
    }
}
