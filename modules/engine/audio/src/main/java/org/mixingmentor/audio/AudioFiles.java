package org.mixingmentor.audio;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.mixingmentor.audio.internal.foreign.ForeignContent;
import org.mixingmentor.audio.internal.resampling.ResampledStream;
import org.mixingmentor.audio.spi.AudioDecoder;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.AudioStream;
import org.openide.util.Lookup;

/** Opens audio files of every kind that a decoder claims. Immutable; any number of threads. */
public final class AudioFiles {
    private static final int HEAD_BYTES = 4096;
    private static final int BLOCK = 4096;

    private final List<AudioDecoder> decoders;

    /** @param decoders asked in this order */
    public AudioFiles(List<AudioDecoder> decoders) {
        this.decoders = List.copyOf(decoders);
    }

    /** With every decoder registered in the Lookup. Ask once, at the edge. */
    public static AudioFiles fromLookup() {
        return new AudioFiles(List.copyOf(Lookup.getDefault().lookupAll(AudioDecoder.class)));
    }

    /**
     * Opens a file at its own rate.
     *
     * @throws AudioException when it is missing, is no audio that a decoder claims, is damaged, has more than two
     *     channels or a rate outside 1 kHz to 1 MHz; reading throws it for NaN, infinity and a file that ends early
     */
    public AudioStream open(Path file) throws IOException {
        byte[] head = head(file);
        for (AudioDecoder decoder : decoders) {
            if (decoder.claims(head)) {
                return new CheckedStream(file, open(file, decoder));
            }
        }
        throw new AudioException(file + " is no audio that is read here: "
                + ForeignContent.describe(head).orElse("its content is not known")
                + "; convert it to WAV or FLAC if it is sound");
    }

    /** Whether a decoder claims the file by its content; false where it cannot be looked at. */
    public boolean claims(Path file) {
        try {
            return claims(head(file));
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a decoder claims a file that begins so. */
    public boolean claims(byte[] head) {
        return decoders.stream().anyMatch(decoder -> decoder.claims(head));
    }

    private static AudioStream open(Path file, AudioDecoder decoder) throws IOException {
        try {
            return decoder.open(file);
        } catch (AudioException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new AudioException(
                    file + " cannot be opened as audio: " + CheckedStream.reason(e) + "; fetch or export it again", e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new AudioException(file + " does not exist; check the name and the folder");
        }
        if (!Files.isRegularFile(file)) {
            // A pipe or a device would be waited on for ever.
            throw new AudioException(file + " is not a file but " + (Files.isDirectory(file) ? "a folder" : "a device")
                    + "; name an audio file");
        }
        if (!Files.isReadable(file)) {
            throw new AudioException(file + " may not be read by this user; change its permissions");
        }
        byte[] head = new byte[HEAD_BYTES];
        int length;
        // Not a channel: an interrupt closes those, and a cancelled job is not an unreadable file.
        try (InputStream in = new FileInputStream(file.toFile())) {
            length = in.readNBytes(head, 0, HEAD_BYTES);
        } catch (IOException e) {
            throw new AudioException(file + " cannot be read: " + CheckedStream.reason(e), e);
        }
        if (length == 0) {
            throw new AudioException(file + " is empty; fetch or export it again");
        }
        return Arrays.copyOf(head, length);
    }

    /** Opens a file resampled to 48 kHz (the samples themselves where it is 48 kHz already). */
    public AudioStream open48k(Path file) throws IOException {
        return at48k(open(file));
    }

    private static AudioStream at48k(AudioStream stream) {
        return stream.format().sampleRate() == ChunkGrid.SAMPLE_RATE
                ? stream
                : new ResampledStream(stream, ChunkGrid.SAMPLE_RATE);
    }

    /** Reads a whole file into memory at 48 kHz. */
    public Stem load(Path file) throws IOException {
        try (AudioStream stream = open48k(file)) {
            return ProgressiveStem.read(stream);
        } catch (OutOfMemoryError e) {
            throw new AudioException(file + " is too long to be held in memory as a whole; cut it into parts", e);
        }
    }

    /** Decodes a whole file once and measures it; constant memory. */
    public StemMeasurement measure(Path file) throws IOException {
        return measure(file, (left, right, length) -> {});
    }

    /** Takes the frames of a sound as they go by. */
    @FunctionalInterface
    public interface Listener {
        /**
         * Takes the next frames.
         *
         * @param left samples 0 to {@code length}, overwritten after the call
         * @param right likewise
         */
        void frames(float[] left, float[] right, int length);
    }

    /** The same, with the 48 kHz sound given to a listener on the way: what needs both need not decode twice. */
    public StemMeasurement measure(Path file, Listener listener) throws IOException {
        float[] left = new float[BLOCK];
        float[] right = new float[BLOCK];
        GatedLoudness gated = new GatedLoudness();
        long frames = 0;
        try (MeasuredSource source = new MeasuredSource(open(file));
                AudioStream stream = at48k(source)) {
            for (int n = stream.read(left, right, 0, BLOCK); n >= 0; n = stream.read(left, right, 0, BLOCK)) {
                gated.add(left, right, 0, n);
                listener.frames(left, right, n);
                frames += n;
            }
            return new StemMeasurement(
                    source.measuredFormat(),
                    frames,
                    LoudnessMeter.loudness(gated, source.truePeak()),
                    source.samplePeak(),
                    source.clippedFrames(),
                    source.dcOffset());
        }
    }
}
