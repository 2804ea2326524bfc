package org.mixingmentor.dataset.filter;

/** Says why a filter line cannot be parsed, as one sentence for people. The message is one sentence for the user, which says where and what would do. */
public final class FilterException extends Exception {
    private final int position;

    /** @param position index of the first character at fault */
    public FilterException(String sentence, int position) {
        super(sentence + " (character " + (position + 1) + ")");
        this.position = position;
    }

    /** Index of the first character at fault, 0 to the text's length. */
    public int position() {
        return position;
    }
}
