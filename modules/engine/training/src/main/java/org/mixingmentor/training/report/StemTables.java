package org.mixingmentor.training.report;

import java.util.Comparator;
import java.util.List;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.ScoredStem;

/** Single stems as tables: where to listen. */
final class StemTables {
    private static final int MOST = 15;

    private StemTables() {}

    /** The flawed stems with the largest errors, and the ideal ones that would be changed most. */
    static String worst(List<ScoredStem> stems) {
        Table flawed = new Table(
                "Flawed stems with the largest errors",
                "stem",
                "instrument",
                "flaws",
                "said",
                "most wanted",
                "most predicted",
                "error, dB");
        largest(stems, false)
                .forEach(stem -> flawed.row(
                        Html.text(stem.name()),
                        Html.text(stem.instrument()),
                        names(stem.flawTypes()),
                        names(stem.named()),
                        largest(stem.wanted()),
                        largest(stem.predicted()),
                        Html.db(stem.errorDb())));
        Table ideal = new Table(
                "Ideal stems that would be changed most", "stem", "instrument", "said", "most predicted", "change, dB");
        largest(stems, true)
                .forEach(stem -> ideal.row(
                        Html.text(stem.name()),
                        Html.text(stem.instrument()),
                        names(stem.named()),
                        largest(stem.predicted()),
                        Html.db(stem.errorDb())));
        return "<h2>Where to listen</h2>\n" + flawed.markup() + ideal.markup();
    }

    /** The stems for which advice would be refused, the first of them. */
    static String abstained(List<ScoredStem> stems) {
        List<ScoredStem> refused = stems.stream().filter(ScoredStem::abstained).toList();
        if (refused.isEmpty()) {
            return "";
        }
        Table table = new Table(
                "Advice refused, " + Math.min(MOST, refused.size()) + " of " + refused.size(),
                "stem",
                "instrument",
                "class",
                "error if it were given, dB");
        refused.stream()
                .limit(MOST)
                .forEach(stem -> table.row(
                        Html.text(stem.name()),
                        Html.text(stem.instrument()),
                        stem.ideal() ? "ideal" : "flawed",
                        Html.db(stem.errorDb())));
        return table.markup();
    }

    private static List<ScoredStem> largest(List<ScoredStem> stems, boolean ideal) {
        return stems.stream()
                .filter(stem -> stem.ideal() == ideal)
                .sorted(Comparator.comparingDouble(ScoredStem::errorDb).reversed())
                .limit(ideal ? MOST / 3 : MOST)
                .toList();
    }

    private static String names(List<String> flaws) {
        return flaws.isEmpty() ? "–" : Html.text(String.join(", ", flaws));
    }

    private static String largest(Correction correction) {
        int largest = Bands.FIRST_ADVISED;
        for (int b = Bands.FIRST_ADVISED; b <= Bands.LAST_ADVISED; b++) {
            if (Math.abs(correction.bandDb(b)) > Math.abs(correction.bandDb(largest))) {
                largest = b;
            }
        }
        float gain = correction.bandDb(largest);
        return Math.abs(gain) < 0.05
                ? "nothing"
                : (gain > 0 ? "+" : "") + Html.number(gain, 1) + " dB at " + BandChart.hertz(Bands.centreHz(largest));
    }
}
