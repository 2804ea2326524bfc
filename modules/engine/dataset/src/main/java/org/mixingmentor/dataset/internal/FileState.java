package org.mixingmentor.dataset.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Size and time of a file: while they stay, so does its content.
 *
 * @param size in bytes
 * @param modifiedNanos last change, in nanoseconds since 1970
 */
public record FileState(long size, long modifiedNanos) {
    /** A file that was not looked at: equal to none that was. */
    public static final FileState UNKNOWN = new FileState(-1, 0);

    static FileState of(BasicFileAttributes attributes) {
        return new FileState(
                attributes.size(),
                ChronoUnit.NANOS.between(
                        Instant.EPOCH, attributes.lastModifiedTime().toInstant()));
    }

    public static FileState of(Path file) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class));
    }
}
