package org.mixingmentor.dataset.internal.importing;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Reads the directory of a zip archive (PKWARE's APPNOTE 6.3, with zip64), entry by entry: java.util.zip refuses a whole
 * archive for one entry that is encrypted or packed in another way, knows entries by their names alone, and takes one
 * character set for all of them.
 */
final class ZipEntries {
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_PLACE = 0x07064b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int END_BYTES = 22;
    private static final int END_64_PLACE_BYTES = 20;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int DIRECTORY_BYTES = 46;
    private static final long MOST_DIRECTORY_BYTES = 64L << 20;
    private static final int ZIP_64 = 0x0001;
    private static final int UNICODE_PATH = 0x7075;
    private static final long IN_ZIP_64 = 0xffffffffL;
    /** The character set of DOS, which a name without a mark has. Not every Java has it. */
    private static final Charset UNMARKED =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    /**
     * An entry, as the directory has it.
     *
     * @param flags bit 0 = encrypted
     * @param method 0 = stored, 8 = deflated
     * @param packed bytes in the archive
     * @param size bytes unpacked
     * @param at where its own header begins in the file
     */
    record Entry(String name, int flags, int method, long crc, long packed, long size, long at) {
        boolean isFolder() {
            return name.endsWith("/") || name.endsWith("\\");
        }

        boolean isEncrypted() {
            return (flags & 1) != 0;
        }
    }

    private final FileChannel file;

    private ZipEntries(FileChannel file) {
        this.file = file;
    }

    /**
     * All entries, in the order of the directory.
     *
     * @throws IOException with the rest of a sentence, where there is no whole directory
     */
    static List<Entry> of(Path archive) throws IOException {
        try (FileChannel file = FileChannel.open(archive, StandardOpenOption.READ)) {
            return new ZipEntries(file).read();
        }
    }

    private List<Entry> read() throws IOException {
        long endAt = findEnd();
        ByteBuffer end = bytes(endAt, END_BYTES);
        long disk = end.getShort(4) & 0xffffL;
        long count = end.getShort(10) & 0xffffL;
        long size = end.getInt(12) & IN_ZIP_64;
        long offset = end.getInt(16) & IN_ZIP_64;
        long directoryEnd = endAt;
        if (endAt >= END_64_PLACE_BYTES && bytes(endAt - END_64_PLACE_BYTES, 4).getInt() == END_64_PLACE) {
            long place = bytes(endAt - END_64_PLACE_BYTES, END_64_PLACE_BYTES).getLong(8);
            ByteBuffer end64 = bytes(place, 56);
            if (end64.getInt(0) == END_64) {
                disk = end64.getInt(16) & IN_ZIP_64;
                count = end64.getLong(32);
                size = end64.getLong(40);
                offset = end64.getLong(48);
                directoryEnd = place;
            }
        }
        if (disk != 0) {
            throw new IOException("it is one part of an archive in several files; join or unpack them first");
        }
        if (size < 0 || size > MOST_DIRECTORY_BYTES || size > directoryEnd || count < 0) {
            throw new IOException("its directory is damaged; fetch it again");
        }
        // What stands before the archive, as the program of one that unpacks itself, shifts all of it.
        long shift = directoryEnd - size - offset;
        return entries(bytes(directoryEnd - size, (int) size), count, shift);
    }

    private long findEnd() throws IOException {
        long length = file.size();
        int look = (int) Math.min(length, END_BYTES + LONGEST_COMMENT);
        ByteBuffer tail = bytes(length - look, look);
        for (int i = look - END_BYTES; i >= 0; i--) {
            // The comment ends with the file, or something was put behind it.
            if (tail.getInt(i) == END && i + END_BYTES + (tail.getShort(i + 20) & 0xffff) <= look) {
                return length - look + i;
            }
        }
        throw new IOException("its end is missing; fetch it again");
    }

    private static List<Entry> entries(ByteBuffer directory, long count, long shift) throws IOException {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        for (long i = 0; i < count; i++) {
            if (at + DIRECTORY_BYTES > directory.limit() || directory.getInt(at) != DIRECTORY) {
                throw new IOException("its directory is damaged; fetch it again");
            }
            int name = directory.getShort(at + 28) & 0xffff;
            int extra = directory.getShort(at + 30) & 0xffff;
            int comment = directory.getShort(at + 32) & 0xffff;
            int next = at + DIRECTORY_BYTES + name + extra + comment;
            if (next > directory.limit()) {
                throw new IOException("its directory is damaged; fetch it again");
            }
            byte[] written = new byte[name];
            directory.get(at + DIRECTORY_BYTES, written);
            entries.add(entry(
                    directory,
                    at,
                    written,
                    directory.slice(at + DIRECTORY_BYTES + name, extra).order(ByteOrder.LITTLE_ENDIAN),
                    shift));
            at = next;
        }
        return entries;
    }

    private static Entry entry(ByteBuffer directory, int at, byte[] name, ByteBuffer extra, long shift) {
        long packed = directory.getInt(at + 20) & IN_ZIP_64;
        long size = directory.getInt(at + 24) & IN_ZIP_64;
        long offset = directory.getInt(at + 42) & IN_ZIP_64;
        String unicode = null;
        for (int i = 0; i + 4 <= extra.limit(); ) {
            int kind = extra.getShort(i) & 0xffff;
            int length = Math.min(extra.getShort(i + 2) & 0xffff, extra.limit() - i - 4);
            ByteBuffer field = extra.slice(i + 4, length).order(ByteOrder.LITTLE_ENDIAN);
            if (kind == ZIP_64) {
                size = size == IN_ZIP_64 && field.remaining() >= Long.BYTES ? field.getLong() : size;
                packed = packed == IN_ZIP_64 && field.remaining() >= Long.BYTES ? field.getLong() : packed;
                offset = offset == IN_ZIP_64 && field.remaining() >= Long.BYTES ? field.getLong() : offset;
            } else if (kind == UNICODE_PATH && length > 5 && (field.getInt(1) & IN_ZIP_64) == crc(name)) {
                unicode = StandardCharsets.UTF_8.decode(field.position(5)).toString();
            }
            i += 4 + length;
        }
        int flags = directory.getShort(at + 8) & 0xffff;
        return new Entry(
                unicode == null ? text(name) : unicode,
                flags,
                directory.getShort(at + 10) & 0xffff,
                directory.getInt(at + 16) & IN_ZIP_64,
                packed,
                size,
                offset + shift);
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    /** Many write UTF-8 without marking it, and some mark what is none: that is the set of DOS. */
    private static String text(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(name, UNMARKED);
        }
    }

    private ByteBuffer bytes(long at, int count) throws IOException {
        if (at < 0 || at + count > file.size()) {
            throw new EOFException("it is cut off; fetch it again");
        }
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException("it is cut off; fetch it again");
            }
        }
        return bytes.flip();
    }
}
