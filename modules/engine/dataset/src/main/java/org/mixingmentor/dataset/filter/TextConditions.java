package org.mixingmentor.dataset.filter;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemField;

/** Conditions on words. */
final class TextConditions {
    private static final String ANY = "any";

    /** What may be written for the words of the closed fields; the first of each is the word itself. */
    private static final Map<StemField, Map<String, String>> CLOSED = Map.of(
            StemField.CLASS,
            words(
                    "ideal",
                    "ideal",
                    "flawed",
                    "flawed",
                    "good",
                    "ideal",
                    "gold",
                    "ideal",
                    "bad",
                    "flawed",
                    "unlabelled",
                    StemField.NONE,
                    "unlabeled",
                    StemField.NONE),
            StemField.SPLIT,
            words("train", "train", "validation", "validation", "test", "test"),
            StemField.STATUS,
            words("ok", "ok", "missing", "missing", "unreadable", "unreadable", "not_scanned", "not_scanned"));

    /** Fields whose words are lower snake case, however they are written in a filter. */
    private static final Set<StemField> TERMS =
            EnumSet.of(StemField.GENRE, StemField.INSTRUMENT, StemField.FLAW, StemField.SUSPECT);

    private TextConditions() {}

    private static Map<String, String> words(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        words.put(StemField.NONE, StemField.NONE);
        words.put(ANY, ANY);
        return words;
    }

    /** The words of a closed field as they stand in stems; without {@code none} and {@code any}. */
    static List<String> ofClosed(StemField field) {
        return new LinkedHashSet<>(CLOSED.get(field).values())
                .stream()
                        .filter(word -> !word.equals(ANY) && !word.equals(StemField.NONE))
                        .toList();
    }

    static String example(StemField field) {
        return switch (field) {
            case CLASS -> "flawed";
            case SPLIT -> "train";
            case STATUS -> "missing";
            case FLAW -> "boxy";
            case GENRE -> "metalcore";
            case FORMAT -> "flac";
            case SUSPECT -> "clipped";
            case NOTE -> "any";
            default -> "kick";
        };
    }

    /** A part of the file name, song, a flaw or the instrument. */
    static Predicate<CataloguedStem> anywhere(String word) {
        String underscored = word.replace(' ', '_');
        return new MemoizedCondition(StemField.INSTRUMENT, words -> containsAny(words, underscored))
                .or(new MemoizedCondition(StemField.FLAW, words -> containsAny(words, underscored)))
                .or(new MemoizedCondition(StemField.SONG, words -> containsAny(words, word)))
                .or(stem -> contains(stem.fileName(), word));
    }

    static boolean containsAny(List<String> words, String part) {
        for (int i = 0; i < words.size(); i++) {
            if (contains(words.get(i), part)) {
                return true;
            }
        }
        return false;
    }

    static Predicate<CataloguedStem> condition(StemField field, String operator, String value, int position)
            throws FilterException {
        if (operator.contains("<") || operator.contains(">")) {
            throw new FilterException(
                    "\"" + field.token() + "\" is no number; write " + field.token() + ":" + example(field),
                    position - operator.length());
        }
        if (field.isClosed()) {
            return closed(field, value, position);
        }
        if (value.equalsIgnoreCase(StemField.NONE)) {
            return of(field, List::isEmpty);
        }
        if (value.equalsIgnoreCase(ANY)) {
            return of(field, words -> !words.isEmpty());
        }
        boolean term = TERMS.contains(field);
        String word = term ? value.replace(' ', '_') : value;
        if (!operator.equals(":")) {
            return of(field, words -> equalsAny(words, word));
        }
        return of(field, words -> containsAny(words, word));
    }

    /** What almost every stem has of its own is not worth remembering. */
    private static Predicate<CataloguedStem> of(StemField field, Predicate<List<String>> condition) {
        boolean own = field == StemField.NAME || field == StemField.NOTE || field == StemField.GOLD;
        return own ? stem -> condition.test(field.words(stem)) : new MemoizedCondition(field, condition);
    }

    private static boolean equalsAny(List<String> words, String word) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    private static Predicate<CataloguedStem> closed(StemField field, String value, int position)
            throws FilterException {
        Set<String> meant = new LinkedHashSet<>();
        String start = value.toLowerCase(Locale.ROOT);
        CLOSED.get(field).forEach((written, word) -> {
            if (written.startsWith(start)) {
                meant.add(word);
            }
        });
        if (meant.isEmpty()) {
            throw new FilterException(
                    "There is no " + field.token() + " \"" + value + "\"; it is " + String.join(", ", ofClosed(field))
                            + " or none",
                    position);
        }
        boolean none = meant.contains(StemField.NONE);
        boolean any = meant.contains(ANY);
        return new MemoizedCondition(field, words -> words.isEmpty() ? none : any || meant.contains(words.get(0)));
    }

    /** Whether a text has a part, whatever the case. */
    static boolean contains(String text, String part) {
        int length = part.length();
        if (length == 0) {
            return true;
        }
        char lower = Character.toLowerCase(part.charAt(0));
        char upper = Character.toUpperCase(part.charAt(0));
        for (int i = 0, last = text.length() - length; i <= last; i++) {
            char c = text.charAt(i);
            if ((c == lower || c == upper) && text.regionMatches(true, i, part, 0, length)) {
                return true;
            }
        }
        return false;
    }
}
