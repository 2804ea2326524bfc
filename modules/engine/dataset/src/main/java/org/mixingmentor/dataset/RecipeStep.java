package org.mixingmentor.dataset;

import java.util.Optional;
import org.mixingmentor.audio.Biquad;

/**
 * One flaw of a recipe, as it was put into a gold stem. A number that does not apply to the kind is NaN, and absent in
 * metadata.jsonl.
 *
 * @param flaw the flaw type, {@code muddy_200hz}; empty for an EQ move that has no name
 * @param kind of an EQ move {@code peak}, {@code low_shelf} or {@code high_shelf}; else the word of a treatment:
 *     {@code transient}, {@code distortion}, {@code reverb}, {@code phase}, {@code width} or another
 * @param frequencyHz centre or corner frequency in Hz
 * @param gainDb gain in dB
 * @param q quality factor
 * @param amount strength of a treatment, in the unit of its kind
 */
public record RecipeStep(String flaw, String kind, double frequencyHz, double gainDb, double q, double amount) {
    private static final double HALF_AN_OCTAVE = Math.sqrt(2);

    /**
     * Whether an EQ move of this gain works against this one: of the other sign and within half an octave of a bell, or
     * inside a shelf. Never against a treatment.
     */
    public boolean isUndoneBy(double hz, double db) {
        double ratio = hz / frequencyHz;
        boolean there =
                switch (kind) {
                    case "peak" -> ratio <= HALF_AN_OCTAVE && ratio >= 1 / HALF_AN_OCTAVE;
                    case "low_shelf" -> ratio <= HALF_AN_OCTAVE;
                    case "high_shelf" -> ratio >= 1 / HALF_AN_OCTAVE;
                    default -> false;
                };
        return there && db * gainDb < 0;
    }

    /** The filter that an EQ move is, at 48 kHz; empty for a treatment. */
    public Optional<Biquad> filter() {
        return switch (kind) {
            case "peak" -> Optional.of(Biquad.peak(frequencyHz, gainDb, q));
            case "low_shelf" -> Optional.of(Biquad.lowShelf(frequencyHz, gainDb, q));
            case "high_shelf" -> Optional.of(Biquad.highShelf(frequencyHz, gainDb, q));
            default -> Optional.empty();
        };
    }
}
