package org.mixingmentor.audio;

import java.io.BufferedOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Writes what is exported, whole or not at all: a file is replaced when its content is complete, with the permissions that
 * it had, or that a new file of this user has. A device or a pipe is written to, a link is followed; a sound and what
 * belongs to a dataset are never written over.
 */
public final class OutputFile {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int MOST_LINKS = 40;
    private static final Set<String> SOUNDS =
            Set.of("wav", "wave", "aif", "aiff", "aifc", "flac", "ogg", "oga", "opus", "mp3", "m4a", "mp4");

    private OutputFile() {}

    /** What is to be written. */
    public interface Content {
        /** Writes it; called once. */
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes a file that the user named; makes its folders.
     *
     * @throws IOException with a sentence that names the file, where it is a folder, a sound, a dataset's own file, or
     *     cannot be written; whatever the content itself throws
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = followed(file);
        String refusal = refusal(target);
        if (!refusal.isEmpty()) {
            throw new IOException(file + " " + refusal);
        }
        put(file, target, content);
    }

    /** The same for text. */
    public static void write(Path file, String text) throws IOException {
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes a file that the program itself keeps, inside a dataset too. */
    public static void writeOwn(Path file, String text) throws IOException {
        put(file, followed(file), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Where links lead, whether there is something or not. */
    private static Path followed(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new IOException(file + " cannot be written: links lead round in a circle; choose another name");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
        }
        return target;
    }

    private static String refusal(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            return "is a folder; name a file in it";
        }
        Path folder = target.getParent();
        Path real = folder != null && Files.exists(folder) ? folder.toRealPath() : folder;
        for (Path part = real; part != null; part = part.getParent()) {
            if (part.endsWith(".mentor")) {
                return "lies among the files that a dataset keeps for itself; choose another folder";
            }
        }
        if (target.endsWith("metadata.jsonl")) {
            return "is where a dataset keeps its labels; choose another name";
        }
        boolean sound = Files.isRegularFile(target) && (isNamedSound(target) || isSound(target));
        return sound ? "is a sound, which is not written over; choose another name" : "";
    }

    private static boolean isNamedSound(Path target) {
        String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        return SOUNDS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static boolean isSound(Path target) throws IOException {
        byte[] head;
        try (InputStream in = new FileInputStream(target.toFile())) {
            head = in.readNBytes(12);
        } catch (IOException e) {
            throw new IOException(
                    target + " cannot be written over: " + SystemReason.of(e) + "; choose another name", e);
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return (start.startsWith("R") && start.endsWith("WAVE"))
                || (start.startsWith("FORM") && start.startsWith("AIF", 8))
                || start.startsWith("fLaC")
                || start.startsWith("OggS")
                || start.startsWith("ID3")
                || start.startsWith("ftyp", 4)
                || (head.length > 1 && head[0] == -1 && (head[1] & 0xe0) == 0xe0 && head[1] != -1 && head[1] != -2);
    }

    private static void put(Path file, Path target, Content content) throws IOException {
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                try (OutputStream out = buffered(target, StandardOpenOption.WRITE)) {
                    content.to(out);
                }
            } else {
                replace(target, content);
            }
        } catch (IOException e) {
            if (e.getClass() != IOException.class && !(e instanceof FileSystemException)) {
                throw e;
            }
            throw new IOException(
                    file + " cannot be written: " + SystemReason.of(e) + "; check the folder and its disk", e);
        }
    }

    private static void replace(Path target, Content content) throws IOException {
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling(".mentor-" + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = buffered(part, StandardOpenOption.CREATE_NEW)) {
                content.to(out);
            }
            keepPermissions(target, part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static OutputStream buffered(Path file, StandardOpenOption how) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE, how), BUFFER_BYTES);
    }

    private static void keepPermissions(Path target, Path part) throws IOException {
        boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
        }
    }
}
