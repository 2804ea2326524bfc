package org.mixingmentor.curation.internal.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mixingmentor.curation.internal.list.Shortlist;

/** To what a shortlist can be narrowed; remembers what it was as a whole. */
final class ShortlistChoices {
    private Optional<Shortlist> whole = Optional.empty();

    /**
     * A choice.
     *
     * @param words with the number of stems: "outlier (3)"
     * @param shortlist what is shown then
     */
    record Choice(String words, Shortlist shortlist) {}

    /** All of what was asked for, then each kind of reason; nothing where there is but one kind. */
    List<Choice> of(Shortlist now) {
        if (now.kinds().size() < 2) {
            return List.of();
        }
        boolean narrowed = whole.isPresent() && whole.get().kinds().equals(now.kinds());
        Shortlist all = narrowed ? whole.get() : now;
        whole = Optional.of(all);
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(words("All " + all.title(), all.reasons().size()), all));
        all.kinds().forEach((kind, names) -> choices.add(new Choice(words(kind, names.size()), all.only(kind))));
        return choices;
    }

    private static String words(String what, int stems) {
        return String.format(Locale.ROOT, "%s (%,d)", what, stems);
    }
}
