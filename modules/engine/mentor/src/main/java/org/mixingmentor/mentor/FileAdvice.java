package org.mixingmentor.mentor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.mentor.spi.AdviceItem;
import org.mixingmentor.mentor.spi.EqFilter;

/**
 * The advice on one file: correction, flaws, equaliser and items, or the reason for none. Where it abstains, {@code advice} alone is empty: the numbers stay.
 *
 * @param correction of the whole file, level-free; zeros for silence
 * @param flaws mean probability by flaw type, in the brain's order; zeros for silence
 * @param eq the parametric fit of the correction, largest filter first; at most five
 * @param advice at most three items, the most important first
 * @param abstained why there is no advice, as a sentence; empty where there could be some
 */
public record FileAdvice(
        Correction correction,
        Map<String, Double> flaws,
        List<EqFilter> eq,
        List<AdviceItem> advice,
        Optional<String> abstained) {
    public FileAdvice {
        flaws = Collections.unmodifiableMap(new LinkedHashMap<>(flaws));
        eq = List.copyOf(eq);
        advice = List.copyOf(advice);
    }
}
