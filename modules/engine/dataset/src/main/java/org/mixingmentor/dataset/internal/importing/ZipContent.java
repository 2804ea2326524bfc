package org.mixingmentor.dataset.internal.importing;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.mixingmentor.dataset.internal.importing.ZipEntries.Entry;

/** The bytes of an archive's entry: as many as it says it has, with the checksum that it says, or an error. */
final class ZipContent extends FilterInputStream {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int HEADER = 0x04034b50;
    private static final int HEADER_BYTES = 30;

    private final Entry entry;
    private final Inflater inflater;
    private final CRC32 crc = new CRC32();
    private long count;

    private ZipContent(InputStream in, Entry entry, Inflater inflater) {
        super(in);
        this.entry = entry;
        this.inflater = inflater;
    }

    /** Why an entry cannot be unpacked here, as the rest of a sentence; empty where it can. */
    static Optional<String> refusal(Entry entry) {
        if (entry.isEncrypted()) {
            return Optional.of("is encrypted; unpack the archive with its password and import the folder");
        }
        return switch (entry.method()) {
            case STORED, DEFLATED -> Optional.empty();
            case 9 -> notUnpacked("Deflate64");
            case 12 -> notUnpacked("bzip2");
            case 14 -> notUnpacked("LZMA");
            case 93 -> notUnpacked("Zstandard");
            case 95 -> notUnpacked("XZ");
            default -> notUnpacked("method " + entry.method());
        };
    }

    private static Optional<String> notUnpacked(String method) {
        return Optional.of(
                "is packed by " + method + ", which is not unpacked here; unpack the archive and import the folder");
    }

    static InputStream open(Path archive, Entry entry) throws IOException {
        FileChannel file = FileChannel.open(archive, StandardOpenOption.READ);
        try {
            ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            if (file.read(header, entry.at()) < HEADER_BYTES || header.getInt(0) != HEADER) {
                throw new IOException("its place in the archive is damaged; fetch the archive again");
            }
            long from = entry.at() + HEADER_BYTES + (header.getShort(26) & 0xffff) + (header.getShort(28) & 0xffff);
            InputStream packed = new Part(file, from, entry.packed());
            if (entry.method() == STORED) {
                return new ZipContent(packed, entry, null);
            }
            Inflater inflater = new Inflater(true);
            return new ZipContent(new InflaterInputStream(packed, inflater, 1 << 16), entry, inflater);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n;
        try {
            n = super.read(bytes, offset, length);
        } catch (EOFException | ZipException e) {
            throw new IOException("it is damaged; fetch the archive again", e);
        }
        if (n < 0) {
            if (count < entry.size() || crc.getValue() != entry.crc()) {
                throw new IOException(
                        count < entry.size()
                                ? "it unpacks to less than it says; fetch the archive again"
                                : "it is damaged: its checksum is another; fetch the archive again");
            }
            return -1;
        }
        count += n;
        crc.update(bytes, offset, n);
        if (count > entry.size()) {
            throw new IOException("it unpacks to more than it says; it was refused");
        }
        return n;
    }

    @Override
    public void close() throws IOException {
        if (inflater != null) {
            inflater.end();
        }
        super.close();
    }

    /** A part of a file. Closing it closes the file. */
    private static final class Part extends InputStream {
        private final FileChannel file;
        private long at;
        private long left;

        Part(FileChannel file, long at, long left) {
            this.file = file;
            this.at = at;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int n = file.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(length, left)), at);
            if (n > 0) {
                at += n;
                left -= n;
            }
            return n;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
