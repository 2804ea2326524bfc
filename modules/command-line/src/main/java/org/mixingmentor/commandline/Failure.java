package org.mixingmentor.commandline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.CancellationException;
import org.mixingmentor.audio.SystemReason;

/** Turns what went wrong into one sentence. */
final class Failure {
    /** The exit code of a command that failed. */
    static final int EXIT = 1;

    private Failure() {}

    /** What to tell the user. Exceptions of the engine carry their sentence already. */
    static String sentence(Exception failure) {
        if (failure instanceof CancellationException) {
            return "Cancelled; what was finished before is kept.";
        }
        if (failure instanceof FileSystemException fileFailure) {
            return sentence(fileFailure);
        }
        if (failure instanceof IOException && failure.getMessage() != null) {
            return failure.getMessage();
        }
        return "Something that should not happen did (" + failure
                + "). Run the command again with --debug and send us what it prints.";
    }

    private static String sentence(FileSystemException failure) {
        String file = failure.getFile();
        if (failure instanceof NoSuchFileException) {
            return file + ": there is no such file or folder. Check the name.";
        }
        if (failure instanceof AccessDeniedException) {
            return file + ": permission denied. Check who may read and write it.";
        }
        if (failure instanceof NotDirectoryException) {
            return file + ": this is a file where a folder is needed. Name a folder.";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return file + ": this exists already. Move it away or choose another name.";
        }
        return file + ": " + reason(failure) + ". Check the file and the free space of its disk.";
    }

    /** Why something could not be read or written, as part of a sentence. */
    static String reason(IOException failure) {
        return SystemReason.of(failure);
    }
}
