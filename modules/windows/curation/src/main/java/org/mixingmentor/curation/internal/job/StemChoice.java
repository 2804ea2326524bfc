package org.mixingmentor.curation.internal.job;

import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.curation.internal.list.DisplayWords;
import org.mixingmentor.dataset.CataloguedStem;

/**
 * Stems that a job may be about.
 *
 * @param words "the 3 stems selected"
 * @param stems in their order
 */
record StemChoice(String words, List<CataloguedStem> stems) {
    /** All of the dataset first, then what is shown and what is selected, where these are other stems and several. */
    static List<StemChoice> of(List<CataloguedStem> all, List<CataloguedStem> shown, List<CataloguedStem> selected) {
        List<StemChoice> choices = new ArrayList<>();
        choices.add(new StemChoice("all " + DisplayWords.stems(all.size()), all));
        if (shown.size() < all.size() && !shown.isEmpty()) {
            choices.add(new StemChoice("the " + DisplayWords.stems(shown.size()) + " the table shows", shown));
        }
        if (selected.size() > 1) {
            choices.add(new StemChoice("the " + DisplayWords.stems(selected.size()) + " selected", selected));
        }
        return choices;
    }

    @Override
    public String toString() {
        return words;
    }
}
