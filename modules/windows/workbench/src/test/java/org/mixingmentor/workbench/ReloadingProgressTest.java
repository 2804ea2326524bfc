package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.Progress;

class ReloadingProgressTest {
    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger reloads = new AtomicInteger();
    private final List<String> reported = new ArrayList<>();
    private final ReloadingProgress progress = new ReloadingProgress(
            new Progress() {
                @Override
                public void report(long done, long total, String what) {
                    reported.add(done + "/" + total + " " + what);
                }

                @Override
                public boolean cancelled() {
                    return true;
                }
            },
            reloads::incrementAndGet,
            clock::get);

    private void secondsLater(int seconds, long total) {
        clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
        progress.report(1, total, "kick.wav");
    }

    @Test
    void what_was_found_is_shown_every_few_seconds() {
        secondsLater(1, 100);
        secondsLater(1, 100);
        assertEquals(0, reloads.get());
        secondsLater(2, 100);
        assertEquals(1, reloads.get());
        secondsLater(2, 100);
        assertEquals(1, reloads.get());
    }

    @Test
    void of_very_many_stems_it_is_shown_less_often() {
        secondsLater(30, 100_000);
        assertEquals(0, reloads.get());
        secondsLater(4, 100_000);
        assertEquals(1, reloads.get());
    }

    @Test
    void the_job_behind_it_hears_and_says_all() {
        secondsLater(1, 100);
        assertEquals(List.of("1/100 kick.wav"), reported);
        assertTrue(progress.cancelled());
    }
}
