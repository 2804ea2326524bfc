package org.mixingmentor.audio;

import java.time.Duration;
import org.junit.jupiter.api.Assumptions;

/**
 * Listens to what a sound server plays until it is as it should be. A machine that is busy tears sound now and then, whoever
 * plays or records; a fault of the product is heard every time. What was torn while the machine stood still does not count.
 *
 * @param tries how often it may be listened to on a machine that ran
 * @param harmless the longest pause that tears nothing: what the buffers hold
 * @param patience after so long on a machine that always stood still there is nothing to be said about the product
 */
public record Listening(int tries, Duration harmless, Duration patience) {
    /** One try; an assertion fails where the sound is not as it should be. */
    @FunctionalInterface
    public interface Attempt {
        void listen() throws Exception;
    }

    /** Listens anew until an attempt succeeds, or fails, or is aborted. */
    public void until(Attempt attempt) throws Exception {
        long begun = System.nanoTime();
        for (int torn = 0; ; ) {
            try (Stalls stalls = new Stalls(harmless)) {
                try {
                    attempt.listen();
                    return;
                } catch (AssertionError heard) {
                    if (!stalls.happened() && ++torn == tries) {
                        throw heard;
                    }
                }
            }
            if (System.nanoTime() - begun > patience.toNanos()) {
                Assumptions.abort("the machine stood still at every try: others have its processors");
            }
        }
    }
}
