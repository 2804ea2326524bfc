package org.mixingmentor.audio.internal.pcm;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Walks the chunks of a RIFF or IFF file: four letters, a 32-bit length, the content, padded to even length. */
final class Chunks {
    private static final int HEADER_BYTES = 8;
    private static final int FORM_BYTES = 12;

    private final RandomAccessFile file;
    private final ByteOrder order;
    private long next = FORM_BYTES;
    private String id = "";
    private long size;
    private long start;

    Chunks(RandomAccessFile file, ByteOrder order) {
        this.file = file;
        this.order = order;
    }

    /** Goes to the next chunk; false at the end of the file. */
    boolean next() throws IOException {
        if (next < 0 || next + HEADER_BYTES > file.length()) {
            return false;
        }
        ByteBuffer header = bytes(next, HEADER_BYTES);
        byte[] letters = new byte[4];
        header.get(letters);
        id = new String(letters, StandardCharsets.ISO_8859_1);
        size = Integer.toUnsignedLong(header.getInt());
        start = next + HEADER_BYTES;
        next = start + size + (size & 1);
        return true;
    }

    /** The four letters of this chunk. */
    String id() {
        return id;
    }

    /** The length that this chunk announces, in bytes; the file may end before. */
    long size() {
        return size;
    }

    /** Where its content begins, in bytes from the file's beginning. */
    long start() {
        return start;
    }

    /** Bytes from the content's beginning to the end of the file. */
    long available() throws IOException {
        return file.length() - start;
    }

    /** The first bytes of its content. */
    ByteBuffer content(int length) throws IOException {
        return bytes(start, length);
    }

    private ByteBuffer bytes(long position, int length) throws IOException {
        byte[] data = new byte[length];
        file.seek(position);
        try {
            file.readFully(data);
        } catch (EOFException end) {
            throw new EOFException("the file ends inside its header");
        }
        return ByteBuffer.wrap(data).order(order);
    }
}
