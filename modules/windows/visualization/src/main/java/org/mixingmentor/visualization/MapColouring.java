package org.mixingmentor.visualization;

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
 * The colours of the points on the map, and what they stand for.
 *
 * @param rgb a colour a stem
 * @param meaning the colours in words, with the number of stems, the most frequent first
 */
record MapColouring(int[] rgb, Map<String, Color> meaning) {
    /** What the colour may say. The shape always says the class. */
    enum By {
        CLASS("class"),
        FLAW("flaw"),
        INSTRUMENT("instrument"),
        SPLIT("split"),
        SUSPICION("suspicion");

        private final String label;

        By(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

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
        return stem.flawed() ? "◇ flawed" : "· not labelled";
    }

    private static Map<String, Color> classColours() {
        Map<String, Color> colours = new LinkedHashMap<>();
        colours.put("● gold", Accent.GOLD);
        colours.put("◇ flawed", Accent.FLAWED);
        colours.put("· not labelled", Look.faintText());
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
        List<Finding> found = findings.getOrDefault(stem.fileName(), List.of());
        if (found.isEmpty()) {
            return "nothing suspected";
        }
        return found.get(0).severity() >= 0.5 ? "look at it first" : "look at it";
    }

    private static Map<String, Color> suspicionColours() {
        Map<String, Color> colours = new LinkedHashMap<>();
        colours.put("look at it first", Look.color(0xF07A4B, 0xB8400A));
        colours.put("look at it", Look.color(0xC9C05A, 0x77700E));
        colours.put("nothing suspected", Look.mixed(Look.text(), Look.background(), 0.65));
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
        int[] rgb = new int[stems.size()];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = colours.get(group.apply(stems.get(i))).getRGB() & 0xFFFFFF;
        }
        Map<String, Color> meaning = new LinkedHashMap<>();
        colours.forEach((name, color) -> {
            if (counts.containsKey(name)) {
                meaning.put(name + "  " + counts.get(name), color);
            }
        });
        return new MapColouring(rgb, meaning);
    }

    private static Map<String, Integer> counts(List<StemSummary> stems, Function<StemSummary, String> group) {
        Map<String, Integer> counts = new HashMap<>();
        stems.forEach(stem -> counts.merge(group.apply(stem), 1, Integer::sum));
        return counts;
    }
}
