package org.mixingmentor.dataset;

/** Somebody else has the folder open for writing; it can still be opened for reading. The message says who. */
public final class FolderInUseException extends DatasetException {
    /** @param message one sentence for the user */
    public FolderInUseException(String message) {
        super(message);
    }
}
