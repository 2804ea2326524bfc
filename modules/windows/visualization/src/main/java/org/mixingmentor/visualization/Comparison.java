package org.mixingmentor.visualization;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mixingmentor.comparison.StemSpace;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.workbench.ChosenBrain;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;

/**
 * What the views of the role have in common: what is compared, and the stems' summaries. The views hear of
 * every change on the event thread; summaries are asked for away from it.
 */
final class Comparison {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final OpenDataset.Listener edits = names -> changed();
    private final List<String> pinned = new ArrayList<>();
    private Optional<OpenDataset> followed = Optional.empty();
    private Optional<Reference> reference = Optional.empty();
    private OptionalInt chunk = OptionalInt.empty();
    private Known known;

    /** A sound of the user's own that takes the place of gold. */
    record Reference(String name, StemSummary summary) {}

    /** Follows the session from now on. */
    void start() {
        Session session = Session.current();
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

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void changed() {
        listeners.forEach(Runnable::run);
    }

    /** The stems to show: what is selected, then what is pinned. */
    List<String> compared() {
        List<String> names = new ArrayList<>(Session.current().selection().fileNames());
        pinned.stream().filter(name -> !names.contains(name)).forEach(names::add);
        return List.copyOf(names);
    }

    List<String> pinned() {
        return List.copyOf(pinned);
    }

    /** Pins stems, or lets go of them where all are pinned. */
    void pin(List<String> names) {
        if (!pinned.removeAll(names) || names.stream().anyMatch(pinned::contains)) {
            names.stream().filter(name -> !pinned.contains(name)).forEach(pinned::add);
        }
        changed();
    }

    Optional<Reference> reference() {
        return reference;
    }

    void reference(Optional<Reference> next) {
        reference = next;
        changed();
    }

    /** The chunk of the first selected stem that was picked. */
    OptionalInt chunk() {
        return chunk;
    }

    void pick(OptionalInt next) {
        chunk = next;
        changed();
    }

    /** The summaries of all stems of the snapshot; read where they are not known yet. */
    List<StemSummary> all(OpenDataset open, Progress progress) throws IOException {
        return known(open, progress).summaries();
    }

    /** All stems that sound as points. */
    StemSpace space(OpenDataset open, Progress progress) throws IOException {
        return known(open, progress).space();
    }

    /** Each is computed once for a snapshot of the dataset, and by one thread while the others wait for it. */
    private synchronized Known known(OpenDataset open, Progress progress) throws IOException {
        List<CataloguedStem> stems = open.stems();
        if (known == null || known.stems != stems) {
            known = new Known(stems, open.summaries().of(open.dataset(), stems, progress));
        }
        return known;
    }

    /** What is known of one snapshot. */
    private static final class Known {
        private final List<CataloguedStem> stems;
        private final List<StemSummary> summaries;
        private StemSpace space;

        Known(List<CataloguedStem> stems, List<StemSummary> summaries) {
            this.stems = stems;
            this.summaries = summaries;
        }

        List<StemSummary> summaries() {
            return summaries;
        }

        synchronized StemSpace space() {
            if (space == null) {
                space = StemSpace.of(summaries);
            }
            return space;
        }
    }
}
