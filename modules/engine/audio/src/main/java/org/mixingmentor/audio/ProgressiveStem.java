package org.mixingmentor.audio;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.mixingmentor.audio.playback.PlayableSound;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.SourceFormat;

/**
 * A stem that can be played while it is still being read into memory: its beginning is heard at once, and who plays on to
 * what is not read yet waits for it. One thread reads it, another one plays it.
 */
public final class ProgressiveStem implements PlayableSound {
    private static final long TRUSTED_FRAMES = 1 << 22;
    private static final int BLOCK = 1 << 16;
    private static final long LONGEST = Integer.MAX_VALUE - 8;

    private float[] left;
    private float[] right;
    private long frames;
    private int length;
    private boolean ended;

    /** @param frames how long it will be at 48 kHz, as far as anybody knows */
    public ProgressiveStem(long frames) {
        this.frames = frames;
        // One more than announced, so that the end is met without growing; but a header may lie.
        int capacity = (int) Math.max(1, Math.min(frames + 1, TRUSTED_FRAMES));
        left = new float[capacity];
        right = new float[capacity];
    }

    /**
     * Reads a 48 kHz stream to its end.
     *
     * @throws IllegalArgumentException when the stream has another sample rate
     */
    public static Stem read(AudioStream stream) throws IOException {
        return new ProgressiveStem(stream.format().frames()).readAll(stream, () -> false);
    }

    /**
     * Reads a 48 kHz stream to its end; once.
     *
     * @param cancelled asked now and then; who waits for what is not read then comes to the end
     * @throws CancellationException when {@code cancelled} says so
     * @throws IllegalArgumentException when the stream has another sample rate
     */
    public Stem readAll(AudioStream stream, BooleanSupplier cancelled) throws IOException {
        SourceFormat format = stream.format();
        if (format.sampleRate() != ChunkGrid.SAMPLE_RATE) {
            throw new IllegalArgumentException("the stream has " + format.sampleRate() + " Hz");
        }
        boolean mono = format.channels() == 1;
        try {
            for (int n = 0; n >= 0; n = stream.read(left, right, length, Math.min(BLOCK, left.length - length))) {
                take(n);
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
            }
        } finally {
            end();
        }
        float[] exact = length == left.length ? left : Arrays.copyOf(left, length);
        return new Stem(exact, mono ? exact : Arrays.copyOf(right, length), mono);
    }

    /** Lets others hear what came, and makes room for more. */
    private synchronized void take(int read) {
        length += read;
        if (length == left.length) {
            if (length == LONGEST) {
                throw new OutOfMemoryError("longer than an array");
            }
            int capacity = (int) Math.min(LONGEST, length + (long) length / 2 + BLOCK);
            left = Arrays.copyOf(left, capacity);
            right = Arrays.copyOf(right, capacity);
        }
        notifyAll();
    }

    private synchronized void end() {
        frames = length;
        ended = true;
        notifyAll();
    }

    @Override
    public int sampleRate() {
        return ChunkGrid.SAMPLE_RATE;
    }

    /** As announced; the true length as soon as it was read. */
    @Override
    public synchronized long frames() {
        return frames;
    }

    /** Waits where the frames are not read yet. */
    @Override
    public int read(long position, float[] toLeft, float[] toRight, int offset, int wanted) throws IOException {
        int n = (int) Math.min(wanted, await(position + wanted) - position);
        if (n <= 0) {
            return 0;
        }
        float[] fromLeft;
        float[] fromRight;
        synchronized (this) {
            // What was read stays as it is, in these arrays and in larger ones.
            fromLeft = left;
            fromRight = right;
        }
        System.arraycopy(fromLeft, (int) position, toLeft, offset, n);
        System.arraycopy(fromRight, (int) position, toRight, offset, n);
        return n;
    }

    private synchronized long await(long end) throws AudioException {
        try {
            while (length < end && !ended) {
                wait();
            }
            return length;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AudioException("Playing was interrupted");
        }
    }
}
