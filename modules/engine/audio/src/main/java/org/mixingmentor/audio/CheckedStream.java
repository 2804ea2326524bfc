package org.mixingmentor.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mixingmentor.audio.spi.AudioContent;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.Remark;
import org.mixingmentor.audio.spi.SourceFormat;

/** Holds any decoder to {@link AudioStream}'s promises: finite samples, as many as announced, and one sentence when not. */
final class CheckedStream implements AudioStream {
    private static final int LOWEST_RATE = 1_000;
    private static final int HIGHEST_RATE = 1_000_000;
    /** +180 dB: far beyond any gain mistake, and its square still fits a float spectrum. */
    private static final float LARGEST = 1e9f;

    private final Path file;
    private final boolean asFarAsItGoes;
    private final AudioStream decoder;
    private final List<Remark> remarks = new ArrayList<>();
    private final SourceFormat format;
    private long frames;
    private boolean ended;

    /** Closes {@code decoder} when what it announces is refused. */
    CheckedStream(AudioContent content, AudioStream decoder) throws IOException {
        this.file = content.file();
        this.asFarAsItGoes = content.asFarAsItGoes();
        this.decoder = decoder;
        this.format = decoder.format();
        String refusal = refusal();
        if (refusal != null) {
            decoder.close();
            throw new AudioException(file + " " + refusal);
        }
    }

    private String refusal() {
        if (format.channels() < 1 || format.channels() > 2) {
            return "has " + format.channels()
                    + " channels; only mono and stereo are read: mix it down or split it first";
        }
        if (format.sampleRate() < LOWEST_RATE || format.sampleRate() > HIGHEST_RATE) {
            return "announces a sample rate of " + Integer.toUnsignedString(format.sampleRate())
                    + " Hz, which is not from 1000 Hz to 1 MHz: its header is damaged; fetch or export it again";
        }
        return format.frames() == 0 ? "holds no sound: it has no samples; fetch or export it again" : null;
    }

    @Override
    public SourceFormat format() {
        return format;
    }

    @Override
    public int read(float[] left, float[] right, int offset, int length) throws IOException {
        if (ended) {
            // A decoder is asked for its end once: what it checks there, such as a checksum, it may not be able to do
            // again.
            return -1;
        }
        int n = decode(left, right, offset, length);
        if (n < 0) {
            checkEnd();
            ended = true;
            return -1;
        }
        if (!usable(left, offset, n) || (format.channels() == 2 && !usable(right, offset, n))) {
            throw refusedSample(left, right, offset, n);
        }
        frames += n;
        return n;
    }

    private int decode(float[] left, float[] right, int offset, int length) throws IOException {
        try {
            return decoder.read(left, right, offset, length);
        } catch (AudioException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new AudioException(
                    file + " cannot be decoded beyond " + seconds(frames) + ": " + reason(e)
                            + "; fetch or export it again",
                    e);
        }
    }

    private void checkEnd() throws AudioException {
        if (frames == 0) {
            throw new AudioException(file + " holds no sound: it has no samples; fetch or export it again");
        }
        if (frames < format.frames()) {
            String cutOff = file + " is cut off: it ends after " + seconds(frames) + " of the "
                    + seconds(format.frames()) + " that its header announces";
            if (!asFarAsItGoes) {
                throw new AudioException(cutOff + "; fetch or export it again");
            }
            remarks.add(new Remark(Remark.AS_FAR_AS_IT_GOES, cutOff + "; it is taken as far as it goes"));
        }
    }

    private static boolean usable(float[] samples, int offset, int n) {
        boolean usable = true;
        for (int i = offset; i < offset + n; i++) {
            // NaN compares as false.
            usable &= Math.abs(samples[i]) <= LARGEST;
        }
        return usable;
    }

    private AudioException refusedSample(float[] left, float[] right, int offset, int n) {
        for (int i = offset; i < offset + n; i++) {
            float worse = Math.abs(left[i]) <= LARGEST ? right[i] : left[i];
            if (!(Math.abs(worse) <= LARGEST)) {
                String what = Float.isNaN(worse)
                        ? "a sample that is not a number (NaN)"
                        : Float.isInfinite(worse) ? "an infinite sample" : "an impossibly large sample (" + worse + ")";
                long position = frames + i - offset;
                return new AudioException(file + " has " + what + " at " + seconds(position) + " (frame " + position
                        + "); repair or export it again");
            }
        }
        throw new IllegalStateException("no sample to refuse");
    }

    private String seconds(long position) {
        return String.format(Locale.ROOT, "%.3f s", (double) position / format.sampleRate());
    }

    static String reason(Exception e) {
        return SystemReason.of(e);
    }

    @Override
    public List<Remark> remarks() {
        return Stream.concat(decoder.remarks().stream(), remarks.stream()).toList();
    }

    @Override
    public void close() throws IOException {
        decoder.close();
    }
}
