package org.mixingmentor.mentor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.CaptureFormat;

class LiveRingTest {
    private static final int BLOCKS = 200_000;

    @Test
    void blocks_arrive_whole_once_and_in_order() throws Exception {
        LiveRing ring = new LiveRing();
        ring.format(new CaptureFormat(44_100, 2, 24));
        Thread writer = new Thread(() -> {
            float[] left = new float[2];
            float[] right = new float[2];
            for (int i = 0; i < BLOCKS; i++) {
                left[0] = left[1] = i;
                right[0] = right[1] = -i;
                while (!ring.hasRoom()) {
                    Thread.onSpinWait();
                }
                ring.write(left, right, 1 + i % 2);
            }
        });
        writer.start();
        for (int i = 0; i < BLOCKS; i++) {
            LiveBlock block = ring.peek();
            while (block == null) {
                Thread.onSpinWait();
                block = ring.peek();
            }
            assertEquals(1 + i % 2, block.length);
            assertEquals(i, block.left[i % 2]);
            assertEquals(-i, block.right[i % 2]);
            assertEquals(44_100, block.sampleRate);
            ring.release();
        }
        writer.join();
        assertNull(ring.peek());
        assertEquals(0, ring.dropped());
    }

    @Test
    void what_finds_no_place_is_dropped_and_counted_and_the_rest_stays() {
        LiveRing ring = new LiveRing();
        float[] samples = new float[1];
        int kept = 0;
        while (ring.hasRoom()) {
            samples[0] = kept++;
            ring.write(samples, samples, 1);
        }
        samples[0] = -1;
        ring.write(samples, samples, 1);
        ring.write(samples, samples, 1);
        assertEquals(2, ring.dropped());
        for (int i = 0; i < kept; i++) {
            assertEquals(i, ring.peek().left[0]);
            ring.release();
        }
        assertNull(ring.peek());
    }

    @Test
    void the_capture_thread_s_side_allocates_nothing() throws Exception {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        LiveRing ring = new LiveRing();
        float[] samples = new float[1200];
        AtomicLong least = new AtomicLong(Long.MAX_VALUE);
        FutureTask<Void> writing = new FutureTask<>(() -> {
            long id = Thread.currentThread().getId();
            for (int round = 0; round < 5; round++) {
                long before = threads.getThreadAllocatedBytes(id);
                for (int i = 0; i < 5000; i++) {
                    ring.write(samples, samples, 1200);
                    ring.peek();
                    ring.release();
                }
                least.accumulateAndGet(threads.getThreadAllocatedBytes(id) - before, Math::min);
            }
            return null;
        });
        new Thread(writing).start();
        writing.get(120, TimeUnit.SECONDS);
        assertTrue(least.get() < 1000, least + " bytes in 5000 blocks");
    }
}
