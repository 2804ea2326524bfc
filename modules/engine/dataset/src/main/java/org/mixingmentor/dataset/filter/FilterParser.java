package org.mixingmentor.dataset.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemField;

/** Reads a filter line: alternatives of terms that all have to hold, brackets, negation. */
final class FilterParser {
    private final FilterScanner in;

    private FilterParser(String text) {
        this.in = new FilterScanner(text);
    }

    /** The condition that a line stands for. */
    static Predicate<CataloguedStem> parse(String text) throws FilterException {
        FilterParser parser = new FilterParser(text);
        Predicate<CataloguedStem> condition = parser.alternatives(false);
        if (!parser.in.atEnd()) {
            throw new FilterException("There is a \")\" without its \"(\"", parser.in.position());
        }
        return condition;
    }

    private Predicate<CataloguedStem> alternatives(boolean inBrackets) throws FilterException {
        List<Predicate<CataloguedStem>> alternatives = new ArrayList<>();
        do {
            alternatives.add(all(inBrackets));
        } while (in.skipWord("or"));
        return alternatives.size() == 1 ? alternatives.get(0) : stem -> any(alternatives, stem);
    }

    private Predicate<CataloguedStem> all(boolean inBrackets) throws FilterException {
        List<Predicate<CataloguedStem>> terms = new ArrayList<>();
        do {
            in.skipSpace();
            if (in.atEnd() || in.at(')') || in.atWord("or")) {
                throw new FilterException(
                        in.atEnd() ? "A term is missing at the end" : "A term is missing here", in.position());
            }
            terms.add(term(inBrackets));
            in.skipWord("and");
            in.skipSpace();
        } while (!in.atEnd() && !in.at(')') && !in.atWord("or"));
        return terms.size() == 1 ? terms.get(0) : stem -> every(terms, stem);
    }

    private Predicate<CataloguedStem> term(boolean inBrackets) throws FilterException {
        in.skipSpace();
        if (in.skipWord("not") || in.skipMinus()) {
            return term(inBrackets).negate();
        }
        if (in.at('(')) {
            return brackets();
        }
        int start = in.position();
        String name = in.fieldName();
        if (!name.isEmpty()) {
            StemField field = StemField.of(name)
                    .orElseThrow(() -> new FilterException(
                            "There is no field \"" + name + "\"; the fields are " + fields()
                                    + ", and a text with such characters stands in \"quotes\"",
                            start));
            return field(field, inBrackets);
        }
        boolean quoted = in.at('"');
        String word = in.value(inBrackets, false);
        if (!quoted && word.toLowerCase(Locale.ROOT).matches("unlabell?ed")) {
            return stem -> stem.row().stemClass().isEmpty();
        }
        return TextConditions.anywhere(word);
    }

    private Predicate<CataloguedStem> brackets() throws FilterException {
        int start = in.position();
        in.skip('(');
        Predicate<CataloguedStem> condition = alternatives(true);
        if (!in.skip(')')) {
            throw new FilterException("This \"(\" has no \")\"", start);
        }
        return condition;
    }

    private Predicate<CataloguedStem> field(StemField field, boolean inBrackets) throws FilterException {
        String operator = in.operator();
        List<Predicate<CataloguedStem>> values = new ArrayList<>();
        do {
            int start = in.position();
            String value = in.value(inBrackets, true);
            if (value.isEmpty()) {
                throw new FilterException(
                        "After \"" + field.token() + operator + "\" a value is missing, such as "
                                + (field.isNumber() ? Numbers.example(field) : TextConditions.example(field)),
                        start);
            }
            values.add(
                    field.isNumber()
                            ? Numbers.condition(field, operator, value, start)
                            : TextConditions.condition(field, operator, value, start));
        } while (in.skip(','));
        Predicate<CataloguedStem> any = values.size() == 1 ? values.get(0) : stem -> any(values, stem);
        return operator.equals("!=") ? any.negate() : any;
    }

    private static String fields() {
        List<String> names = new ArrayList<>();
        for (StemField field : StemField.values()) {
            names.add(field.token());
        }
        return String.join(", ", names);
    }

    private static boolean any(List<Predicate<CataloguedStem>> conditions, CataloguedStem stem) {
        for (Predicate<CataloguedStem> condition : conditions) {
            if (condition.test(stem)) {
                return true;
            }
        }
        return false;
    }

    private static boolean every(List<Predicate<CataloguedStem>> conditions, CataloguedStem stem) {
        for (Predicate<CataloguedStem> condition : conditions) {
            if (!condition.test(stem)) {
                return false;
            }
        }
        return true;
    }
}
