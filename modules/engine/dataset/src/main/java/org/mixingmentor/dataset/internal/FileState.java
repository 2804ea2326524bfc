package org.mixingmentor.dataset.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/**
 * Size and time of a file: while they stay, so does its content.
 *
 * @param size in bytes
 * @param modifiedNanos last change, in nanoseconds since 1970; in microseconds beyond the years 1678 to 2262
 */
public record FileState(long size, long modifiedNanos) {
    /** A file that was not looked at: equal to none that was. */
    public static final FileState UNKNOWN = new FileState(-1, 0);

    /** The same file, with a time that no file has: equal to none that is met later. */
    public FileState unsettled() {
        return new FileState(size, Long.MIN_VALUE);
    }

    static FileState of(BasicFileAttributes attributes) {
        return new FileState(attributes.size(), nanos(attributes.lastModifiedTime()));
    }

    /** Broken clocks and archives give dates that no long of nanoseconds reaches: those count microseconds. */
    private static long nanos(FileTime time) {
        long nanos = time.to(TimeUnit.NANOSECONDS);
        return nanos == Long.MAX_VALUE || nanos == Long.MIN_VALUE ? time.to(TimeUnit.MICROSECONDS) : nanos;
    }

    public static FileState of(Path file) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class));
    }
}
