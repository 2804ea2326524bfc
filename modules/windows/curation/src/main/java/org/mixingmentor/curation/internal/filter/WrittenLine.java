package org.mixingmentor.curation.internal.filter;

import org.mixingmentor.dataset.filter.FilterCompletion;

/**
 * A filter line while it is being written.
 *
 * @param text what stands there
 * @param caret where one goes on writing, 0 to its length
 */
record WrittenLine(String text, int caret) {
    WrittenLine {
        caret = Math.max(0, Math.min(caret, text.length()));
    }

    /** Whether a word was begun: offers for one that was not would only stand before the table. */
    boolean inWord() {
        return caret > 0 && !Character.isWhitespace(text.charAt(caret - 1));
    }

    /** With an offer in place of what it goes on; behind a value at the end one can go on with the next word. */
    WrittenLine with(FilterCompletion offer) {
        int end = Math.min(offer.end(), text.length());
        String space = isValue(offer) && end >= text.length() ? " " : "";
        String before = text.substring(0, offer.start()) + offer.insert() + space;
        return new WrittenLine(before + text.substring(end), before.length());
    }

    /** Whether an offer completes a term, and not only the name of a field. */
    static boolean isValue(FilterCompletion offer) {
        return offer.stems() >= 0;
    }
}
