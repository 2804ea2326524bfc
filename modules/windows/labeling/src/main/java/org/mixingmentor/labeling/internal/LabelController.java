package org.mixingmentor.labeling.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.mixingmentor.comparison.Finding;
import org.mixingmentor.comparison.GoldPartner;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Region;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.Vocabulary;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.openide.util.ChangeSupport;

/**
 * The stem at hand, what is said of it, and which is next. On the event thread; its listeners are called there. Every edit
 * goes through the open dataset, which shows it when it is durable.
 */
public final class LabelController {
    private final Session session;
    private final Playback playback;
    private final BooleanSupplier inRole;
    private final ChangeSupport changes = new ChangeSupport(this);
    private final LatestOnlyTask counting = new LatestOnlyTask("Label: counts");
    private final OpenDataset.Listener listener = this::stemsChanged;
    private final Blinding blinding = new Blinding();
    private final GoldPairing pairing;
    private final LabelQueue queue;
    private final SelectedTime time;
    private final SoundViewport viewport;

    private Consumer<LabelField> writer = field -> {};
    private OpenDataset open;
    private volatile String fileName = "";
    private Terms terms = Terms.NONE;
    private Object names = new Object();
    private int changeCount;

    /**
     * Follows a session from now on.
     *
     * @param inRole whether the role's windows are shown: only then a label can be given
     */
    LabelController(Session session, Playback playback, BooleanSupplier inRole) {
        this.session = session;
        this.playback = playback;
        this.inRole = inRole;
        pairing = new GoldPairing(playback);
        queue = new LabelQueue(session);
        time = new SelectedTime(playback, session.notices(), this::regions, changes::fireChange);
        viewport = new SoundViewport(playback::lengthS, playback::positionS);
        session.onChange(OpenDataset.class, dataset -> follow());
        session.onChange(StemSelection.class, selection -> follow());
        playback.addListener(this::pair);
        follow();
    }

    /** Adds a listener, called after every change. */
    void addListener(Runnable changed) {
        changes.addChangeListener(event -> changed.run());
    }

    private void follow() {
        OpenDataset now = session.dataset().orElse(null);
        if (now != open) {
            if (open != null) {
                open.removeListener(listener);
            }
            open = now;
            queue.begin(open);
            blinding.forget();
            terms = Terms.NONE;
            names = new Object();
            if (open != null) {
                open.addListener(listener);
                count();
            }
        }
        String lead = session.selection().fileNames().stream().findFirst().orElse("");
        if (!lead.equals(fileName)) {
            fileName = lead;
            time.forget();
            pairing.forget();
        }
        changes.fireChange();
    }

    /** How often stems have changed: what depends on them is read anew when it is another number. */
    int changeCount() {
        return changeCount;
    }

    /** The same object as long as no stem came or went. */
    Object names() {
        return names;
    }

    private void stemsChanged(Set<String> fileNames) {
        changeCount++;
        if (fileNames.isEmpty()) {
            names = new Object();
        }
        count();
        if (fileNames.isEmpty() || fileNames.contains(fileName)) {
            pair();
        }
        changes.fireChange();
    }

    private void count() {
        OpenDataset counted = open;
        counting.ask(
                outdated -> Terms.of(counted.facets(), counted.stems().size()),
                found -> {
                    if (!found.equals(terms)) {
                        terms = found;
                        changes.fireChange();
                    }
                },
                sentence -> {});
    }

    private void pair() {
        if (inRole.getAsBoolean()) {
            stem().ifPresent(stem -> pairing.look(open, stem, changes::fireChange));
        }
    }

    /** The stem at hand; empty where none is selected. */
    Optional<CataloguedStem> stem() {
        return open == null || fileName.isEmpty() ? Optional.empty() : open.stem(fileName);
    }

    /** The dataset. */
    Optional<OpenDataset> dataset() {
        return Optional.ofNullable(open);
    }

    /** Whether a label can be given now. */
    boolean isPossible() {
        return inRole.getAsBoolean() && stem().isPresent();
    }

    Terms terms() {
        return terms;
    }

    Optional<GoldPartner> partner() {
        return pairing.partner();
    }

    /** Whether a gold partner was looked for, so that there is none where {@link #partner} is empty. */
    boolean isPaired() {
        return pairing.isEnded();
    }

    /** Why the stem at hand deserves a look; empty where nothing is known. */
    List<Finding> suspicions() {
        return queue.suspicions(fileName);
    }

    /** The way through the stems. */
    LabelQueue queue() {
        return queue;
    }

    /** The labels that may be seen: none where they are hidden. */
    Optional<StemRow> shown() {
        return stem().map(CataloguedStem::row).map(blinding::seen);
    }

