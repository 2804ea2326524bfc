package org.mixingmentor.audio.internal.pcm;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Locale;
import org.mixingmentor.audio.spi.AudioException;

/**
 * The sample format in the "fmt " chunk of a WAV file.
 *
 * @param encoding null where the samples are not simply numbers
 * @param codec the tag of their codec, or of its sub-format
 */
record WavSamples(SampleEncoding encoding, int channels, int sampleRate, int codec) {
    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int EXTENSIBLE = 0xFFFE;
    private static final int PLAIN_BYTES = 16;
    private static final int EXTENSIBLE_BYTES = 40;
    /** The tail that all of Microsoft's sub-format GUIDs share, as two little-endian halves. */
    private static final long GUID_MIDDLE = 0x0010_0000_0000L;

    private static final long GUID_TAIL = 0x719B_3800_AA00_0080L;

    int frameBytes() {
        return isCompressed() ? 1 : channels * encoding.bytes();
    }

    boolean isCompressed() {
        return encoding == null;
    }

    static WavSamples read(Path path, Chunks chunk) throws IOException {
        if (chunk.size() < PLAIN_BYTES) {
            throw damaged(path, "does not say how its samples are stored");
        }
        ByteBuffer content = chunk.content((int) Math.min(EXTENSIBLE_BYTES, chunk.size()));
        int codec = codec(content);
        int channels = Short.toUnsignedInt(content.getShort(2));
        int sampleRate = content.getInt(4);
        if (codec != PCM && codec != FLOAT) {
            return new WavSamples(null, channels, sampleRate, codec);
        }
        int frameBytes = Short.toUnsignedInt(content.getShort(12));
        int bits = Short.toUnsignedInt(content.getShort(14));
        if (channels == 0 || frameBytes == 0 || frameBytes % channels != 0) {
            throw damaged(path, "announces " + channels + " channels in " + frameBytes + " bytes a frame");
        }
        SampleEncoding encoding = encoding(codec, frameBytes / channels, bits);
        if (encoding == null) {
            throw refused(path, codec == FLOAT, bits, frameBytes / channels);
        }
        return new WavSamples(encoding, channels, sampleRate, codec);
    }

    private static AudioException refused(Path path, boolean floats, int bits, int bytes) {
        String what = "announces " + bits + " bits in " + bytes + " bytes a sample";
        boolean possible = bits > 0 && bits <= bytes * 8 && (floats ? bits != 32 && bits != 64 : bytes > 4);
        return possible
                ? new AudioException(path + " " + what + (floats ? " of floating-point numbers" : "")
                        + ", which is not supported; convert it to 24-bit or to 32-bit float")
                : damaged(path, what);
    }

    /** The name of a codec that is not simply numbers, for people. */
    String codecName() {
        return switch (codec) {
            case 2 -> "MS ADPCM";
            case 6 -> "A-law";
            case 7 -> "mu-law";
            case 0x11 -> "IMA ADPCM";
            case 0x31 -> "GSM 6.10";
            case 0x50, 0x55 -> "MPEG audio";
            case 0x65, 0x28F -> "G.722";
            case 0x160, 0x161, 0x162, 0x163 -> "Windows Media Audio";
            default -> String.format(Locale.ROOT, "codec 0x%04X", codec);
        };
    }

    /** The codec that a "fmt " chunk names: its tag, or the sub-format where the tag says extensible. */
    private static int codec(ByteBuffer content) {
        int tag = Short.toUnsignedInt(content.getShort(0));
        if (tag != EXTENSIBLE || content.limit() < EXTENSIBLE_BYTES) {
            return tag;
        }
        ByteBuffer guid = content.slice(24, 16).order(content.order());
        boolean microsofts = guid.getLong(0) >>> 16 == GUID_MIDDLE && guid.getLong(8) == GUID_TAIL;
        return microsofts ? Short.toUnsignedInt(guid.getShort(0)) : tag;
    }

    /** Null where bits and bytes do not go together. Fewer bits than the bytes hold lie in the upper ones. */
    private static SampleEncoding encoding(int codec, int bytes, int bits) {
        if (codec == FLOAT) {
            return bits == 32 && bytes == 4
                    ? SampleEncoding.FLOAT_32
                    : bits == 64 && bytes == 8 ? SampleEncoding.FLOAT_64 : null;
        }
        if (bits == 0 || bits > bytes * 8) {
            return null;
        }
        return bytes == 1 ? SampleEncoding.UNSIGNED_8 : SampleEncoding.signed(bytes);
    }

    static AudioException damaged(Path path, String what) {
        return new AudioException(path + " is damaged: it " + what + "; fetch or export it again");
    }
}
