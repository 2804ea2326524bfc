package org.mixingmentor.workbench;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.dataset.FolderInUseException;
import org.mixingmentor.dataset.ScanReport;
import org.mixingmentor.dataset.store.Dataset;
import org.openide.util.Lookup;
import org.openide.util.lookup.AbstractLookup;
import org.openide.util.lookup.InstanceContent;

/**
 * What the windows share, in one Lookup: the {@link OpenDataset}, the {@link StemSelection}, the {@link ChosenBrain}.
 * It does not follow the focus: what is selected stays so, whoever is clicked on.
 */
public final class Session implements Lookup.Provider {
    private final InstanceContent content = new InstanceContent();
    private final Lookup lookup = new AbstractLookup(content);
    private final List<Lookup.Result<?>> followed = new CopyOnWriteArrayList<>();

    private final Object opening = new Object();
    private final AtomicLong asked = new AtomicLong();

    private final Notices notices;
    private final AudioFiles audio;
    private final Background background;

    /**
     * One with nothing open.
     *
     * @param notices tells the user what happened
     * @param audio opens the files of its datasets
     */
    public Session(Notices notices, AudioFiles audio) {
        this.notices = notices;
        this.audio = audio.takingWhatIsThere(file ->
                dataset().filter(open -> open.dataset().isAsFarAsItGoes(file)).isPresent());
        this.background = new Background(notices);
    }

    /** The one of this process. Only for what the platform makes, windows and actions: they hand it on. */
    public static Session current() {
        return OfProcess.SESSION;
    }

    /** Made when it is asked for, so that another session needs no platform. */
    private static final class OfProcess {
        static final Session SESSION = new Session(new WindowNotices(), AudioFiles.fromLookup());

        static {
            SESSION.onChange(
                    OpenDataset.class, open -> open.map(OpenDataset::folder).ifPresent(RecentDatasets.current()::add));
        }
    }

    /** Who tells the user what happened. */
    public Notices notices() {
        return notices;
    }

    /** What opens audio files. */
    public AudioFiles audio() {
        return audio;
    }

    /** Where its jobs run. */
    public Background background() {
        return background;
    }

    @Override
    public Lookup getLookup() {
        return lookup;
    }

    /** The dataset that is open. */
    public Optional<OpenDataset> dataset() {
        return Optional.ofNullable(lookup.lookup(OpenDataset.class));
    }

    /** The folders of the datasets that were opened last and are still there, the latest first. */
    public static List<Path> recentFolders() {
        return RecentDatasets.current().present();
    }

    /** What is selected. */
    public StemSelection selection() {
        return Optional.ofNullable(lookup.lookup(StemSelection.class)).orElse(StemSelection.NONE);
    }

    /** The brain to ask. */
    public Optional<ChosenBrain> brain() {
        return Optional.ofNullable(lookup.lookup(ChosenBrain.class));
    }

    /**
     * Follows one of the three.
     *
     * @param listener called on the event thread after each change, with what is there now
     */
    public <T> void onChange(Class<T> type, Consumer<Optional<T>> listener) {
        Lookup.Result<T> result = lookup.lookupResult(type);
        result.addLookupListener(event -> EventQueue.invokeLater(
                () -> listener.accept(result.allInstances().stream().findFirst().map(type::cast))));
        result.allInstances();
        // A result lives as long as somebody holds it.
        followed.add(result);
    }

    /** Selects stems in every window. */
    public void select(StemSelection selection) {
        replace(StemSelection.class, selection);
    }

    /**
     * Opens a dataset folder in place of the one that is open, and brings its catalogue up to date with its files. One
     * that another process writes is opened for reading.
     */
    public void open(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        long number = asked.incrementAndGet();
        background.run("Opening " + absolute.getFileName(), progress -> inPlaceOfTheLast(absolute, number), this::show);
    }

    /**
     * The same for who waits for it: here and now, and without looking for new files. Never on the event thread.
     *
     * @throws IOException when the folder cannot be opened; then what was open stays so
     * @throws CancellationException when another one was asked for meanwhile
     */
    public OpenDataset openAndWait(Path folder) throws IOException {
        return inPlaceOfTheLast(folder.toAbsolutePath().normalize(), asked.incrementAndGet());
    }

    /** One after the other: who asks for two in a hurry has the one that was asked for last, and holds no other. */
    private OpenDataset inPlaceOfTheLast(Path folder, long number) throws IOException {
        synchronized (opening) {
            if (number != asked.get()) {
                throw new CancellationException();
            }
            Optional<OpenDataset> same = dataset().filter(open -> open.folder().equals(folder));
            if (same.isPresent()) {
                return same.get();
            }
            OpenDataset opened = opened(folder);
            close();
            replace(OpenDataset.class, opened);
            return opened;
        }
    }

    private void show(OpenDataset opened) {
        opened.dataset().notes().forEach(notices::say);
        scan(opened);
    }

    private OpenDataset opened(Path folder) throws IOException {
        try {
            return new OpenDataset(Dataset.open(folder), true, background, notices);
        } catch (FolderInUseException e) {
            OpenDataset reading = new OpenDataset(Dataset.openReadOnly(folder), false, background, notices);
            notices.failed("Opened for reading", e.getMessage() + ". Until then it can be looked at, not edited.");
            return reading;
        }
    }

    /** Finds new, changed, moved and missing files of a dataset, measures and fingerprints them; they show as they come. */
    public void scan(OpenDataset open) {
        if (!open.writable()) {
            return;
        }
        int jobs = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        open.job(
                "Scanning " + open.folder().getFileName(),
                progress -> open.dataset().scan(audio, jobs, new ReloadingProgress(progress, open::reload)),
                report -> notices.say(sentence(report)),
                open::reload);
    }

    private static String sentence(ScanReport report) {
        return report.found() + " audio files: " + report.fingerprinted() + " fingerprinted now, " + report.missing()
                + " missing, " + report.unreadable().size() + " unreadable.";
    }

    /** Saves and closes the dataset. Waits for edits that were asked for: never on the event thread but at the end. */
    public void close() {
        Optional<OpenDataset> open = dataset();
        open.ifPresent(dataset -> {
            select(StemSelection.NONE);
            content.remove(dataset);
            dataset.close();
        });
    }

    /** Chooses the brain that the windows ask, if it loads; else says why it does not. */
    public void choose(Path brain) {
        background.run(
                "Loading " + brain.getFileName(),
                progress -> {
                    try (Brain loaded = Brain.open(brain)) {
                        return new ChosenBrain(brain, loaded.metadata());
                    }
                },
                chosen -> replace(ChosenBrain.class, chosen));
    }

    /** No brain is asked any more. */
    public void chooseNoBrain() {
        brain().ifPresent(content::remove);
    }

    /** One change, so that nobody sees the gap between old and new. */
    private synchronized <T> void replace(Class<T> type, T next) {
        T last = lookup.lookup(type);
        if (next.equals(last)) {
            return;
        }
        if (last == null) {
            content.add(next);
            return;
        }
        List<Object> all = new ArrayList<>(lookup.lookupAll(Object.class));
        all.remove(last);
        all.add(next);
        content.set(all, null);
    }
}
