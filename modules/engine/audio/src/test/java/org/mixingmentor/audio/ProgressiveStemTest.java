package org.mixingmentor.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.SourceFormat;

@Timeout(60)
class ProgressiveStemTest {
    private static final int FRAMES = 300_000;

    private final CountDownLatch halfway = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    private static Stem noise() {
        float[] samples = new float[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            samples[i] = (i * 7919 % 2000 - 1000) / 1000f;
        }
        return new Stem(samples, samples, true);
    }

    /** Stands still in its midst until it may go on. */
    private AudioStream slow(Stem stem) {
        AudioStream stream = stem.stream();
        return new AudioStream() {
            private int read;

            @Override
            public SourceFormat format() {
                return stream.format();
            }

            @Override
            public int read(float[] left, float[] right, int offset, int length) throws IOException {
                if (read >= FRAMES / 2) {
                    halfway.countDown();
                    await(goOn);
                }
                int n = stream.read(left, right, offset, Math.min(length, 10_000));
                read += Math.max(0, n);
                return n;
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void its_beginning_is_heard_before_its_end_was_read() throws Exception {
        Stem stem = noise();
        // It turns out longer than was announced, as after a wrong header.
        ProgressiveStem reading = new ProgressiveStem(FRAMES / 3);
        CompletableFuture<Stem> whole = CompletableFuture.supplyAsync(() -> readAll(reading, slow(stem)));
        await(halfway);
        float[] heard = new float[1000];
        assertEquals(1000, reading.read(100_000, heard, new float[1000], 0, 1000));
        assertArrayEquals(Arrays.copyOfRange(stem.left(), 100_000, 101_000), heard);

        CompletableFuture<Integer> end = CompletableFuture.supplyAsync(() -> read(reading, FRAMES - 10, heard));
        assertThrows(java.util.concurrent.TimeoutException.class, () -> end.get(50, TimeUnit.MILLISECONDS));
        goOn.countDown();
        assertEquals(10, end.get());
        assertEquals(stem.left()[FRAMES - 1], heard[9]);
        assertArrayEquals(stem.left(), whole.get().left());
        assertEquals(FRAMES, reading.frames());
        assertEquals(0, reading.read(FRAMES, heard, heard, 0, 10));
    }

    @Test
    void who_waits_for_more_comes_to_the_end_when_nobody_wants_it_any_more() throws Exception {
        ProgressiveStem reading = new ProgressiveStem(FRAMES);
        CompletableFuture<Stem> whole =
                CompletableFuture.supplyAsync(() -> readAll(reading, slow(noise()), () -> goOn.getCount() == 0));
        await(halfway);
        CompletableFuture<Integer> end = CompletableFuture.supplyAsync(() -> read(reading, FRAMES - 10, new float[10]));
        assertFalse(end.isDone());
        goOn.countDown();
        assertEquals(0, end.get());
        assertInstanceOf(
                CancellationException.class,
                assertThrows(CompletionException.class, whole::join).getCause());
    }

    private static Stem readAll(ProgressiveStem reading, AudioStream stream) {
        return readAll(reading, stream, () -> false);
    }

    private static Stem readAll(
            ProgressiveStem reading, AudioStream stream, java.util.function.BooleanSupplier cancelled) {
        try {
            return reading.readAll(stream, cancelled);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int read(ProgressiveStem reading, long position, float[] heard) {
        try {
            return reading.read(position, heard, new float[heard.length], 0, heard.length);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
