package org.mixingmentor.dataset.internal;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names of stems: paths inside the dataset folder, always with '/'. */
public final class FileNames {
    private FileNames() {}

    /** The name of a file that lies in the folder. */
    public static String of(Path folder, Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    /**
     * The one form of a name that somebody wrote: without empty parts and dots.
     *
     * @return empty where the name is blank, absolute, or leads out of the folder
     */
    public static Optional<String> checked(String written) {
        String name = File.separatorChar == '/' ? written : written.replace(File.separatorChar, '/');
        // Half a surrogate pair names no file.
        boolean halves = name.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        if (halves
                || name.isBlank()
                || name.startsWith("/")
                || name.matches("[A-Za-z]:/.*")
                || name.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (String part : name.split("/", -1)) {
            if (part.equals("..")) {
                return Optional.empty();
            }
            if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    /** Whether a name finds the file again: not where its bytes are no text in the system's character set. */
    static boolean names(Path folder, Path file) {
        try {
            return folder.resolve(of(folder, file)).equals(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The last part of a name. */
    public static String last(String fileName) {
        return fileName.substring(fileName.lastIndexOf('/') + 1);
    }
}
