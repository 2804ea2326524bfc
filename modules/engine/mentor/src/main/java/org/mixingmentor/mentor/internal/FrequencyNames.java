package org.mixingmentor.mentor.internal;

import java.util.List;
import java.util.Map;

/** What engineers call a range of frequencies: one word for too much of it, one for what a boost adds. */
final class FrequencyNames {
    /**
     * A range, up to a frequency.
     *
     * @param toHz where it ends and the next begins
     * @param excess what a cut reduces
     * @param virtue what a boost adds
     */
    record Range(double toHz, String excess, String virtue) {}

    private static final List<Range> ANY = List.of(
            new Range(60, "rumble", "sub weight"),
            new Range(140, "boom", "weight"),
            new Range(330, "mud", "body"),
            new Range(750, "boxiness", "fullness"),
            new Range(1500, "honk", "midrange"),
            new Range(2500, "nasality", "definition"),
            new Range(5200, "harshness", "presence"),
            new Range(9000, "sharpness", "clarity"),
            new Range(Double.MAX_VALUE, "sizzle", "air"));

    private static final List<Range> KICK = List.of(
            new Range(50, "rumble", "sub weight"),
            new Range(130, "boom", "thump"),
            new Range(330, "mud", "body"),
            new Range(750, "boxiness", "fullness"),
            new Range(1800, "knock", "knock"),
            new Range(6500, "click", "click"),
            new Range(Double.MAX_VALUE, "hiss", "air"));

    private static final List<Range> SNARE = List.of(
            new Range(110, "rumble", "weight"),
            new Range(150, "boom", "weight"),
            new Range(330, "mud", "body"),
            new Range(750, "boxiness", "fatness"),
            new Range(1800, "ring", "tone"),
            new Range(5200, "harshness", "crack"),
            new Range(9000, "sizzle", "snap"),
            new Range(Double.MAX_VALUE, "hiss", "air"));

    private static final List<Range> CYMBALS = List.of(
            new Range(250, "rumble", "weight"),
            new Range(900, "clang", "body"),
            new Range(2500, "clank", "stick"),
            new Range(5200, "harshness", "bite"),
            new Range(9000, "sizzle", "shimmer"),
            new Range(Double.MAX_VALUE, "hiss", "air"));

    private static final List<Range> BASS = List.of(
            new Range(55, "rumble", "sub weight"),
            new Range(130, "boom", "weight"),
            new Range(330, "mud", "warmth"),
            new Range(750, "boxiness", "growl"),
            new Range(1500, "honk", "growl"),
            new Range(5200, "clank", "attack"),
            new Range(Double.MAX_VALUE, "hiss", "string detail"));

    private static final List<Range> GUITAR = List.of(
            new Range(100, "rumble", "weight"),
            new Range(300, "mud", "body"),
            new Range(750, "boxiness", "fullness"),
            new Range(1500, "honk", "cut"),
            new Range(2500, "nasality", "presence"),
            new Range(5200, "harshness", "bite"),
            new Range(9500, "fizz", "edge"),
            new Range(Double.MAX_VALUE, "hiss", "air"));

    private static final List<Range> VOCALS = List.of(
            new Range(100, "rumble", "depth"),
            new Range(170, "boom", "warmth"),
            new Range(350, "mud", "body"),
            new Range(750, "boxiness", "fullness"),
            new Range(2000, "nasality", "midrange"),
            new Range(5200, "harshness", "presence"),
            new Range(10_000, "sibilance", "clarity"),
            new Range(Double.MAX_VALUE, "hiss", "air"));

    private static final Map<String, List<Range>> BY_INSTRUMENT = Map.ofEntries(
            Map.entry("kick", KICK),
            Map.entry("snare", SNARE),
            Map.entry("clap", SNARE),
            Map.entry("hihat", CYMBALS),
            Map.entry("cymbals", CYMBALS),
            Map.entry("overheads", CYMBALS),
            Map.entry("bass", BASS),
            Map.entry("guitar", GUITAR),
            Map.entry("vocals", VOCALS),
            Map.entry("backing_vocals", VOCALS));

    private FrequencyNames() {}

    /** The range that a frequency falls into, for an instrument in lower snake case; general words for others. */
    static Range of(String instrument, double hz) {
        return BY_INSTRUMENT.getOrDefault(instrument, ANY).stream()
                .filter(range -> hz < range.toHz())
                .findFirst()
                .orElseThrow();
    }
}
