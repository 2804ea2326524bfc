package org.mixingmentor.livemonitor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** How advice is set, so that three items find room and can be read from as far away as the screen is large. */
final class AdviceLines {
    /** Of so many dots those are filled that tell how sure it is. */
    static final int DOTS = 5;

    private static final float SMALLEST = 1.15f;
    private static final float LARGEST = 4;
    /** Pixels for each step of the font's scale. */
    private static final float WIDTH_A_STEP = 260;

    private static final float HEIGHT_A_STEP = 210;

    private AdviceLines() {}

    /** The scale of the font for a view of so many pixels. */
    static float scale(int width, int height) {
        float room = Math.min(width / WIDTH_A_STEP, height / HEIGHT_A_STEP);
        return Math.max(SMALLEST, Math.min(LARGEST, room));
    }

    /** How many dots are filled. */
    static int filled(double certainty) {
        return (int) Math.ceil(certainty * DOTS - 0.5);
    }

    /**
     * Breaks a sentence between words. A filter's quality is one word.
     *
     * @param measure pixels of a text
     * @param width pixels that a line may have; a word that is longer has a line of its own
     */
    static List<String> of(String text, ToIntFunction<String> measure, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.replace("(Q ", "(Q\u00A0").split(" ", -1)) {
            String longer = line.length() == 0 ? word : line + " " + word;
            if (line.length() > 0 && measure.applyAsInt(longer) > width) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
