package org.mixingmentor.dataset.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.StemField;

/** Finds ways to go on writing a filter line: the fields and values that may stand at the caret. */
final class TermCompletion {
    private static final int MOST = 30;

    /** The term before the caret: what stands before it, its field and operator, values before the last, the last. */
    private static final Pattern TERM = Pattern.compile(
            "(?:^|[\\s(])-?(?:(\\p{L}+)([:=]|!=)((?:\"[^\"]*\"|[^\\s\",])*,)*)?(\"[^\"]*|[^\\s\",(]*)$");

    /** Fields whose values are offered before the field is named. */
    private static final List<StemField> OFFERED =
            List.of(StemField.CLASS, StemField.INSTRUMENT, StemField.FLAW, StemField.GENRE, StemField.SPLIT);

    private final List<CataloguedStem> stems;
    private final Facets facets;

    /** @param facets of the stems */
    TermCompletion(List<CataloguedStem> stems, Facets facets) {
        this.stems = stems;
        this.facets = facets;
    }

    /** See {@link org.mixingmentor.dataset.filter.StemFilter#completions}. */
    List<FilterCompletion> completions(String text, int caret) {
        Matcher term = TERM.matcher(text.substring(0, caret));
        if (!term.find()) {
            return List.of();
        }
        int start = term.start(4);
        int end = caret;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != ')') {
            end++;
        }
        String written = term.group(4).replace("\"", "");
        List<FilterCompletion> completions = new ArrayList<>();
        if (term.group(1) != null) {
            StemField.of(term.group(1)).ifPresent(field -> values(field, "", written, start, caret, completions));
        } else if (!written.isEmpty() && term.group(4).charAt(0) != '"') {
            fields(written, start, end, completions);
            for (StemField field : OFFERED) {
                values(field, field.token() + ":", written, start, end, completions);
            }
        } else if (written.isEmpty()) {
            fields("", start, end, completions);
        }
        return List.copyOf(completions.subList(0, Math.min(MOST, completions.size())));
    }

    private static void fields(String written, int start, int end, List<FilterCompletion> completions) {
        for (StemField field : StemField.values()) {
            if (field.token().regionMatches(true, 0, written, 0, written.length())) {
                completions.add(new FilterCompletion(field.token() + (field.isNumber() ? "" : ":"), start, end, -1));
            }
        }
    }

    private void values(
            StemField field, String before, String written, int start, int end, List<FilterCompletion> completions) {
        boolean offered = !before.isEmpty();
        for (Facets.Count count : counts(field, written)) {
            boolean none = count.value().equals(StemField.NONE);
            if (TextConditions.contains(count.value(), written) && !(offered && none) && completions.size() < MOST) {
                completions.add(new FilterCompletion(before + quoted(count.value()), start, end, count.stems()));
            }
        }
    }

    /** The values of a field; of one that is not counted already, at least those with such a part, and none. */
    private List<Facets.Count> counts(StemField field, String part) {
        List<Facets.Count> counted = facets.counts().get(field);
        if (counted != null) {
            return counted;
        }
        return Facets.of(field.isNumber() ? stems : having(field, part), field);
    }

    private List<CataloguedStem> having(StemField field, String part) {
        return stems.stream()
                .filter(stem -> field.words(stem).isEmpty() || TextConditions.containsAny(field.words(stem), part))
                .toList();
    }

    /** See {@link org.mixingmentor.dataset.filter.StemFilter#term}. */
    static String term(StemField field, String value) {
        return field.token() + "=" + quoted(value);
    }

    private static String quoted(String value) {
        boolean plain =
                !value.isEmpty() && value.chars().noneMatch(c -> Character.isWhitespace(c) || "\",()".indexOf(c) >= 0);
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
