package org.mixingmentor.audio.internal.tags;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds where a container begins behind tags: ID3v2 (any number, any version), APEv2, and the zeros that follow them. */
public final class LeadingTags {
    private static final int ID3_HEADER_BYTES = 10;
    private static final int ID3_FOOTER_FLAG = 0x10;
    private static final int APE_HEADER_BYTES = 32;
    private static final int APE_HEADER_FLAG = 0x2000_0000;
    /** With so many zeros the length of an MP4 file's first box begins. */
    private static final int LENGTH_ZEROS = 3;

    private static final int MOST_TAGS = 64;
    private static final int MOST_ZEROS = 1 << 20;

    private LeadingTags() {}

    /**
     * Where the container may begin, the most believable place first: broken taggers write lengths of 8 bits a byte, and
     * leave zeros.
     *
     * @return places in bytes, inside the file; only 0 where it begins with no tag
     */
    public static List<Long> starts(RandomAccessFile file) throws IOException {
        List<Long> starts = new ArrayList<>();
        long end = end(file, false);
        add(starts, end, file);
        if (end > 0) {
            addAfterZeros(starts, end, file);
            long plain = end(file, true);
            add(starts, plain, file);
            addAfterZeros(starts, plain, file);
        }
        add(starts, 0, file);
        return starts;
    }

    /** Whether a file begins with nothing but ID3 tags, one at the other, which every decoder passes over. */
    public static boolean areUsual(Path path, long start) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            long at = 0;
            while (at < start) {
                file.seek(at);
                boolean id3 = file.read() == 'I';
                long length = id3 ? tagBytes(file, at, false) : 0;
                at = length == 0 ? Long.MAX_VALUE : at + length;
            }
            return at == start;
        }
    }

    private static void addAfterZeros(List<Long> starts, long end, RandomAccessFile file) throws IOException {
        long at = afterZeros(file, end);
        add(starts, at, file);
        if (at - end >= LENGTH_ZEROS) {
            add(starts, at - LENGTH_ZEROS, file);
        }
    }

    private static void add(List<Long> starts, long at, RandomAccessFile file) throws IOException {
        if (!starts.contains(at) && (at == 0 || at < file.length())) {
            starts.add(at);
        }
    }

    private static long end(RandomAccessFile file, boolean plainSizes) throws IOException {
        long at = 0;
        for (int tags = 0; tags < MOST_TAGS; tags++) {
            // Between two tags, too, some leave zeros.
            long next = at == 0 || tagBytes(file, at, plainSizes) > 0 ? at : afterZeros(file, at);
            long length = tagBytes(file, next, plainSizes);
            if (length == 0) {
                return at;
            }
            at = next + length;
        }
        return at;
    }

    /** The length of the tag that begins there; 0 where none does. */
    private static long tagBytes(RandomAccessFile file, long at, boolean plainSizes) throws IOException {
        if (at + APE_HEADER_BYTES > file.length()) {
            return 0;
        }
        byte[] tag = new byte[APE_HEADER_BYTES];
        file.seek(at);
        file.readFully(tag);
        String letters = new String(tag, StandardCharsets.ISO_8859_1);
        ByteBuffer bytes = ByteBuffer.wrap(tag);
        if (letters.startsWith("ID3") && tag[3] != -1 && tag[4] != -1) {
            int size = bytes.getInt(6);
            int footer = (tag[5] & ID3_FOOTER_FLAG) == 0 ? 0 : ID3_HEADER_BYTES;
            return ID3_HEADER_BYTES + (plainSizes ? Integer.toUnsignedLong(size) : sevenBits(size)) + footer;
        }
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        boolean ape = letters.startsWith("APETAGEX") && (bytes.getInt(20) & APE_HEADER_FLAG) != 0;
        return ape ? APE_HEADER_BYTES + Integer.toUnsignedLong(bytes.getInt(12)) : 0;
    }

    private static int sevenBits(int size) {
        return ((size >>> 3) & 0xfe0_0000) | ((size >>> 2) & 0x1f_c000) | ((size >>> 1) & 0x3f80) | (size & 0x7f);
    }

    private static long afterZeros(RandomAccessFile file, long from) throws IOException {
        byte[] block = new byte[1 << 12];
        long at = from;
        while (at < Math.min(file.length(), from + MOST_ZEROS)) {
            file.seek(at);
            int n = file.read(block);
            for (int i = 0; i < n; i++) {
                if (block[i] != 0) {
                    return at + i;
                }
            }
            at += Math.max(1, n);
        }
        return from;
    }
}
