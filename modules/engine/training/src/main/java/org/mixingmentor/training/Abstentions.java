package org.mixingmentor.training;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How often advice would be refused.
 *
 * @param stems how many were asked for
 * @param abstained of them
 * @param byReason of those, how many for which reason, as {@link Predictor#refusal} names it; in alphabetical order
 */
public record Abstentions(int stems, int abstained, Map<String, Integer> byReason) {
    public Abstentions {
        byReason = Collections.unmodifiableMap(new TreeMap<>(byReason));
    }

    /** Of reasons that nobody asked for. */
    public Abstentions(int stems, int abstained) {
        this(stems, abstained, Map.of());
    }

    /** 0 to 1; NaN of no stems. */
    public double share() {
        return stems == 0 ? Double.NaN : (double) abstained / stems;
    }

    /** The reasons with their counts, the most frequent first: "distance 12, spread 3"; empty where nobody asked. */
    public String reasons() {
        return byReason.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(reason -> reason.getKey() + " " + reason.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Both together. */
    public Abstentions plus(Abstentions other) {
        Map<String, Integer> reasons = new TreeMap<>(byReason);
        other.byReason.forEach((reason, count) -> reasons.merge(reason, count, Integer::sum));
        return new Abstentions(stems + other.stems, abstained + other.abstained, reasons);
    }
}
