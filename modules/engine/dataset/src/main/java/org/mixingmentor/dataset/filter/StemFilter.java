package org.mixingmentor.dataset.filter;

import java.util.List;
import java.util.function.Predicate;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.StemField;

/**
 * A filter line over stems: {@code class:flawed instrument:kick lufs<-20 muddy}. Immutable; any number of threads.
 *
 * <ul>
 *   <li>Terms all have to hold; {@code or} between them and brackets group; {@code -} or {@code not} before one turns it
 *       round.
 *   <li>A word is looked for in the file name, song, flaws and instrument, as a part, whatever its case; one with spaces
 *       or the like stands in double quotes. {@code unlabelled} is {@code class:none}.
 *   <li>{@code field:value}: for class, split and status their beginning; for other words a part; {@code field=value} is
 *       the whole word. {@code none} means that there is none, {@code any} that there is one. Several values in one
 *       field with commas: {@code instrument:kick,snare}.
 *   <li>Numbers: {@code = != < > <= >=} and {@code lufs:-23..-16}; {@code :} and {@code =} compare as exactly as the
 *       number is written. {@code rate=44.1k}, {@code duration<2min}. What is not known fulfils none of them.
 * </ul>
 */
public final class StemFilter implements Predicate<CataloguedStem> {
    /** Every stem. */
    public static final StemFilter ALL = new StemFilter("", stem -> true);

    private final String text;
    private final Predicate<CataloguedStem> condition;

    private StemFilter(String text, Predicate<CataloguedStem> condition) {
        this.text = text;
        this.condition = condition;
    }

    /**
     * Reads a filter line; blank is {@link #ALL}.
     *
     * @throws FilterException when it cannot be understood
     */
    public static StemFilter parse(String text) throws FilterException {
        return text.isBlank() ? ALL : new StemFilter(text, FilterParser.parse(text));
    }

    /** The line as it was written. */
    public String text() {
        return text;
    }

    @Override
    public boolean test(CataloguedStem stem) {
        return condition.test(stem);
    }

    /** The stems that pass, in their order. */
    public List<CataloguedStem> of(List<CataloguedStem> stems) {
        return this == ALL ? stems : stems.stream().filter(condition).toList();
    }

    /**
     * Ways to go on at the caret: fields and their values as they occur in these stems, the most frequent first.
     *
     * @param caret index between characters, 0 to the text's length
     * @param stems looked through for the values of fields that {@link Facets} do not count
     * @param facets of these stems
     */
    public static List<FilterCompletion> completions(
            String text, int caret, List<CataloguedStem> stems, Facets facets) {
        return new TermCompletion(stems, facets).completions(text, caret);
    }

    /** A term that holds for one value of a field and no other, quoted where need be: {@code instrument=kick}. */
    public static String term(StemField field, String value) {
        return TermCompletion.term(field, value);
    }

    @Override
    public String toString() {
        return text;
    }
}
