package org.mixingmentor.audio.internal.pcm;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.mixingmentor.audio.internal.tags.TrailingBytes;

/**
 * Walks the chunks of a RIFF or IFF file: four letters, a 32-bit length, the content, padded to even length, which some
 * writers forget.
 */
final class Chunks {
    private static final int HEADER_BYTES = 8;
    private static final int FORM_BYTES = 12;
    private static final int MOST_CHUNKS = 1000;
    private static final int TAG_BYTES = 128;
    private static final int LOOK_BYTES = 1 << 16;
    /** What programs write behind the sound. */
    private static final Set<String> BEHIND = Set.of(
            "LIST", "id3 ", "ID3 ", "bext", "cue ", "smpl", "inst", "iXML", "PEAK", "JUNK", "acid", "cart", "_PMX",
            "afsp", "LGWV", "NAME", "AUTH", "ANNO", "MARK", "INST", "COMT", "APPL", "MIDI", "COMM");

    private final RandomAccessFile file;
    private final ByteOrder order;
    private long next;
    private String id = "";
    private long size;
    private long start;

    /** @param form where the outer chunk begins, in bytes from the file's beginning */
    Chunks(RandomAccessFile file, ByteOrder order, long form) {
        this.file = file;
        this.order = order;
        this.next = form + FORM_BYTES;
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
        next = after(start + size);
        return true;
    }

    /** Goes to the chunk that follows a content of another length than this chunk announces. */
    void skip(long length) throws IOException {
        next = after(start + length);
    }

    private long after(long end) throws IOException {
        boolean odd = ((end - start) & 1) == 1;
        return odd && (isChunk(end + 1) || end + 1 >= file.length() || !isChunk(end)) ? end + 1 : end;
    }

    /** Whether a chunk begins there that ends inside the file: four letters as chunks have them, and a length. */
    boolean isChunk(long at) throws IOException {
        if (at + HEADER_BYTES > file.length()) {
            return false;
        }
        ByteBuffer header = bytes(at, HEADER_BYTES);
        for (int i = 0; i < 4; i++) {
            int letter = header.get(i);
            if (letter < ' ' || letter > '~') {
                return false;
            }
        }
        return Integer.toUnsignedLong(header.getInt(4)) <= file.length() - at - HEADER_BYTES;
    }

    /** Where a sound of unknown length ends: at the end of the file, or where chunks or a tag that end there begin. */
    long endOfSound(long start) throws IOException {
        long length = file.length();
        boolean tagged = length - TAG_BYTES >= start && TrailingBytes.isTag(letters(length - TAG_BYTES));
        long end = tagged ? length - TAG_BYTES : length;
        long from = Math.max(start, end - LOOK_BYTES);
        byte[] look = new byte[(int) (end - from)];
        file.seek(from);
        file.readFully(look);
        for (int at = (int) ((from - start) & 1); at + HEADER_BYTES <= look.length; at += 2) {
            if (BEHIND.contains(new String(look, at, 4, StandardCharsets.ISO_8859_1)) && areChunks(from + at)) {
                return from + at;
            }
        }
        return end;
    }

    private byte[] letters(long at) throws IOException {
        byte[] letters = new byte[4];
        file.seek(at);
        file.readFully(letters);
        return letters;
    }

    /** Whether nothing but chunks, a tag or padding stands from here to the end of the file. */
    boolean areChunks(long from) throws IOException {
        long at = from;
        for (int chunks = 0; chunks < MOST_CHUNKS && isChunk(at); chunks++) {
            long length = Integer.toUnsignedLong(bytes(at, HEADER_BYTES).getInt(4));
            long end = at + HEADER_BYTES + length;
            at = (length & 1) == 1 && !isChunk(end) ? end + 1 : end;
        }
        return at >= file.length() || TrailingBytes.areNoSound(file, at);
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
