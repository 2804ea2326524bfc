package org.mixingmentor.workbench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mixingmentor.dataset.store.Dataset;

/**
 * The snapshot that windows read while the catalogue changes. One thread, that of the edits, makes the next one of the last;
 * any may read it.
 */
final class PublishedStems {
    private final Dataset dataset;
    private final Consumer<Set<String>> changed;
    private Map<String, List<String>> suspicions = Map.of();
    private volatile StemSnapshot snapshot;

    /** @param changed gets the names of the stems of which the snapshot is another; none where that may be any */
    PublishedStems(Dataset dataset, Consumer<Set<String>> changed) throws IOException {
        this.dataset = dataset;
        this.changed = changed;
        this.snapshot = new StemSnapshot(dataset.stems());
    }

    StemSnapshot snapshot() {
        return snapshot;
    }

    /**
     * Shows what the catalogue has now.
     *
     * @param names the stems that changed, came or went, all of them; empty when that may be any
     */
    void publish(Optional<List<String>> names) throws IOException {
        if (names.isPresent() && names.get().isEmpty()) {
            return;
        }
        Optional<StemSnapshot> patched = names.isEmpty() ? Optional.empty() : snapshot.with(dataset, names.get());
        snapshot = patched.isPresent() ? patched.get() : readAll();
        changed.accept(patched.isPresent() ? Set.copyOf(names.get()) : Set.of());
    }

    /** Shows what is suspected of the stems, by name; of those that are not named, nothing. */
    void suspect(Map<String, List<String>> kinds) {
        suspicions = kinds;
        snapshot = snapshot.suspecting(kinds);
        changed.accept(Set.of());
    }

    private StemSnapshot readAll() throws IOException {
        StemSnapshot read = new StemSnapshot(dataset.stems());
        return suspicions.isEmpty() ? read : read.suspecting(suspicions);
    }
}
