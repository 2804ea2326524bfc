package org.mixingmentor.audio.internal.pcm;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.SourceFormat;

/**
 * Reads the chunks of a WAV file up to its samples. Sources: Microsoft's "Multiple Channel Audio Data and WAVE Files",
 * EBU Tech 3306 (RF64), ITU-R BS.2088 (BW64).
 */
final class WavHeader {
    private static final int LONG_SIZES_BYTES = 16;
    private static final long ALL_ONES = 0xFFFF_FFFFL;

    private final Path path;
    private final RandomAccessFile file;
    private final ByteOrder order;
    private final String form;
    private final long riffSize;
    private long longDataSize = -1;
    private WavSamples samples;

    WavHeader(Path path, RandomAccessFile file) throws IOException {
        this.path = path;
        this.file = file;
        byte[] letters = new byte[4];
        file.readFully(letters);
        form = new String(letters, StandardCharsets.ISO_8859_1);
        order = form.equals("RIFX") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        int size = file.readInt();
        riffSize = Integer.toUnsignedLong(order == ByteOrder.BIG_ENDIAN ? size : Integer.reverseBytes(size));
    }

    /** Where the samples lie; empty where they are compressed, and complete. */
    Optional<PcmLayout> layout() throws IOException {
        Chunks chunks = new Chunks(file, order);
        while (chunks.next()) {
            switch (chunks.id()) {
                case "ds64" -> longDataSize = longDataSize(chunks);
                case "fmt " -> samples = WavSamples.read(path, chunks);
                case "data" -> {
                    return layout(chunks);
                }
                default -> {
                    // LIST, bext, JUNK, cue and the like say nothing about the samples.
                }
            }
        }
        throw WavSamples.damaged(path, samples == null ? "does not say how its samples are stored" : "has no samples");
    }

    private Optional<PcmLayout> layout(Chunks data) throws IOException {
        if (samples == null) {
            throw WavSamples.damaged(path, "does not say how its samples are stored");
        }
        long available = data.available() / samples.frameBytes();
        long announced = announcedBytes(data) / samples.frameBytes();
        if (announced > available) {
            throw new AudioException(path + " is cut off: its header announces " + announced + " frames, but only "
                    + available + " are there; fetch or export it again");
        }
        if (samples.isCompressed()) {
            return Optional.empty();
        }
        SourceFormat format = new SourceFormat(
                (form.startsWith("RIF") ? "WAV " : form + " ")
                        + samples.encoding().label(),
                samples.sampleRate(),
                samples.channels(),
                announced);
        return Optional.of(new PcmLayout(format, samples.encoding(), order == ByteOrder.BIG_ENDIAN, data.start()));
    }

    /** The data chunk's length; all that is left of the file where a writer never came back to fill the length in. */
    private long announcedBytes(Chunks data) throws IOException {
        long size = data.size();
        if (size == ALL_ONES && longDataSize > 0) {
            return longDataSize;
        }
        boolean unset = size == 0 ? neverFinished() : isPlaceholder(size) && size > data.available();
        return unset ? data.available() : size;
    }

    /** A file whose outer length does not reach its end was left by a crash or a pipe before its lengths were set. */
    private boolean neverFinished() throws IOException {
        return riffSize + 8 < file.length() || isPlaceholder(riffSize);
    }

    /** What writers put that cannot seek back: all ones (FFmpeg), 0x7FFFF000 (SoX), 2 GiB and just below (arecord). */
    private static boolean isPlaceholder(long size) {
        return size >= 0xFFFF_FF00L || size == 0x7FFF_F000L || (size >= 0x7FFF_FF00L && size <= 0x8000_0000L);
    }

    private static long longDataSize(Chunks chunks) throws IOException {
        return chunks.size() < LONG_SIZES_BYTES
                ? -1
                : chunks.content(LONG_SIZES_BYTES).getLong(Long.BYTES);
    }
}
