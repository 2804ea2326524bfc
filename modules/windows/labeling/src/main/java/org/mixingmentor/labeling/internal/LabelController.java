package org.mixingmentor.labeling.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mixingmentor.comparison.Finding;
import org.mixingmentor.comparison.GoldPartner;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Region;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.Vocabulary;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.openide.awt.StatusDisplayer;
import org.openide.util.ChangeSupport;

/**
 * The stem at hand, what is said of it, and which is next. On the event thread; its listeners are called there. Every edit
 * goes through the open dataset, which shows it when it is durable.
 */
public final class LabelController {
    private static LabelController current;

    private final ChangeSupport changes = new ChangeSupport(this);
    private final LatestOnlyTask counting = new LatestOnlyTask("Label: counts");
    private final GoldPairing pairing = new GoldPairing();
    private final OpenDataset.Listener listener = this::stemsChanged;
    private final LabelQueue round = new LabelQueue();
    private final SelectedTime time = new SelectedTime(this::regions, changes::fireChange);
    /** What was judged blindly, so that its labels may be shown. */
    private final Set<String> judged = new HashSet<>();

    private OpenDataset open;
    private volatile String fileName = "";
    private Terms terms = Terms.NONE;
    private boolean blind;
    private Object names = new Object();
    private int changeCount;

    private LabelController() {
        Session.current().onChange(OpenDataset.class, dataset -> follow());
        Session.current().onChange(StemSelection.class, selection -> follow());
        Playback.current().addListener(this::pair);
        follow();
    }

    /** The one of this process; on the event thread. */
    public static LabelController current() {
        if (current == null) {
            current = new LabelController();
        }
        return current;
    }

    /** Adds a listener, called after every change. */
    void addListener(Runnable changed) {
        changes.addChangeListener(event -> changed.run());
    }

    private void follow() {
        OpenDataset now = Session.current().dataset().orElse(null);
        if (now != open) {
            if (open != null) {
                open.removeListener(listener);
            }
            open = now;
            round.begin(open);
            judged.clear();
            terms = Terms.NONE;
            names = new Object();
            if (open != null) {
                open.addListener(listener);
                count();
            }
        }
        String lead =
                Session.current().selection().fileNames().stream().findFirst().orElse("");
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
        if (Roles.current() == Role.LABEL) {
            stem().ifPresent(stem -> pairing.look(open, stem, changes::fireChange));
        }
    }

    /** The stem at hand; empty where none is selected. */
    public Optional<CataloguedStem> stem() {
        return open == null || fileName.isEmpty() ? Optional.empty() : open.stem(fileName);
    }

    /** The dataset. */
    Optional<OpenDataset> dataset() {
        return Optional.ofNullable(open);
    }

    /** Whether a label can be given now. */
    public boolean isPossible() {
        return Roles.current() == Role.LABEL && stem().isPresent();
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
        return round.suspicions(fileName);
    }

    /** The way through the stems. */
    public LabelQueue round() {
        return round;
    }

    /** The labels that may be seen: none where they are hidden. */
    Optional<StemRow> shown() {
        return stem().map(CataloguedStem::row).map(row -> isHidden(row.fileName()) ? unjudged(row) : row);
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
        return blind && !judged.contains(name);
    }

    private static StemRow unjudged(StemRow row) {
        return LabelEdit.unlabelled().apply(row).toBuilder().note("").build();
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
            StatusDisplayer.getDefault().setStatusText("This dataset is open for reading only; labels cannot change.");
            return;
        }
        String name = fileName;
        boolean anew = isHidden(name);
        String said = anew ? what + " (blind)" : what;
        judged.add(name);
        open.change(said, dataset -> {
            Optional<CataloguedStem> now = dataset.stem(name);
            if (now.isEmpty()) {
                return Optional.of(List.of());
            }
            StemRow row = now.get().row();
            StemRow changed =
                    edit.apply(anew ? unjudged(row).toBuilder().note(row.note()).build() : row);
            return Optional.of(
                    changed.equals(row)
                            ? List.of()
                            : dataset.put(List.of(changed), said).fileNames());
        });
    }

    /** The flaw of a key, 0 = the first; nothing where there are not so many. */
    public void toggleFlaw(int index) {
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
    public void toggleRegionFlaw(int index) {
        if (time.span().isEmpty()) {
            StatusDisplayer.getDefault()
                    .setStatusText("Drag over a stretch of the sound first, then mark the flaw in it.");
        } else if (index < terms.flaws().size()) {
            String flaw = terms.flaws().get(index);
            TimeSpan marked = time.span().get().rounded();
            edit(flaw + " at " + marked, LabelEdit.regionFlaw(marked, flaw));
        }
    }

    /** The instrument of a key, 0 = the first. */
    public void instrument(int index) {
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
    public void ideal() {
        edit("label ideal", LabelEdit.ideal());
    }

    /** Says that it has a flaw, named or not. */
    public void flawed() {
        edit("label flawed", LabelEdit.flawed());
    }

    /** Takes every judgement back. */
    public void unlabelled() {
        edit("no label", LabelEdit.unlabelled());
    }

    /** The time that is selected. */
    public SelectedTime time() {
        return time;
    }

    boolean blind() {
        return blind;
    }

    /** Hides names and what others said, or shows them. */
    public void toggleBlind() {
        blind = !blind;
        round.shuffle(blind);
        judged.clear();
        Playback.current().hideNames(blind);
        changes.fireChange();
    }
}
