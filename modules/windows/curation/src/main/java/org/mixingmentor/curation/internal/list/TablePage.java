package org.mixingmentor.curation.internal.list;

/** What stands where the table would be. */
public enum TablePage {
    /** Nothing is open. */
    NO_DATASET,
    /** What is open has no stems yet. */
    NO_STEMS,
    /** There are stems, and none passes the filter. */
    NO_MATCH,
    /** The table itself, with its rows or while they are being found. */
    TABLE;

    /** The page for a list as it is now. */
    public static TablePage of(StemList list) {
        if (list.open().isEmpty()) {
            return NO_DATASET;
        }
        if (list.rows().count() > 0) {
            return TABLE;
        }
        boolean none = list.open().get().stems().isEmpty();
        boolean computing = list.rows().total() == 0 && !none;
        return none ? NO_STEMS : computing ? TABLE : NO_MATCH;
    }
}
