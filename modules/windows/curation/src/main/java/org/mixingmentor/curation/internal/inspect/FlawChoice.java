package org.mixingmentor.curation.internal.inspect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.StemField;

/**
 * A flaw that stems can be given.
 *
 * @param flaw its token
 * @param having how many of the stems have it
 * @param of how many stems
 */
record FlawChoice(String flaw, int having, int of) {
    /**
     * All that are offered: those the product knows, then those that occur in the dataset, then those of the stems.
     *
     * @param known in their order
     * @param counts how many of the stems have each flaw
     */
    static List<FlawChoice> of(
            Collection<String> known, List<Facets.Count> inDataset, Map<String, Integer> counts, int stems) {
        Set<String> flaws = new LinkedHashSet<>(known);
        inDataset.forEach(count -> flaws.add(count.value()));
        flaws.addAll(counts.keySet());
        flaws.remove("");
        flaws.remove(StemField.NONE);
        List<FlawChoice> choices = new ArrayList<>();
        flaws.forEach(flaw -> choices.add(new FlawChoice(flaw, counts.getOrDefault(flaw, 0), stems)));
        return choices;
    }

    /** Whether any of the stems has it. */
    boolean on() {
        return having > 0;
    }

    /** Whether some of the stems have it and others not. */
    boolean partial() {
        return having > 0 && having < of;
    }

    /** Whether a click gives it to all of them; else it takes it away. */
    boolean gives() {
        return having < of;
    }

    /** What a click means where that cannot be seen. */
    Optional<String> tip() {
        return partial()
                ? Optional.of(having + " of " + of + " stems have it; a click gives it to all")
                : Optional.empty();
    }
}
