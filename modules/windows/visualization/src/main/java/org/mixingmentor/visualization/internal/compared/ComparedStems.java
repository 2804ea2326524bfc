package org.mixingmentor.visualization.internal.compared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.comparison.GoldEnvelope;
import org.mixingmentor.comparison.StemSpace;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.workbench.ChosenBrain;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;

/**
 * What the views of the role have in common: which stems are compared, beside what, and their summaries. The views hear
 * of every change on the event thread; summaries are asked for away from it.
 */
public final class ComparedStems {
    private final Session session;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final OpenDataset.Listener edits = names -> changed();
    private final List<String> pinned = new ArrayList<>();
    private Optional<OpenDataset> followed = Optional.empty();
    private Optional<ReferenceSound> reference = Optional.empty();
    private Optional<GoldEnvelope> target = Optional.empty();
    private OptionalInt chunk = OptionalInt.empty();
    private KnownStems known;

    /** Compares what is selected in a session; follows it once it is started. */
    public ComparedStems(Session session) {
        this.session = session;
    }

    /** Follows the session from now on. */
    public void start() {
        session.onChange(OpenDataset.class, open -> {
            follow(open);
            changed();
        });
        session.onChange(StemSelection.class, selection -> {
            chunk = OptionalInt.empty();
            changed();
        });
        session.onChange(ChosenBrain.class, brain -> changed());
        follow(session.dataset());
    }

    private void follow(Optional<OpenDataset> open) {
        if (followed.equals(open)) {
            return;
        }
        followed.ifPresent(dataset -> dataset.removeListener(edits));
        open.ifPresent(dataset -> dataset.addListener(edits));
        followed = open;
        pinned.clear();
        chunk = OptionalInt.empty();
    }

    /** Adds a listener to every change of what is compared. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells the listeners. */
    public void changed() {
        listeners.forEach(Runnable::run);
    }

    /** The dataset that is open. */
    public Optional<OpenDataset> dataset() {
        return session.dataset();
    }

    /** The stems of the dataset; none while none is open. The same list as long as nothing changed. */
    public List<CataloguedStem> stems() {
        return session.dataset().map(OpenDataset::stems).orElse(List.of());
    }

    /** What opens files of sound. */
    public AudioFiles audio() {
        return session.audio();
    }

    /** The brain whose opinion is shown. */
    public Optional<ChosenBrain> brain() {
        return session.brain();
    }

    /** What is selected in every window, the lead first. */
    public List<String> selected() {
        return session.selection().fileNames();
    }

    /** Selects stems in every window. */
    public void select(List<String> names) {
        session.select(new StemSelection(names));
    }

    /** The stems to show: what is selected, then what is pinned. */
    public List<String> compared() {
        List<String> names = new ArrayList<>(selected());
        pinned.stream().filter(name -> !names.contains(name)).forEach(names::add);
        return List.copyOf(names);
    }

    /** The stems that stay on the screen while others are selected. */
    public List<String> pinned() {
        return List.copyOf(pinned);
    }

    /** Pins the selected stems, or lets go of them where all are pinned. */
    public void pin() {
        List<String> names = selected();
        if (pinned.containsAll(names)) {
            pinned.removeAll(names);
        } else {
            names.stream().filter(name -> !pinned.contains(name)).forEach(pinned::add);
        }
        changed();
    }

    /** Puts the gold twins of the selected stems beside them. */
    public void addTwins() {
        List<String> names = new ArrayList<>(selected());
        Map<String, CataloguedStem> byName =
                stems().stream().collect(Collectors.toMap(CataloguedStem::fileName, Function.identity()));
        for (String name : List.copyOf(names)) {
            Optional.ofNullable(byName.get(name))
                    .flatMap(stem -> stem.row().goldFileName())
                    .filter(byName::containsKey)
                    .filter(twin -> !names.contains(twin))
                    .ifPresent(names::add);
        }
        select(names);
    }

    /** What takes the place of gold; empty for gold itself. */
    public Optional<ReferenceSound> reference() {
        return reference;
    }

    /** Puts a sound in the place of gold; empty to go back to gold. */
    public void reference(Optional<ReferenceSound> next) {
        reference = next;
        changed();
    }

    /** Gold from elsewhere that takes the place of the dataset's own; empty for that. */
    public Optional<GoldEnvelope> target() {
        return target;
    }

    /** Puts gold from elsewhere in the place of the dataset's own; empty to go back to that. */
    public void target(Optional<GoldEnvelope> next) {
        target = next;
        changed();
    }

    /** The chunk of the first selected stem that was picked. */
    public OptionalInt chunk() {
        return chunk;
    }

    /** Picks a chunk of the first selected stem; forgotten with the selection. */
    public void pick(OptionalInt next) {
        chunk = next;
        changed();
    }

    /** The summaries of all stems of the snapshot; read where they are not known yet. */
    public List<StemSummary> all(OpenDataset open, Progress progress) throws IOException {
        return known(open, progress).summaries;
    }

    /** All stems that sound as points. */
    public StemSpace space(OpenDataset open, Progress progress) throws IOException {
        return known(open, progress).space();
    }

    /** Each is computed once for a snapshot of the dataset, and by one thread while the others wait for it. */
    private synchronized KnownStems known(OpenDataset open, Progress progress) throws IOException {
        List<CataloguedStem> stems = open.stems();
        if (known == null || known.stems != stems) {
            known = new KnownStems(stems, open.summaries().of(open.dataset(), stems, progress));
        }
        return known;
    }

    /** What is known of one snapshot. */
    private static final class KnownStems {
        private final List<CataloguedStem> stems;
        private final List<StemSummary> summaries;
        private StemSpace space;

        KnownStems(List<CataloguedStem> stems, List<StemSummary> summaries) {
            this.stems = stems;
            this.summaries = summaries;
        }

        synchronized StemSpace space() {
            if (space == null) {
                space = StemSpace.of(summaries);
            }
            return space;
        }
    }
}
