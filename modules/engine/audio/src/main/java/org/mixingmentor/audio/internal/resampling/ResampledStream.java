package org.mixingmentor.audio.internal.resampling;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.Remark;
import org.mixingmentor.audio.spi.SourceFormat;

/**
 * A stream at another sample rate. Frame {@code n} sounds at the time {@code n / rate} of the source, without delay;
 * {@code f} frames at {@code a} Hz become {@code ceil(f * rate / a)}, all that lie before the source's end. Outside the
 * source are zeros.
 */
public final class ResampledStream implements AudioStream {
    private final AudioStream source;
    private final SourceFormat format;
    private final Kernel kernel;
    private final boolean stereo;
    private final float[][] in = new float[2][];
    private final float[][] out = new float[2][];
    /** Samples of {@link #in} that are filled, zeros before the beginning and after the end included. */
    private int filled;

    private long sourceFrames;
    private boolean ended;
    /** Frames that came out of the kernel so far, and which part of {@link #out} waits to be read. */
    private long produced;

    private int ready;
    private int given;

    public ResampledStream(AudioStream source, int rate) {
        this.source = source;
        SourceFormat from = source.format();
        this.stereo = from.channels() == 2;
        this.kernel = KernelCache.of(from.sampleRate(), rate);
        long frames = from.frames() < 0 ? -1 : resampledFrames(from.frames());
        this.format = new SourceFormat(from.container(), rate, from.channels(), frames);
        int block = kernel.periods() * kernel.inputs() + kernel.taps() - 1;
        for (int c = 0; c < 2; c++) {
            in[c] = new float[block];
            out[c] = new float[kernel.periods() * kernel.outputs()];
        }
        filled = kernel.taps() / 2 - 1;
    }

    private long resampledFrames(long frames) {
        long whole = Math.multiplyExact(frames / kernel.inputs(), (long) kernel.outputs());
        long rest = frames % kernel.inputs() * kernel.outputs();
        return whole + (rest + kernel.inputs() - 1) / kernel.inputs();
    }

    @Override
    public SourceFormat format() {
        return format;
    }

    @Override
    public int read(float[] left, float[] right, int offset, int length) throws IOException {
        if (given == ready && !produce()) {
            return -1;
        }
        int n = Math.min(length, ready - given);
        System.arraycopy(out[0], given, left, offset, n);
        System.arraycopy(out[stereo ? 1 : 0], given, right, offset, n);
        given += n;
        return n;
    }

    /** Runs the kernel over the next block; false when all has been given. */
    private boolean produce() throws IOException {
        fill();
        int periods = kernel.periods();
        if (ended) {
            long left = resampledFrames(sourceFrames) - produced;
            if (left <= 0) {
                return false;
            }
            periods = (int) Math.min(periods, (left + kernel.outputs() - 1) / kernel.outputs());
            ready = (int) Math.min(left, (long) periods * kernel.outputs());
        } else {
            ready = periods * kernel.outputs();
        }
        int consumed = periods * kernel.inputs();
        for (int c = 0; c < (stereo ? 2 : 1); c++) {
            kernel.run(in[c], periods, out[c]);
            System.arraycopy(in[c], consumed, in[c], 0, in[c].length - consumed);
        }
        filled -= consumed;
        produced += ready;
        given = 0;
        return true;
    }

    private void fill() throws IOException {
        while (filled < in[0].length && !ended) {
            int n = source.read(in[0], in[1], filled, in[0].length - filled);
            if (n < 0) {
                ended = true;
            } else {
                filled += n;
                sourceFrames += n;
            }
        }
        if (ended && filled < in[0].length) {
            int from = Math.max(0, filled);
            Arrays.fill(in[0], from, in[0].length, 0f);
            Arrays.fill(in[1], from, in[1].length, 0f);
        }
    }

    @Override
    public List<Remark> remarks() {
        return source.remarks();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
