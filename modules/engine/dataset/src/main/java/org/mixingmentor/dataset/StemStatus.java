package org.mixingmentor.dataset;

/** What the last scan knows of a stem's file. */
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
