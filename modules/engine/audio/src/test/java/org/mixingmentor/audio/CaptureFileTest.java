package org.mixingmentor.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.CaptureFile.Pace;
import org.mixingmentor.audio.spi.AudioException;

class CaptureFileTest {
    /** Keeps what comes. */
    private static final class Kept implements CaptureReceiver {
        final CountDownLatch ended = new CountDownLatch(1);
        final AtomicInteger frames = new AtomicInteger();
        final float[] left = new float[200_000];
        CaptureFormat format;

        @Override
        public void opened(CaptureFormat opened) {
            format = opened;
        }

        @Override
        public void frames(float[] l, float[] r, int length) {
            if (frames.get() + length < left.length) {
                System.arraycopy(l, 0, left, frames.get(), length);
            }
            frames.addAndGet(length);
        }

        @Override
        public boolean hasRoom() {
            return true;
        }

        @Override
        public void overrun() {}

        @Override
        public void lost(String sentence) {}

        @Override
        public void ended(String sentence) {
            assertEquals("", sentence);
            ended.countDown();
        }
    }

    @Test
    void every_sample_comes_once_and_in_order() throws Exception {
        Stem stem = stem(50_001);
        Kept kept = new Kept();
        try (CaptureFile source = new CaptureFile("noise", stem, Pace.AS_FAST_AS_TAKEN, false)) {
            source.start(kept);
            assertTrue(kept.ended.await(60, TimeUnit.SECONDS));
            assertEquals(50_001, source.position());
        }
        assertEquals(50_001, kept.frames.get());
        assertArrayEquals(stem.left(), Arrays.copyOf(kept.left, 50_001));
        assertEquals(new CaptureFormat(48_000, 2, 32), kept.format);
    }

    @Test
    void repeated_it_goes_on_until_it_is_closed() throws Exception {
        Kept kept = new Kept();
        try (CaptureFile source = new CaptureFile("noise", stem(3000), Pace.AS_FAST_AS_TAKEN, true)) {
            source.start(kept);
            for (int i = 0; i < 6000 && kept.frames.get() < 30_000; i++) {
                Thread.sleep(10);
            }
            assertTrue(source.position() <= 3000, "it counts this time round: " + source.position());
        }
        assertTrue(kept.frames.get() >= 30_000);
        assertEquals(kept.left[100], kept.left[3100]);
    }

    @Test
    void a_sound_without_a_sample_ends_even_when_repeated() throws Exception {
        Kept kept = new Kept();
        try (CaptureFile source = new CaptureFile("nothing", stem(0), Pace.REAL_TIME, true)) {
            source.start(kept);
            assertTrue(kept.ended.await(60, TimeUnit.SECONDS));
        }
    }

    @Test
    void a_missing_file_is_said_at_once() {
        CaptureFile source =
                new CaptureFile(AudioFiles.fromLookup(), Path.of("no_such_file.wav"), Pace.AS_FAST_AS_TAKEN, false);
        AudioException e = assertThrows(AudioException.class, () -> source.start(new Kept()));
        assertTrue(e.getMessage().contains("no_such_file.wav does not exist"), e.getMessage());
    }

    @Test
    void an_unknown_device_is_answered_with_those_that_there_are() {
        AudioException e = assertThrows(AudioException.class, () -> InputDevice.find("no such microphone"));
        assertTrue(e.getMessage().startsWith("There is no input device \"no such microphone\": "), e.getMessage());
    }

    private static Stem stem(int frames) {
        float[] samples = new float[frames];
        for (int i = 0; i < frames; i++) {
            samples[i] = (float) Math.sin(i * 0.01 + i * i * 1e-8);
        }
        return new Stem(samples, samples, false);
    }
}
