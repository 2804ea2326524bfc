package org.mixingmentor.curation.internal.inspect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.mixingmentor.dataset.CataloguedStem;

/**
 * What several stems have in one field.
 *
 * @param values each that occurs once, at least one; that of the first stem first
 */
record Shared<T>(Set<T> values) {
    /** What occurs among stems; at least one. */
    static <T> Shared<T> of(List<CataloguedStem> stems, Function<CataloguedStem, T> field) {
        Set<T> values = new LinkedHashSet<>();
        stems.forEach(stem -> values.add(field.apply(stem)));
        return new Shared<>(values);
    }

    /** That of all of them, or of the first where they differ. */
    T value() {
        return values.iterator().next();
    }

    /** Whether they differ. */
    boolean mixed() {
        return values.size() > 1;
    }

    /** Shows a chip as on for all, for some, or off. */
    void show(Chip chip, T of) {
        boolean here = values.contains(of);
        chip.show(here, here && mixed());
    }
}
