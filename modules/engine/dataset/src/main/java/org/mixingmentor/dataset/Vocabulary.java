package org.mixingmentor.dataset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The open vocabularies of genres, instruments and flaw types: any term, but always in lower snake case. */
public final class Vocabulary {
    private Vocabulary() {}

    /**
     * A term in lower snake case: {@code "Lead Vocals"} is {@code lead_vocals}. Letters and digits of any script stay,
     * everything else separates words.
     *
     * @param text null or without a letter or digit = no term
     */
    public static Optional<String> term(String text) {
        if (text == null) {
            return Optional.empty();
        }
        StringBuilder term = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = !term.isEmpty();
                continue;
            }
            if (gap) {
                term.append('_');
                gap = false;
            }
            term.appendCodePoint(c);
        }
        return term.isEmpty() ? Optional.empty() : Optional.of(term.toString().toLowerCase(Locale.ROOT));
    }

    /** Every term of a list, each once, in its order. */
    public static List<String> terms(List<String> texts) {
        Set<String> terms = new LinkedHashSet<>();
        for (String text : texts) {
            term(text).ifPresent(terms::add);
        }
        return List.copyOf(new ArrayList<>(terms));
    }
}
