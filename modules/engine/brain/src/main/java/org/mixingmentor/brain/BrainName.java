package org.mixingmentor.brain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a brain's file, {@code brain_<genre>[_<instrument>]_v<N>.onnx}.
 *
 * @param base all before the version, as {@code brain_metalcore_kick}
 * @param version from 1
 */
public record BrainName(String base, int version) {
    /** The ending of a brain's file. */
    public static final String EXTENSION = ".onnx";

    private static final Pattern FILE_NAME = Pattern.compile("(?<base>.+)_v(?<version>[1-9][0-9]{0,8})");
    private static final Pattern NOT_SNAKE = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_WORD = 60;

    /**
     * The base of a genre's brain, or of a genre's and an instrument's.
     *
     * @throws BrainException when no letter or digit of a name can stand in a file name
     */
    public static String base(String genre, Optional<String> instrument) throws BrainException {
        String base = "brain_" + snakeCase(genre);
        return instrument.isPresent() ? base + "_" + snakeCase(instrument.get()) : base;
    }

    /** Reads a file name, with or without its ending; empty if it carries no version. */
    public static Optional<BrainName> parse(String fileName) {
        Matcher matcher = FILE_NAME.matcher(withoutExtension(fileName));
        return matcher.matches()
                ? Optional.of(new BrainName(matcher.group("base"), Integer.parseInt(matcher.group("version"))))
                : Optional.empty();
    }

    /** The name without its ending, as {@code brain_metalcore_kick_v2}. */
    public String stem() {
        return base + "_v" + version;
    }

    /** The file's name, as {@code brain_metalcore_kick_v2.onnx}. */
    public String fileName() {
        return stem() + EXTENSION;
    }

    static String withoutExtension(String fileName) {
        return fileName.endsWith(EXTENSION) ? fileName.substring(0, fileName.length() - EXTENSION.length()) : fileName;
    }

    /** Lower snake case of letters a to z and digits: accents are dropped, everything else parts words. */
    private static String snakeCase(String name) throws BrainException {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
        String snake = NOT_SNAKE.matcher(plain).replaceAll("_").replaceAll("^_|_$", "");
        if (snake.isEmpty()) {
            throw new BrainException("\"" + name + "\" has no letter a to z and no digit to name a brain's file after:"
                    + " give the genre and the instrument such a name.");
        }
        return snake.length() <= LONGEST_WORD ? snake : snake.substring(0, LONGEST_WORD);
    }
}
