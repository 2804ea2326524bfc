package org.mixingmentor.experiments.internal.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mixingmentor.training.RunRecord;

/**
 * The filter line above the runs: words that must occur, and comparisons of any column ({@code error<1.2},
 * {@code f1>=0.5}, {@code sign>80}) or learner's setting ({@code epochs=40}), all of which must hold.
 */
final class RunFilter implements Predicate<RunRecord> {
    private static final Pattern COMPARISON =
            Pattern.compile("(?<name>[\\p{L}\\p{N}_]+)(?<sign><=|>=|<|>|=)(?<value>.+)");

    private final Map<String, Map<String, String>> defaults;
    private final List<Predicate<RunRecord>> all = new ArrayList<>();

    /** @param defaults of the learners' settings, by learner and setting */
    RunFilter(String text, Map<String, Map<String, String>> defaults) {
        this.defaults = defaults;
        for (String part : text.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            if (!part.isEmpty()) {
                Matcher comparison = COMPARISON.matcher(part);
                all.add(
                        comparison.matches()
                                ? run -> holds(
                                        run,
                                        comparison.group("name"),
                                        comparison.group("sign"),
                                        comparison.group("value"))
                                : run -> words(run).contains(part));
            }
        }
    }

    @Override
    public boolean test(RunRecord run) {
        return all.stream().allMatch(each -> each.test(run));
    }

    private static String words(RunRecord run) {
        StringBuilder words = new StringBuilder(run.id()).append(' ');
        for (RunColumn column : RunColumn.ALL) {
            words.append(column.text(column.of(run))).append(' ');
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private boolean holds(RunRecord run, String name, String sign, String value) {
        Object own = own(run, name);
        if (own == null) {
            return false;
        }
        try {
            double wanted = Double.parseDouble(value);
            double number = own instanceof Number n ? n.doubleValue() : Double.parseDouble(own.toString());
            return switch (sign) {
                case "<" -> number < wanted;
                case ">" -> number > wanted;
                case "<=" -> number <= wanted;
                case ">=" -> number >= wanted;
                default -> Math.abs(number - wanted) < 1e-9;
            };
        } catch (NumberFormatException e) {
            return sign.equals("=") && own.toString().toLowerCase(Locale.ROOT).contains(value);
        }
    }

    /** As it is shown: shares in per cent. Null where the run has no such thing. */
    private Object own(RunRecord run, String name) {
        for (RunColumn column : RunColumn.ALL) {
            if (column.word().equals(name)) {
                Object value = column.of(run);
                return column.form() == RunColumn.CellForm.PERCENT && value instanceof Double d
                        ? (Object) (100 * d)
                        : value;
            }
        }
        String given = run.settings().training().learnerSettings().get(name);
        return given != null
                ? given
                : defaults.getOrDefault(run.settings().learner(), Map.of()).get(name);
    }
}
