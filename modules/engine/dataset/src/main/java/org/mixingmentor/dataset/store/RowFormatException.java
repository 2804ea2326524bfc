package org.mixingmentor.dataset.store;

/** A row that does not have the form it must have. The message is what the row must be, the end of a sentence. */
final class RowFormatException extends Exception {
    RowFormatException(String message) {
        super(message);
    }
}
