package org.mixingmentor.training;

import java.util.List;
import java.util.Optional;

/**
 * Which stems of a dataset are meant.
 *
 * @param genre stems of another genre are left out; those without one stay. Empty = every genre
 * @param instruments lower snake case; empty = all, those nobody named too
 */
public record TrainingScope(Optional<String> genre, List<String> instruments) {
    /** The instrument that stems count as where nobody named one. */
    public static final String UNKNOWN_INSTRUMENT = "unknown";

    public TrainingScope {
        instruments = List.copyOf(instruments);
    }
}
