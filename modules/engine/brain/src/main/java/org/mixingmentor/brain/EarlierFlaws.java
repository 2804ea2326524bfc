package org.mixingmentor.brain;

import java.util.Map;
import java.util.Set;

/**
 * What is said of the flaws of brains that were made before brains carried {@code flaw_advice} in their metadata. Never
 * added to: a new flaw's advice comes with the brain that hears it.
 */
final class EarlierFlaws {
    private static final Set<String> CURED_BY_EQ = Set.of("muddy_200hz", "boxy", "thin", "harsh", "dull");

    private static final Map<String, FlawAdvice> OTHERS = Map.of(
            "no_transient",
            new FlawAdvice(
                    FlawAdvice.Cure.TREATMENT,
                    "attack",
                    "Bring the attack back: transient shaper, or a slower, gentler compressor."),
            "distorted",
            new FlawAdvice(
                    FlawAdvice.Cure.TREATMENT,
                    "distortion",
                    "Use a cleaner take or less drive: distortion cannot be equalised away."),
            "room_reverb",
            new FlawAdvice(
                    FlawAdvice.Cure.TREATMENT,
                    "room",
                    "Use a drier take or a de-reverb: there is too much room on it."),
            "phase_issues",
            new FlawAdvice(
                    FlawAdvice.Cure.STEREO,
                    "phase",
                    "Check polarity and delay of left against right: they cancel in mono."),
            "narrow",
            new FlawAdvice(
                    FlawAdvice.Cure.STEREO,
                    "wider",
                    "Widen the stereo image (doubling, more side level): it leans towards mono."));

    private EarlierFlaws() {}

    static FlawAdvice advice(String flaw) {
        return CURED_BY_EQ.contains(flaw) ? FlawAdvice.EQ : OTHERS.getOrDefault(flaw, FlawAdvice.unknown(flaw));
    }
}
