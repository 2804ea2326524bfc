package org.mixingmentor.visualization.internal.compared;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;

/**
 * The stems of a dataset that have all words of a filter line, as a list shows them.
 *
 * @param stems those that are kept, in the dataset's order
 * @param all how many there are without the filter
 */
record ListedStems(List<CataloguedStem> stems, int all) {
    /** @param line words of names and labels in any order; none keeps every stem */
    static ListedStems of(List<CataloguedStem> stems, String line) {
        String words = normal(line);
        return new ListedStems(
                stems.stream().filter(stem -> matches(stem.row(), words)).toList(), stems.size());
    }

    /** A filter line without what makes no difference. */
    static String normal(String line) {
        return line.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean matches(StemRow row, String words) {
        if (words.isEmpty()) {
            return true;
        }
        String said = String.join(
                        " ",
                        row.fileName(),
                        row.stemClass()
                                .map(own -> own == StemClass.IDEAL ? "ideal gold" : "flawed")
                                .orElse("unlabelled"),
                        row.instrument().orElse(""),
                        row.genre().orElse(""),
                        row.flawTypes().toString(),
                        row.split().map(split -> split.token()).orElse(""))
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.split("\\s+", -1)).allMatch(said::contains);
    }

    /** "12 of 80 stems". */
    String count() {
        return stems.size() + " of " + all + " stems";
    }

    /** The places of some stems in the list, ascending. */
    int[] places(Collection<String> names) {
        Set<String> wanted = Set.copyOf(names);
        return IntStream.range(0, stems.size())
                .filter(place -> wanted.contains(stems.get(place).fileName()))
                .toArray();
    }

    /** A stem in the list: its path, and whether it is pinned. */
    static String line(CataloguedStem stem, Collection<String> pinned) {
        return stem.fileName() + (pinned.contains(stem.fileName()) ? "  ⚲ pinned" : "");
    }

    /** What is known of a stem, as HTML. */
    static String details(CataloguedStem stem) {
        List<String> flaws = stem.row().flawTypes();
        return "<html>" + stem.fileName() + "<br>"
                + stem.row().stemClass().map(StemClass::token).orElse("not labelled")
                + stem.row().instrument().map(name -> ", " + name).orElse("")
                + (flaws.isEmpty() ? "" : ", " + String.join(", ", flaws));
    }
}
