package org.mixingmentor.curation.internal.job;

/** What becomes of a label that was changed both here and outside. */
enum Decision {
    LATER("later"),
    MINE("keep mine"),
    THEIRS("take theirs");

    private final String words;

    Decision(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
