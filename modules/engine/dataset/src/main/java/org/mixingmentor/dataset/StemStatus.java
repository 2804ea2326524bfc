package org.mixingmentor.dataset;

/** The state of a stem's file at the last scan. */
public enum StemStatus {
    /** Read, measured and fingerprinted. */
    OK,
    /** The file is not there; its labels are kept. */
    MISSING,
    /** The file is there and cannot be used; {@link CataloguedStem#problem()} says why. */
    UNREADABLE,
    /** No scan has met it since its row came. */
    NOT_SCANNED
}
