package org.mixingmentor.visualization.internal.map;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mixingmentor.comparison.Finding;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;

/**
 * The groups of the points on the map, and their colours.
 *
 * @param groups place of each stem's group
 * @param meaning the groups in words, with the number of stems, and their colours; the most frequent first
 */
record MapColouring(int[] groups, List<Group> meaning) {
    /** Stems that are alike in what the colour says. */
    record Group(String name, int count, Color color) {}

    /** What the colour may say. The shape always says the class. */
    enum By {
        CLASS("class"),
        FLAW("flaw"),
        INSTRUMENT("instrument"),
        SPLIT("split"),
        SUSPICION("suspect score");

        private final String label;

        By(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    private static final String UNSUSPECTED = "nothing suspected";

    static MapColouring of(List<StemSummary> stems, By by, Map<String, List<Finding>> findings) {
        return switch (by) {
            case CLASS -> fixed(stems, MapColouring::stemClass, classColours());
            case FLAW -> ranked(stems, MapColouring::flaw);
            case INSTRUMENT -> ranked(stems, StemSummary::instrument);
            case SPLIT -> ranked(
                    stems, stem -> stem.row().split().map(Split::token).orElse("no split yet"));
            case SUSPICION -> fixed(stems, stem -> suspicion(stem, findings), suspicionColours());
        };
    }

    private static String stemClass(StemSummary stem) {
        if (stem.gold()) {
            return "● gold";
        }
        return stem.flawed() ? "◇ flawed" : "○ not labelled";
    }

    private static Map<String, Color> classColours() {
        Map<String, Color> colours = new LinkedHashMap<>();
        colours.put("● gold", Accent.GOLD);
        colours.put("◇ flawed", Accent.FLAWED);
        colours.put("○ not labelled", Look.faintText());
        return colours;
    }

    private static String flaw(StemSummary stem) {
        if (!stem.flawed()) {
            return stem.gold() ? "gold" : "not labelled";
        }
        List<String> flaws = stem.row().flawTypes();
        return flaws.isEmpty() ? "flawed, unnamed" : flaws.get(0);
    }

    private static String suspicion(StemSummary stem, Map<String, List<Finding>> findings) {
        double score = findings.getOrDefault(stem.fileName(), List.of()).stream()
                .mapToDouble(Finding::severity)
                .max()
                .orElse(0);
        if (score <= 0) {
            return UNSUSPECTED;
        }
        return score >= 0.75 ? "0.75 and more" : score >= 0.5 ? "0.50 to 0.75" : "below 0.50";
    }

    /** The higher the score, the further from the background. */
    private static Map<String, Color> suspicionColours() {
        Map<String, Color> colours = new LinkedHashMap<>();
        colours.put("0.75 and more", Look.color(0xFF8A5C, 0xA82800));
        colours.put("0.50 to 0.75", Look.color(0xD9B45A, 0x8C6A00));
        colours.put("below 0.50", Look.color(0x7FA08A, 0x4F7A5C));
        colours.put(UNSUSPECTED, Look.mixed(Look.text(), Look.background(), 0.65));
        return colours;
    }

    private static MapColouring ranked(List<StemSummary> stems, Function<StemSummary, String> group) {
        Map<String, Integer> counts = counts(stems, group);
        List<String> names = new ArrayList<>(counts.keySet());
        names.sort(Comparator.comparing((String name) -> -counts.get(name)).thenComparing(name -> name));
        Map<String, Color> colours = new LinkedHashMap<>();
        int next = 0;
        for (String name : names) {
            if (name.equals("gold")) {
                colours.put(name, Accent.GOLD);
            } else {
                colours.put(name, next < Look.SERIES ? Look.series(next++) : Look.faintText());
            }
        }
        return fixed(stems, group, colours);
    }

    private static MapColouring fixed(
            List<StemSummary> stems, Function<StemSummary, String> group, Map<String, Color> colours) {
        Map<String, Integer> counts = counts(stems, group);
        Map<String, Integer> places = new HashMap<>();
        List<Group> meaning = new ArrayList<>();
        colours.forEach((name, color) -> {
            if (counts.containsKey(name)) {
                places.put(name, meaning.size());
                meaning.add(new Group(name, counts.get(name), color));
            }
        });
        int[] groups =
                stems.stream().mapToInt(stem -> places.get(group.apply(stem))).toArray();
        return new MapColouring(groups, List.copyOf(meaning));
    }

    /** No stems. */
    static MapColouring none() {
        return new MapColouring(new int[0], List.of());
    }

    /**
     * A colour a stem, 0xRRGGBB.
     *
     * @param shown place of the one group that keeps its colour; -1 = all do
     */
    int[] rgb(int shown) {
        int faint = Look.mixed(Look.text(), Look.plotBackground(), 0.8).getRGB();
        int[] colours = new int[meaning.size()];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = (shown < 0 || i == shown ? meaning.get(i).color().getRGB() : faint) & 0xFFFFFF;
        }
        int[] rgb = new int[groups.length];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = colours[groups[i]];
        }
        return rgb;
    }

    private static Map<String, Integer> counts(List<StemSummary> stems, Function<StemSummary, String> group) {
        Map<String, Integer> counts = new HashMap<>();
        stems.forEach(stem -> counts.merge(group.apply(stem), 1, Integer::sum));
        return counts;
    }
}
