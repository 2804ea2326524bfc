package org.mixingmentor.audio.internal.ffmpeg;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/**
 * Where a decoder process unpacks FFmpeg: a folder of its own that only this user may enter, so that processes that
 * start together do not see each other's half-written libraries and nobody else can put one there.
 */
final class TemporaryFolder {
    private static final String PREFIX = "mixingmentor-ffmpeg-";
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private TemporaryFolder() {}

    static Path create() throws IOException {
        Path folder = Files.createTempDirectory(PREFIX);
        deleteForgotten(folder.getParent());
        return folder;
    }

    /** Windows cannot delete a library that is loaded: a process that was killed there leaves its folder. */
    private static void deleteForgotten(Path parent) throws IOException {
        FileTime limit = FileTime.from(Instant.now().minus(FORGOTTEN));
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                if (Files.getLastModifiedTime(folder).compareTo(limit) < 0) {
                    delete(folder);
                }
            }
        }
    }

    /** Deletes the folder with the files in it, as far as possible. */
    static void delete(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // In use on Windows, or gone already: tried again when the process has ended and a day later.
        }
    }
}