    private List<Region> regions() {
        return shown().map(StemRow::regions).orElse(List.of());
    }

    /** Whether this is the stem at hand. */
    boolean isAtHand(String name) {
        return fileName.equals(name);
    }

    /** Whether what others said of a stem is hidden. */
    boolean isHidden(String name) {
        return blinding.hides(name);
    }

    /**
     * Changes the labels of the stem at hand. A stem whose labels are hidden is judged anew: what was said of it is
     * replaced.
     *
     * @param what the change in a few words, for the history
     */
    void edit(String what, LabelEdit edit) {
        if (!isPossible()) {
            return;
        }
        if (!open.writable()) {
            session.notices().say("This dataset is open for reading only; labels cannot change.");
            return;
        }
        String name = fileName;
        boolean anew = isHidden(name);
        String said = anew ? what + " (blind)" : what;
        blinding.judged(name);
        // Who blindly says the same as before changes nothing, and is shown it all the same.
        open.change(said, dataset -> changed(dataset, name, edit, anew, said), changes::fireChange);
    }

    private static Optional<List<String>> changed(
            Dataset dataset, String name, LabelEdit edit, boolean anew, String said) throws IOException {
        Optional<CataloguedStem> now = dataset.stem(name);
        if (now.isEmpty()) {
            return Optional.of(List.of());
        }
        StemRow row = now.get().row();
        StemRow changed = edit.apply(anew ? Blinding.unjudged(row) : row);
        return Optional.of(
                changed.equals(row)
                        ? List.of()
                        : dataset.put(List.of(changed), said).fileNames());
    }

    /** The flaw of a key, 0 = the first; nothing where there are not so many. */
    void toggleFlaw(int index) {
        if (index < terms.flaws().size()) {
            String flaw = terms.flaws().get(index);
            boolean has = shown().filter(row -> row.flawTypes().contains(flaw)).isPresent();
            edit((has ? "not " : "label ") + flaw, LabelEdit.flaw(flaw));
        }
    }

    /** A flaw that has no key yet. */
    void anotherFlaw(String words) {
        Vocabulary.term(words).ifPresent(flaw -> edit("label " + flaw, LabelEdit.flaw(flaw)));
    }

    /** The flaw of a key within the selected time. */
    void toggleRegionFlaw(int index) {
        if (time.span().isEmpty()) {
            session.notices().say("Drag over a stretch of the sound first, then mark the flaw in it.");
        } else if (index < terms.flaws().size()) {
            String flaw = terms.flaws().get(index);
            TimeSpan marked = time.span().get().rounded();
            edit(flaw + " at " + marked, LabelEdit.regionFlaw(marked, flaw));
        }
    }

    /** The instrument of a key, 0 = the first. */
    void instrument(int index) {
        if (index < terms.instruments().size()) {
            instrument(terms.instruments().get(index));
        }
    }

    void instrument(String instrument) {
        edit(
                instrument.isBlank() ? "no instrument" : "instrument " + instrument,
                row -> row.toBuilder().instrument(instrument).build());
    }

    void genre(String genre) {
        edit(
                genre.isBlank() ? "any genre" : "genre " + genre,
                row -> row.toBuilder().genre(genre).build());
    }

    void note(String note) {
        edit("note", row -> row.toBuilder().note(note).build());
    }

    /** Says that it is as it should be. */
    void ideal() {
        edit("label ideal", LabelEdit.ideal());
    }

    /** Says that it has a flaw, named or not. */
    void flawed() {
        edit("label flawed", LabelEdit.flawed());
    }

    /** Takes every judgement back. */
    void unlabelled() {
        edit("no label", LabelEdit.unlabelled());
    }

    /** The time that is selected. */
    SelectedTime time() {
        return time;
    }

    /** The part of the sound that is seen. */
    SoundViewport viewport() {
        return viewport;
    }

    /** Shows the selected time alone, or all of the sound. */
    void showSelectedTime() {
        viewport.viewOrAll(time.span());
    }

    /** The player that all roles share. */
    Playback playback() {
        return playback;
    }

    /** @param to puts the cursor into a field */
    void onWrite(Consumer<LabelField> to) {
        writer = to;
    }

    /** Lets the user write. */
    void write(LabelField field) {
        writer.accept(field);
    }

    boolean blind() {
        return blinding.isOn();
    }

    /** Hides names and what others said, or shows them. */
    void toggleBlind() {
        blinding.toggle();
        queue.shuffle(blinding.isOn());
        playback.hideNames(blinding.isOn());
        changes.fireChange();
    }
}
