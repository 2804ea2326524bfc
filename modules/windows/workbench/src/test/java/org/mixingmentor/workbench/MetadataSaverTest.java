package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MetadataSaverTest {
    private final AtomicInteger saved = new AtomicInteger();

    @Test
    void edits_that_follow_each_other_are_saved_once_in_the_pause_after_them() throws Exception {
        MetadataSaver saver = new MetadataSaver(saved::incrementAndGet, 400, 60_000);
        for (int i = 0; i < 10; i++) {
            saver.soon();
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertEquals(0, saved.get());
        Told.until(() -> saved.get() > 0, "saved");
        TimeUnit.MILLISECONDS.sleep(600);
        assertEquals(1, saved.get());
    }

    @Test
    void who_makes_no_pause_does_not_wait_for_ever() throws Exception {
        MetadataSaver saver = new MetadataSaver(saved::incrementAndGet, 30_000, 200);
        long begun = System.nanoTime();
        while (saved.get() == 0) {
            saver.soon();
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertTrue(System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(25), "long before a pause would be over");
    }

    @Test
    void after_a_saving_the_next_edit_waits_for_its_own_pause() throws Exception {
        MetadataSaver saver = new MetadataSaver(saved::incrementAndGet, 20, 300);
        saver.soon();
        Told.until(() -> saved.get() == 1, "saved");
        TimeUnit.MILLISECONDS.sleep(400);
        saver.soon();
        assertEquals(1, saved.get());
        Told.until(() -> saved.get() == 2, "saved again");
    }

    @Test
    void stopping_waits_for_a_saving_that_has_begun_and_lets_no_other_begin() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        MetadataSaver saver = new MetadataSaver(
                () -> {
                    begun.countDown();
                    sleep(200);
                    ended.set(true);
                    saved.incrementAndGet();
                },
                0,
                0);
        saver.soon();
        begun.await();
        saver.stop();
        assertTrue(ended.get());
        MetadataSaver later = new MetadataSaver(saved::incrementAndGet, 300, 300);
        later.soon();
        later.stop();
        sleep(500);
        assertEquals(1, saved.get());
    }

    private static void sleep(int ms) {
        try {
            TimeUnit.MILLISECONDS.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
