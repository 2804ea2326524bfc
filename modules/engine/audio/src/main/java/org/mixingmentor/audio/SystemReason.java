package org.mixingmentor.audio;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Why the system did not read or write something, as part of a sentence: its own words name classes and codes. */
public final class SystemReason {
    private SystemReason() {}

    /** "the disk is full"; never the name of a class. */
    public static String of(Exception failure) {
        String known = known(failure);
        if (!known.isEmpty()) {
            return known;
        }
        String said = failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
        String told = told(said == null ? "" : said.toLowerCase(Locale.ROOT));
        if (!told.isEmpty()) {
            return told;
        }
        boolean sentence = failure instanceof IOException && said != null && !isRaw(said);
        return sentence ? said : "the system gives no reason";
    }

    private static String known(Exception failure) {
        if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            return told(String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT))
                            .isEmpty()
                    ? "there is no such file or folder"
                    : "";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission is denied";
        }
        if (failure instanceof NotDirectoryException) {
            return "a file stands where a folder is needed";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof DirectoryNotEmptyException) {
            return "something of that name is there already";
        }
        if (failure instanceof ReadOnlyFileSystemException) {
            return "the disk is read-only";
        }
        return failure instanceof FileSystemLoopException ? "links lead round in a circle" : "";
    }

    private static String told(String said) {
        if (said.contains("no space left") || said.contains("not enough space") || said.contains("disk full")) {
            return "the disk is full";
        }
        if (said.contains("disk quota")) {
            return "this user's share of the disk is full";
        }
        if (said.contains("broken pipe") || said.contains("pipe is being closed") || said.contains("pipe has been")) {
            return "whoever read it has stopped";
        }
        if (said.contains("permission denied") || said.contains("access is denied")) {
            return "permission is denied";
        }
        if (said.contains("read-only file system")) {
            return "the disk is read-only";
        }
        if (said.contains("file name too long")) {
            return "its name is too long for this disk";
        }
        if (said.contains("not a directory")) {
            return "a file stands where a folder is needed";
        }
        return said.contains("input/output error") ? "the disk or its connection fails" : "";
    }

    /** Whether words are those of a library: of classes, or none at all. */
    private static boolean isRaw(String said) {
        return said.contains("Exception")
                || said.contains("Error:")
                || said.contains("java.")
                || said.contains("null")
                || said.isBlank();
    }
}
