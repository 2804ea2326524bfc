package org.mixingmentor.dataset.internal;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mixingmentor.dataset.DatasetException;

/**
 * Finds the audio files of a folder, in any depth. Follows links, but no loop; skips hidden files and folders and the
 * folder's {@code models}.
 */
public final class AudioFileFinder extends SimpleFileVisitor<Path> {
    /** Whoever is called so is meant as audio: if it cannot be read, that is said. */
    public static final Set<String> EXTENSIONS = Set.of(
            "aac", "aif", "aifc", "aiff", "au", "bwf", "caf", "flac", "m4a", "mp2", "mp3", "mp4", "oga", "ogg", "opus",
            "rf64", "snd", "w64", "wav", "wave", "wma", "wv");

    /** What holds other files. */
    private static final Set<String> ARCHIVES = Set.of("7z", "bz2", "gz", "rar", "tar", "tgz", "xz", "zip", "zst");

    private final Path folder;
    private final Predicate<Path> soundsLikeAudio;
    private final NavigableMap<String, FileState> files = new TreeMap<>();
    private final List<String> closed = new ArrayList<>();
    private final List<Path> unnamed = new ArrayList<>();

    private AudioFileFinder(Path folder, Predicate<Path> soundsLikeAudio) {
        this.folder = folder;
        this.soundsLikeAudio = soundsLikeAudio;
    }

    /**
     * What was found.
     *
     * @param files size and time by name
     * @param closed names of folders that could not be looked into
     * @param unnamed audio files whose names are no text in the system's character set, so that no name finds them
     */
    public record Found(NavigableMap<String, FileState> files, List<String> closed, List<Path> unnamed) {
        /** Whether a file that was not found may well be there, in a folder that could not be looked into. */
        public boolean mayBeThere(String fileName) {
            return closed.stream().anyMatch(name -> fileName.startsWith(name + "/"));
        }
    }

    /**
     * Looks through a folder.
     *
     * @param soundsLikeAudio asked for files whose extension does not say audio
     */
    public static Found walk(Path folder, Predicate<Path> soundsLikeAudio) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new DatasetException(folder + " is not there; check that its drive is mounted");
        }
        AudioFileFinder finder = new AudioFileFinder(folder, soundsLikeAudio);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, finder);
        return new Found(finder.files, finder.closed, finder.unnamed);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean models = folder.equals(directory.getParent()) && isCalled(directory, "models");
        boolean skipped = !directory.equals(folder) && (models || isHidden(directory));
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file) && attributes.isRegularFile() && isAudio(file)) {
            if (FileNames.names(folder, file)) {
                files.put(FileNames.of(folder, file), FileState.of(attributes));
            } else {
                unnamed.add(file);
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (failure instanceof FileSystemLoopException || failure instanceof NoSuchFileException || isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        closed.add(FileNames.of(folder, file));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException failure) {
        if (failure != null) {
            closed.add(FileNames.of(folder, directory));
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean isCalled(Path path, String name) {
        return path.getFileName().toString().equals(name);
    }

    private boolean isAudio(Path file) {
        return hasAudioName(file.toString()) || soundsLikeAudio.test(file);
    }

    /** Whether the extension of a file's name says audio. */
    public static boolean hasAudioName(String name) {
        return EXTENSIONS.contains(extension(name));
    }

    /** Whether the extension of a file's name says that it is an archive. */
    public static boolean isArchive(String name) {
        return ARCHIVES.contains(extension(name));
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
