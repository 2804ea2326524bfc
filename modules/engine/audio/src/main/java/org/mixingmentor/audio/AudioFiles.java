package org.mixingmentor.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.mixingmentor.audio.internal.foreign.ForeignContent;
import org.mixingmentor.audio.internal.resampling.ResampledStream;
import org.mixingmentor.audio.internal.tags.ContentCopy;
import org.mixingmentor.audio.spi.AudioContent;
import org.mixingmentor.audio.spi.AudioDecoder;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.ContentDecoder;
import org.openide.util.Lookup;

/** Opens audio files of every kind that a decoder claims. Immutable; any number of threads. */
public final class AudioFiles {
    private static final int BLOCK = 4096;

    private final List<AudioDecoder> decoders;
    private final Predicate<Path> asFarAsItGoes;

    /** @param decoders asked in this order */
    public AudioFiles(List<AudioDecoder> decoders) {
        this(List.copyOf(decoders), file -> false);
    }

    private AudioFiles(List<AudioDecoder> decoders, Predicate<Path> asFarAsItGoes) {
        this.decoders = decoders;
        this.asFarAsItGoes = asFarAsItGoes;
    }

    /**
     * The same, but for what is cut off: some files are read as far as they go, because the user said so.
     *
     * @param files that the user said it of
     */
    public AudioFiles takingWhatIsThere(Predicate<Path> files) {
        return new AudioFiles(decoders, asFarAsItGoes.or(files));
    }

    /** With every decoder registered in the Lookup. Ask once, at the edge. */
    public static AudioFiles fromLookup() {
        return new AudioFiles(List.copyOf(Lookup.getDefault().lookupAll(AudioDecoder.class)));
    }

    /** Whether a file that is cut off would be read as far as it goes. */
    public boolean takesWhatIsThere(Path file) {
        return asFarAsItGoes.test(file);
    }

    /**
     * Opens a file at its own rate: the first decoder that claims what lies behind its tags.
     *
     * @throws AudioException when it is missing, is no audio that a decoder claims, is damaged, has more than two
     *     channels or a rate outside 1 kHz to 1 MHz; reading throws it for NaN, infinity and a file that ends early
     */
    public AudioStream open(Path file) throws IOException {
        Heads heads = Heads.of(file);
        for (Heads.Head head : heads.inOrder()) {
            for (AudioDecoder decoder : decoders) {
                if (decoder.claims(head.bytes())) {
                    AudioContent content = new AudioContent(file, head.start(), takesWhatIsThere(file));
                    return new CheckedStream(content, open(content, decoder));
                }
            }
        }
        throw new AudioException(file + " is no audio that is read here: "
                + ForeignContent.describe(heads.content()).orElse("its content is not known")
                + "; convert it to WAV or FLAC if it is sound");
    }

    /** Whether a decoder claims the file by its content; false where it cannot be looked at. */
    public boolean claims(Path file) {
        try {
            return Heads.of(file).inOrder().stream().anyMatch(head -> claims(head.bytes()));
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a decoder claims a file that begins so. */
    public boolean claims(byte[] head) {
        return decoders.stream().anyMatch(decoder -> decoder.claims(head));
    }

    private static AudioStream open(AudioContent content, AudioDecoder decoder) throws IOException {
        try {
            if (decoder instanceof ContentDecoder anywhere) {
                return anywhere.open(content);
            }
            return content.start() == 0
                    ? decoder.open(content.file())
                    : ContentCopy.open(content.file(), content.start(), decoder::open);
        } catch (AudioException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new AudioException(
                    content.file() + " cannot be opened as audio: " + CheckedStream.reason(e)
                            + "; fetch or export it again",
                    e);
        }
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
                    source.dcOffset(),
                    source.remarks());
        }
    }
}
