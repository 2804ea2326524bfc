package org.mixingmentor.dataset.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import org.mixingmentor.dataset.Progress;

/** Copies a file so that it is there whole or not at all, and never over another. */
public final class FileCopy implements AutoCloseable {
    private static final int BLOCK = 1 << 16;

    private final Path part;
    private final MessageDigest digest = ContentHash.digest();

    /**
     * Reads all of a stream into a hidden file beside its future place.
     *
     * @throws CancellationException when {@code progress} says so
     */
    public FileCopy(InputStream in, Path folder, Progress progress) throws IOException {
        Files.createDirectories(folder);
        part = Files.createTempFile(folder, ".", ".part");
        boolean whole = false;
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            InputStream hashed = new DigestInputStream(in, digest);
            byte[] block = new byte[BLOCK];
            for (int n = hashed.read(block); n >= 0; n = hashed.read(block)) {
                if (progress.cancelled()) {
                    throw new CancellationException("the copying was cancelled; what was copied whole is kept");
                }
                out.write(block, 0, n);
            }
            channel.force(true);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** The copy, until it is given its place. */
    public Path file() {
        return part;
    }

    /** SHA-512/256 of the content, in hexadecimal. Asked for once. */
    public String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Gives the copy its place.
     *
     * @throws FileAlreadyExistsException where another file is there
     */
    public void moveTo(Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.move(part, target);
    }

    /** Deletes the copy if it got no place. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(part);
    }
}
