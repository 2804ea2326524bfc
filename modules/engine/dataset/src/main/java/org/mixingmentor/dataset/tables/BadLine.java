package org.mixingmentor.dataset.tables;

/** A line that cannot be used, for its sentence. */
final class BadLine extends Exception {
    BadLine(String what) {
        super(what);
    }
}
