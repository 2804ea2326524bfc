package org.mixingmentor.dataset.filter;

import java.util.List;
import java.util.function.Predicate;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemField;

/**
 * A condition on the words of a field that remembers what it found: of 200,000 stems the same few songs, instruments and
 * flaws come again and again, as the same objects. Any number of threads.
 */
final class MemoizedCondition implements Predicate<CataloguedStem> {
    private static final int PLACES = 1024;

    private final StemField field;
    private final Predicate<List<String>> condition;
    /** Threads may overwrite each other's entries: then one is found out once more. */
    private final Found[] found = new Found[PLACES];

    /**
     * What was found.
     *
     * @param words the object that stands for the words
     */
    private record Found(Object words, boolean passes) {}

    MemoizedCondition(StemField field, Predicate<List<String>> condition) {
        this.field = field;
        this.condition = condition;
    }

    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean test(CataloguedStem stem) {
        Object words = field.wordsOf(stem);
        int place = System.identityHashCode(words) & PLACES - 1;
        Found known = found[place];
        if (known == null || known.words() != words) {
            known = new Found(words, condition.test(field.words(stem)));
            found[place] = known;
        }
        return known.passes();
    }
}
