package org.mixingmentor.audio.internal.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import org.mixingmentor.audio.spi.AudioContent;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.Remark;
import org.mixingmentor.audio.spi.SourceFormat;

/** Compares a decoded FLAC with the length and the checksum in its header: FFmpeg decodes damage without a word. */
final class FlacStream implements AudioStream {
    /** What a float holds exactly. */
    private static final int MOST_BITS = 24;

    private final AudioContent content;
    private final AudioStream stream;
    private final FlacInfo info;
    private final SourceFormat format;
    private final MessageDigest digest;
    private byte[] bytes = new byte[0];
    private long frames;

    FlacStream(AudioContent content, FlacInfo info, AudioStream stream) {
        this.content = content;
        this.stream = stream;
        this.info = info;
        SourceFormat said = stream.format();
        this.format = new SourceFormat(
                said.container(), said.sampleRate(), said.channels(), info.frames() == 0 ? -1 : info.frames());
        this.digest = digest(info);
    }

    private static MessageDigest digest(FlacInfo info) {
        boolean known = !info.md5().equals(ByteBuffer.allocate(16)) && info.bits() <= MOST_BITS;
        try {
            return known ? MessageDigest.getInstance("MD5") : null;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }

    @Override
    public SourceFormat format() {
        return format;
    }

    @Override
    public int read(float[] left, float[] right, int offset, int length) throws IOException {
        int n = stream.read(left, right, offset, length);
        if (n >= 0) {
            frames += n;
            if (digest != null) {
                digest(left, right, offset, n);
            }
        } else if (frames < info.frames() && !content.asFarAsItGoes()) {
            throw new AudioException(String.format(
                    Locale.ROOT,
                    "%s is cut off or damaged: %.3f s of it can be decoded, its header announces %.3f s; "
                            + "fetch or export it again",
                    content.file(),
                    (double) frames / format.sampleRate(),
                    (double) info.frames() / format.sampleRate()));
        } else if (digest != null && frames >= info.frames() && !matches()) {
            throw new AudioException(
                    content.file() + " is damaged: its sound does not match its checksum; fetch or export it again");
        }
        return n;
    }

    private boolean matches() {
        return info.md5().equals(ByteBuffer.wrap(digest.digest()));
    }

    /** The checksum is that of the integer samples, interleaved, little-endian, in whole bytes. */
    private void digest(float[] left, float[] right, int offset, int n) {
        int sampleBytes = (info.bits() + 7) / 8;
        int size = n * format.channels() * sampleBytes;
        if (bytes.length < size) {
            bytes = new byte[size];
        }
        float scale = 1 << (info.bits() - 1);
        int at = 0;
        for (int i = offset; i < offset + n; i++) {
            at = put(Math.round(left[i] * scale), sampleBytes, at);
            if (format.channels() == 2) {
                at = put(Math.round(right[i] * scale), sampleBytes, at);
            }
        }
        digest.update(bytes, 0, size);
    }

    private int put(int sample, int sampleBytes, int at) {
        for (int b = 0; b < sampleBytes; b++) {
            bytes[at + b] = (byte) (sample >> (8 * b));
        }
        return at + sampleBytes;
    }

    @Override
    public List<Remark> remarks() {
        return stream.remarks();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
