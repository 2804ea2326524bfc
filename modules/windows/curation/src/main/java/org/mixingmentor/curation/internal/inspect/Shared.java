package org.mixingmentor.curation.internal.inspect;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.mixingmentor.dataset.CataloguedStem;

/**
 * A value of several stems.
 *
 * @param value that of all of them, or of the first where they differ
 * @param mixed whether they differ
 */
record Shared<T>(T value, boolean mixed) {
    /** What stems have in common; at least one. */
    static <T> Shared<T> of(List<CataloguedStem> stems, Function<CataloguedStem, T> field) {
        T first = field.apply(stems.get(0));
        boolean mixed = stems.stream().anyMatch(stem -> !Objects.equals(first, field.apply(stem)));
        return new Shared<>(first, mixed);
    }
}
