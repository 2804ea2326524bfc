package org.mixingmentor.audio.internal.pcm;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.SourceFormat;

/** Reads the COMM and SSND chunks of an AIFF file. Source: Apple, "Audio Interchange File Format AIFF-C", 1991. */
final class AiffHeader {
    private static final int COMMON_BYTES = 18;
    private static final int COMPRESSION_AT = 18;
    private static final int COMPRESSION_BYTES = 22;
    private static final int SOUND_HEADER_BYTES = 8;

    private final Path path;
    private final String compression;
    private final int channels;
    private final long frames;
    private final int bits;
    private final double rate;
    private long soundStart;
    private long soundBytes = -1;
    private long soundThere;

    AiffHeader(Path path, RandomAccessFile file) throws IOException {
        this.path = path;
        Chunks chunks = new Chunks(file, ByteOrder.BIG_ENDIAN);
        ByteBuffer common = null;
        while (chunks.next() && (common == null || soundBytes < 0)) {
            if (chunks.id().equals("COMM")) {
                if (chunks.size() < COMMON_BYTES) {
                    throw WavSamples.damaged(path, "does not say how its samples are stored");
                }
                common = chunks.content((int) Math.min(COMPRESSION_BYTES, chunks.size()));
            } else if (chunks.id().equals("SSND") && chunks.size() >= SOUND_HEADER_BYTES) {
                long offset = Integer.toUnsignedLong(chunks.content(4).getInt());
                soundStart = chunks.start() + SOUND_HEADER_BYTES + offset;
                soundBytes = Math.max(0, chunks.size() - SOUND_HEADER_BYTES - offset);
                soundThere = Math.max(0, chunks.available() - SOUND_HEADER_BYTES - offset);
            }
        }
        if (common == null) {
            throw WavSamples.damaged(path, "does not say how its samples are stored");
        }
        channels = Short.toUnsignedInt(common.getShort(0));
        frames = Integer.toUnsignedLong(common.getInt(2));
        bits = Short.toUnsignedInt(common.getShort(6));
        rate = extended(Short.toUnsignedInt(common.getShort(8)), common.getLong(10));
        compression = common.limit() < COMPRESSION_BYTES
                ? "NONE"
                : StandardCharsets.ISO_8859_1
                        .decode(common.slice(COMPRESSION_AT, 4))
                        .toString();
        checkSound();
    }

    private void checkSound() throws AudioException {
        if (soundBytes < 0) {
            throw frames == 0
                    ? new AudioException(path + " holds no sound: it has no samples; fetch or export it again")
                    : WavSamples.damaged(path, "has no samples");
        }
        if (soundThere < soundBytes) {
            throw new AudioException(path + " is cut off: its header announces " + soundBytes
                    + " bytes of sound, but only " + soundThere + " are there; fetch or export it again");
        }
    }

    /** An 80-bit number of sign, 15 bits of exponent and 64 of mantissa. */
    private static double extended(int signAndExponent, long mantissa) {
        double unsigned = (mantissa >>> 1) * 2.0 + (mantissa & 1);
        return Math.scalb(unsigned, (signAndExponent & 0x7fff) - 16383 - 63);
    }

    /** Whether the samples are not simply numbers. */
    boolean isCompressed() {
        return encoding(compression) == null && !isInteger(compression);
    }

    private static boolean isInteger(String type) {
        return switch (type) {
            case "NONE", "twos", "sowt", "in24", "in32", "23ni" -> true;
            default -> false;
        };
    }

    private static SampleEncoding encoding(String type) {
        return switch (type) {
            case "fl32", "FL32" -> SampleEncoding.FLOAT_32;
            case "fl64", "FL64" -> SampleEncoding.FLOAT_64;
            default -> null;
        };
    }

    PcmLayout layout() throws AudioException {
        SampleEncoding floats = encoding(compression);
        SampleEncoding encoding = floats == null ? SampleEncoding.signed((bits + 7) / 8) : floats;
        if (encoding == null || bits == 0 || channels == 0) {
            throw WavSamples.damaged(path, "announces " + channels + " channels of " + bits + " bits a sample");
        }
        long frameBytes = (long) channels * encoding.bytes();
        if (frames > soundBytes / frameBytes) {
            throw new AudioException(path + " is cut off: its header announces " + frames + " frames, but only "
                    + soundBytes / frameBytes + " are there; fetch or export it again");
        }
        if (rate != Math.rint(rate) || rate > Integer.MAX_VALUE) {
            throw WavSamples.damaged(path, "announces a sample rate of " + rate + " Hz");
        }
        boolean littleEndian = compression.equals("sowt") || compression.equals("23ni");
        SourceFormat format = new SourceFormat("AIFF " + encoding.label(), (int) rate, channels, frames);
        return new PcmLayout(format, encoding, !littleEndian, soundStart);
    }
}
