package org.mixingmentor.audio.internal.pcm;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.audio.spi.AudioContent;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.Remark;
import org.mixingmentor.audio.spi.SourceFormat;

/** Reads the COMM and SSND chunks of an AIFF file. Source: Apple, "Audio Interchange File Format AIFF-C", 1991. */
final class AiffHeader {
    private static final int COMMON_BYTES = 18;
    private static final int COMPRESSION_AT = 18;
    private static final int COMPRESSION_BYTES = 22;
    private static final int SOUND_HEADER_BYTES = 8;

    private final AudioContent content;
    private final List<Remark> remarks = new ArrayList<>();
    private final String compression;
    private final int channels;
    private final long frames;
    private final int bits;
    private final double rate;
    private final Chunks chunks;
    private long announced;
    private SoundExtent sound;

    AiffHeader(AudioContent content, RandomAccessFile file) throws IOException {
        this.content = content;
        chunks = new Chunks(file, ByteOrder.BIG_ENDIAN, content.start());
        ByteBuffer common = null;
        while ((common == null || sound == null) && chunks.next()) {
            if (chunks.id().equals("COMM")) {
                if (chunks.size() < COMMON_BYTES) {
                    throw WavSamples.damaged(content.file(), "does not say how its samples are stored");
                }
                common = chunks.content((int) Math.min(COMPRESSION_BYTES, chunks.size()));
            } else if (chunks.id().equals("SSND") && chunks.available() >= SOUND_HEADER_BYTES) {
                readSound();
            }
        }
        if (common == null) {
            throw WavSamples.damaged(content.file(), "does not say how its samples are stored");
        }
        channels = Short.toUnsignedInt(common.getShort(0));
        frames = Integer.toUnsignedLong(common.getInt(2));
        bits = Short.toUnsignedInt(common.getShort(6));
        rate = extended(common.getShort(8), common.getLong(10));
        compression = common.limit() < COMPRESSION_BYTES
                ? "NONE"
                : StandardCharsets.ISO_8859_1
                        .decode(common.slice(COMPRESSION_AT, 4))
                        .toString();
        if (sound == null) {
            throw frames == 0
                    ? new AudioException(
                            content.file() + " holds no sound: it has no samples; fetch or export it again")
                    : WavSamples.damaged(content.file(), "has no samples");
        }
        if (isCompressed()) {
            sound.frames(content, 1, 0, remarks);
        }
    }

    private void readSound() throws IOException {
        long offset = Integer.toUnsignedLong(chunks.content(4).getInt());
        long start = chunks.start() + SOUND_HEADER_BYTES + offset;
        announced = Math.max(0, chunks.size() - SOUND_HEADER_BYTES - offset);
        sound = SoundExtent.of(chunks, start, announced, announced == 0);
        chunks.skip(sound.end() - chunks.start());
    }

    /** An 80-bit number of sign, 15 bits of exponent and 64 of mantissa; no rate below 0. */
    private static double extended(int signAndExponent, long mantissa) {
        double unsigned = (mantissa >>> 1) * 2.0 + (mantissa & 1);
        return signAndExponent < 0 ? -1 : Math.scalb(unsigned, (signAndExponent & 0x7fff) - 16383 - 63);
    }

    /** Whether the samples are not simply numbers. */
    boolean isCompressed() {
        return AiffEncoding.of(compression, bits) == null && !AiffEncoding.isPlain(compression);
    }

    /** The codec's four letters. */
    String codecName() {
        return AiffEncoding.name(compression);
    }

    int channels() {
        return channels;
    }

    /** What is remarkable about the file. */
    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    PcmLayout layout() throws IOException {
        SampleEncoding encoding = AiffEncoding.of(compression, bits);
        if (encoding == null || bits == 0 || channels == 0) {
            throw WavSamples.damaged(
                    content.file(), "announces " + channels + " channels of " + bits + " bits a sample");
        }
        // Rates of old machines are no whole numbers (22254.54 Hz), and differ less from one than a clock does.
        long hertz = Math.round(rate);
        if (hertz < 1 || hertz > Integer.MAX_VALUE) {
            throw WavSamples.damaged(content.file(), "announces a sample rate of " + rate + " Hz");
        }
        SourceFormat format = new SourceFormat(
                "AIFF " + encoding.label(), (int) hertz, channels, frames(channels * encoding.bytes(), (int) hertz));
        return new PcmLayout(
                format, encoding, !AiffEncoding.isLittleEndian(compression), sound.start(), List.copyOf(remarks));
    }

    /** What both chunks agree on: writers to a pipe set one of the two, or none. */
    private long frames(int frameBytes, int hertz) throws IOException {
        long bytes = frames * frameBytes;
        boolean framesSet = frames != 0 && frames < 0x7FFF_FF00L && !SoundExtent.isPlaceholder(bytes);
        if (framesSet && (announced == 0 || SoundExtent.isPlaceholder(announced))) {
            return SoundExtent.of(chunks, sound.start(), bytes, false).frames(content, frameBytes, hertz, remarks);
        }
        long inSound = sound.frames(content, frameBytes, hertz, remarks);
        if (!framesSet || frames == inSound || !remarks.isEmpty()) {
            return inSound;
        }
        long there = inSound * frameBytes;
        return new SoundExtent(sound.start(), bytes, there, Math.max(0, there - bytes))
                .frames(content, frameBytes, hertz, remarks);
    }
}
