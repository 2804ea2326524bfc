package org.mixingmentor.dataset;

/** Says who has a dataset folder open for writing; it can still be opened for reading. The message says who. */
public final class FolderInUseException extends DatasetException {
    /** @param message one sentence for the user */
    public FolderInUseException(String message) {
        super(message);
    }
}
