package org.mixingmentor.dataset.internal.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.StemField;
import org.mixingmentor.dataset.StemFilter.Completion;

/** Ways to go on writing a filter line. */
public final class FilterCompletion {
    private static final int MOST = 30;

    /** The term before the caret: what stands before it, its field and operator, values before the last, the last. */
    private static final Pattern TERM = Pattern.compile(
            "(?:^|[\\s(])-?(?:(\\p{L}+)([:=]|!=)((?:\"[^\"]*\"|[^\\s\",])*,)*)?(\"[^\"]*|[^\\s\",(]*)$");

    /** Fields whose values are offered before the field is named. */
    private static final List<StemField> OFFERED =
            List.of(StemField.CLASS, StemField.INSTRUMENT, StemField.FLAW, StemField.GENRE, StemField.SPLIT);

    private FilterCompletion() {}

    /** See {@link org.mixingmentor.dataset.StemFilter#completions}. */
    public static List<Completion> completions(String text, int caret, List<CataloguedStem> stems) {
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
        List<Completion> completions = new ArrayList<>();
        if (term.group(1) != null) {
            StemField.of(term.group(1))
                    .ifPresent(field -> values(field, "", written, stems, start, caret, completions));
        } else if (!written.isEmpty() && term.group(4).charAt(0) != '"') {
            fields(written, start, end, completions);
            for (StemField field : OFFERED) {
                values(field, field.token() + ":", written, stems, start, end, completions);
            }
        } else if (written.isEmpty()) {
            fields("", start, end, completions);
        }
        return List.copyOf(completions.subList(0, Math.min(MOST, completions.size())));
    }

    private static void fields(String written, int start, int end, List<Completion> completions) {
        for (StemField field : StemField.values()) {
            if (field.token().regionMatches(true, 0, written, 0, written.length())) {
                completions.add(new Completion(field.token() + (field.isNumber() ? "" : ":"), start, end, -1));
            }
        }
    }

    private static void values(
            StemField field,
            String before,
            String written,
            List<CataloguedStem> stems,
            int start,
            int end,
            List<Completion> completions) {
        boolean offered = !before.isEmpty();
        for (Facets.Count count : CountedStems.of(stems).counts(field)) {
            boolean none = count.value().equals(StemField.NONE);
            if (Words.contains(count.value(), written) && !(offered && none) && completions.size() < MOST) {
                completions.add(new Completion(before + quoted(count.value()), start, end, count.stems()));
            }
        }
    }

    /** See {@link org.mixingmentor.dataset.StemFilter#term}. */
    public static String term(StemField field, String value) {
        return field.token() + "=" + quoted(value);
    }

    private static String quoted(String value) {
        boolean plain =
                !value.isEmpty() && value.chars().noneMatch(c -> Character.isWhitespace(c) || "\",()".indexOf(c) >= 0);
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
