package org.mixingmentor.mentor;

import java.util.Locale;

/**
 * The reason for refusing advice.
 *
 * @param cause for counting
 * @param sentence for people
 */
public record Refusal(Cause cause, String sentence) {
    /** What can keep the mentor from advising, in the order in which it is looked for. */
    public enum Cause {
        /** There is nothing to hear. */
        SILENCE,
        /** The asker names an instrument that the brain did not learn. */
        INSTRUMENT,
        /** The sound lies too far from what the brain learned. */
        DISTANCE,
        /** The members of the brain contradict each other. */
        SPREAD;

        /** As it stands in documents: lower case. */
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
