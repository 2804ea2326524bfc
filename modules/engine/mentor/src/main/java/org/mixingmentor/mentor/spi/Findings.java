package org.mixingmentor.mentor.spi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.brain.FlawAdvice;
import org.mixingmentor.fingerprint.Correction;

/**
 * The predictions of a brain for a sound (a whole file, or its last second): the input of the advice rules.
 *
 * @param correction wanted minus own, level-free: positive = boost
 * @param eq the parametric fit of the correction, largest filter first
 * @param flaws mean probability by flaw type, in the brain's order
 * @param thresholds by flaw type, the probability from which it counts as present
 * @param advice by flaw type, what the brain says of it
 * @param mono whether the sound has one channel
 * @param instrument what it is, in lower snake case, where that is known
 */
public record Findings(
        Correction correction,
        List<EqFilter> eq,
        Map<String, Double> flaws,
        Map<String, Double> thresholds,
        Map<String, FlawAdvice> advice,
        boolean mono,
        Optional<String> instrument) {
    public Findings {
        eq = List.copyOf(eq);
        flaws = Collections.unmodifiableMap(new LinkedHashMap<>(flaws));
        thresholds = Map.copyOf(thresholds);
        advice = Map.copyOf(advice);
    }

    /** How far a flaw's probability stands above its threshold: 0 at it, 1 for certainty, below 0 where it is absent. */
    public double excess(String flaw) {
        double threshold = thresholds.getOrDefault(flaw, 0.5);
        double room = Math.max(1e-6, 1 - threshold);
        return (flaws.getOrDefault(flaw, 0.0) - threshold) / room;
    }
}
