package org.mixingmentor.comparison;

import java.util.Optional;

/**
 * One suspicion about a stem, with its reason in words.
 *
 * @param kind what is suspected
 * @param severity 0 to 1: how much to be looked at first
 * @param words one sentence for people, with numbers and units
 * @param other the stem it is about beside this one, where there is one
 */
public record Finding(Kind kind, double severity, String words, Optional<String> other) {
    /** What can be suspected of a stem. */
    public enum Kind {
        /** Labelled ideal or flawed, and sounds like the other class. */
        CLASS_LABEL("class label"),
        /** Sounds like another instrument. */
        INSTRUMENT_LABEL("instrument label"),
        /** The same file as another. */
        SAME_FILE("same file"),
        /** Nearly the same sound as another. */
        NEAR_DUPLICATE("near duplicate"),
        /** Unlike the other stems of its instrument. */
        OUTLIER("outlier"),
        /** Nothing, or next to nothing, is heard. */
        SILENT("silent"),
        /** Samples in a run at full scale. */
        CLIPPED("clipped"),
        /** Too little of it sounds. */
        TOO_SHORT("too short"),
        /** One channel is silent. */
        ONE_SIDED("one-sided"),
        /** Ends below its sample rate's limit: was an mp3 or at a lower rate once. */
        BAND_LIMITED("band-limited"),
        /** The waveform does not lie around 0. */
        DC_OFFSET("DC offset");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** A few words for a column or a filter. */
        public String label() {
            return label;
        }
    }

    static Finding of(Kind kind, double severity, String words) {
        return new Finding(kind, Math.max(0, Math.min(1, severity)), words, Optional.empty());
    }

    static Finding of(Kind kind, double severity, String words, String other) {
        return new Finding(kind, Math.max(0, Math.min(1, severity)), words, Optional.of(other));
    }
}
