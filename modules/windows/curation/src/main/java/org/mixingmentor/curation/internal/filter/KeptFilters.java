package org.mixingmentor.curation.internal.filter;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.workbench.OpenDataset;

/**
 * The filter lines that a dataset keeps by name, as they were read.
 *
 * @param open the dataset that keeps them
 * @param lines by name
 */
record KeptFilters(OpenDataset open, SortedMap<String, String> lines) {
    private interface Write {
        void to(Dataset dataset) throws IOException;
    }

    /** Those of a dataset; never asked on the event thread. */
    static KeptFilters of(OpenDataset open) throws IOException {
        return new KeptFilters(open, open.dataset().filters());
    }

    /**
     * A written name as it can be kept; empty where there is none.
     *
     * @param written by the user
     */
    static Optional<String> name(String written) {
        return Optional.of(written.strip()).filter(name -> !name.isEmpty());
    }

    /** Whether another filter than the one offered would be replaced. */
    boolean replaces(String name, String offered) {
        return !name.equals(offered) && lines.containsKey(name);
    }

    /** Keeps a line by a name, in place of what had it. */
    void keep(String name, String line) {
        change(dataset -> dataset.keepFilter(name, line));
    }

    /** Gives a kept line another name, in place of what had that. */
    void rename(String old, String name) {
        if (!name.equals(old)) {
            change(dataset -> {
                dataset.keepFilter(name, lines.get(old));
                dataset.forgetFilter(old);
            });
        }
    }

    /** Forgets a line. */
    void forget(String name) {
        change(dataset -> dataset.forgetFilter(name));
    }

    private void change(Write write) {
        open.change("keep the filter", dataset -> {
            write.to(dataset);
            return Optional.of(List.of());
        });
    }
}
