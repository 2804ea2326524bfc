package org.mixingmentor.dataset;

import java.util.List;
import java.util.Optional;

/**
 * Something that a job or a learner lets its user set, declared once: the help and the checks of the command line, and the
 * fields of the windows, are made of it.
 *
 * @param name lower snake case, as in {@code --set learning_rate=0.002}; {@code scoring_twins} is {@code --scoring-twins}
 * @param kind what may be typed
 * @param defaultValue as it would be typed; of a text, words for what holds where none is typed ("any")
 * @param least the smallest number, allowed; -infinity where there is none
 * @param most the largest number, allowed; {@link Integer#MAX_VALUE} or more where there is no limit but that
 * @param description one sentence with the unit and the range; {@value #DEFAULT} stands where a help text names the default
 * @param choices the words of a choice, else empty
 */
public record Setting(
        String name,
        Kind kind,
        String defaultValue,
        double least,
        double most,
        String description,
        List<String> choices) {
    /** What may be typed. */
    public enum Kind {
        /** A whole number. */
        WHOLE,
        /** Whole numbers with commas between them. */
        WHOLES,
        /** A number. */
        NUMBER,
        /** One of some words. */
        CHOICE,
        /** Any words. */
        TEXT,
        /** Nothing: it is there or not. */
        FLAG
    }

    /** Where in a description the default is named. */
    public static final String DEFAULT = "%s";

    public Setting {
        choices = List.copyOf(choices);
    }

    private Setting(String name, Kind kind, String defaultValue, String description, List<String> choices) {
        this(name, kind, defaultValue, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, description, choices);
    }

    /** A whole number from {@code least} to {@code most}; {@link Integer#MAX_VALUE} = no limit. */
    public static Setting whole(String name, int defaultValue, int least, int most, String description) {
        return new Setting(name, Kind.WHOLE, Integer.toString(defaultValue), least, most, description, List.of());
    }

    /** Whole numbers with commas between them, each from {@code least} to {@code most}. */
    public static Setting wholes(String name, String defaultValue, int least, int most, String description) {
        return new Setting(name, Kind.WHOLES, defaultValue, least, most, description, List.of());
    }

    /** A number from {@code least} to {@code most}. */
    public static Setting number(String name, String defaultValue, double least, double most, String description) {
        return new Setting(name, Kind.NUMBER, defaultValue, least, most, description, List.of());
    }

    /** One of some words. */
    public static Setting choice(String name, String defaultValue, String description, List<String> choices) {
        return new Setting(name, Kind.CHOICE, defaultValue, description, choices);
    }

    /** Any words. */
    public static Setting text(String name, String defaultValue, String description) {
        return new Setting(name, Kind.TEXT, defaultValue, description, List.of());
    }

    /** Something that is there or not; it is not where nothing is said. */
    public static Setting flag(String name, String description) {
        return new Setting(name, Kind.FLAG, "", description, List.of());
    }

    /** The seed of all that a job leaves to chance, 1 where nothing is said. */
    public static Setting seed(String description) {
        return new Setting("seed", Kind.WHOLE, "1", description, List.of());
    }

    /** The description without its default: where a field shows that itself. */
    public String sentence() {
        return description.replace(DEFAULT, "");
    }

    /** The description with its default named in these words, in brackets: "default: 4". */
    public String sentence(String words) {
        return description.replace(DEFAULT, " (" + words + ")");
    }

    /** The default of a whole number. */
    public int defaultWhole() {
        return Integer.parseInt(defaultValue);
    }

    /** The default of a number. */
    public double defaultNumber() {
        return Double.parseDouble(defaultValue);
    }

    /** What a number must be, where it is not: "must be 0 or more". */
    public Optional<String> problem(double number) {
        if (number >= least && number <= most) {
            return Optional.empty();
        }
        return Optional.of(
                "must be " + (most >= Integer.MAX_VALUE ? plain(least) + " or more" : "from " + range(" to ")));
    }

    /** Both ends with a word between them. */
    public String range(String between) {
        return plain(least) + between + plain(most);
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
