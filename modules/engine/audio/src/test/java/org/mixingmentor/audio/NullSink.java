package org.mixingmentor.audio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;

/** Listens to the sound server's sink "ci": every sample that is played to it, at 48 kHz. */
public final class NullSink implements AutoCloseable {
    private final Process recorder;
    private final ByteArrayOutputStream recorded = new ByteArrayOutputStream();
    private final Thread reading;

    private NullSink(Process recorder) {
        this.recorder = recorder;
        reading = new Thread(this::read, "null sink");
        reading.start();
    }

    /** Starts to listen; silence comes at once. */
    public static NullSink listen() throws IOException, InterruptedException {
        SoundServer.require();
        Process recorder = new ProcessBuilder(
                        "parec",
                        "--device=ci.monitor",
                        "--format=float32le",
                        "--rate=48000",
                        "--channels=2",
                        "--latency-msec=10")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        NullSink sink = new NullSink(recorder);
        sink.await(4800);
        return sink;
    }

    private void read() {
        byte[] block = new byte[1 << 14];
        try (InputStream in = recorder.getInputStream()) {
            for (int n = in.read(block); n > 0; n = in.read(block)) {
                synchronized (recorded) {
                    recorded.write(block, 0, n);
                    recorded.notifyAll();
                }
            }
        } catch (IOException e) {
            // The recorder was ended.
        }
    }

    /** Frames heard so far. */
    public int frames() {
        synchronized (recorded) {
            return recorded.size() / 8;
        }
    }

    /** Waits until so many frames were heard in all. */
    public void await(int frames) throws InterruptedException {
        synchronized (recorded) {
            long since = System.nanoTime();
            while (recorded.size() / 8 < frames) {
                recorded.wait(100);
                if (System.nanoTime() - since > 20_000_000_000L) {
                    Assertions.fail("the sound server gives no sound: " + frames() + " of " + frames + " frames");
                }
            }
        }
    }

    /** Listens for another so many frames. */
    public void hear(int frames) throws InterruptedException {
        await(frames() + frames);
    }

    /** What was heard of so far, from the first frame that is not silent. */
    public Stem sound() {
        Stem all = all();
        int start = 0;
        while (start < all.frames() && all.left()[start] == 0 && all.right()[start] == 0) {
            start++;
        }
        return part(all, start, all.frames() - start);
    }

    /** All that was heard. */
    public Stem all() {
        byte[] bytes;
        synchronized (recorded) {
            bytes = recorded.toByteArray();
        }
        FloatBuffer samples =
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        float[] left = new float[bytes.length / 8];
        float[] right = new float[bytes.length / 8];
        for (int i = 0; i < left.length; i++) {
            left[i] = samples.get();
            right[i] = samples.get();
        }
        return new Stem(left, right, false);
    }

    static Stem part(Stem stem, int from, int length) {
        return new Stem(
                java.util.Arrays.copyOfRange(stem.left(), from, from + length),
                java.util.Arrays.copyOfRange(stem.right(), from, from + length),
                stem.mono());
    }

    @Override
    public void close() {
        recorder.destroy();
        try {
            recorder.waitFor(5, TimeUnit.SECONDS);
            reading.join(5000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
