package org.mixingmentor.visualization.internal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mixingmentor.comparison.Finding;
import org.mixingmentor.comparison.StemSummary;

/** What stands below the map. */
final class MapReadout {
    private MapReadout() {}

    /** A stem under the pointer: its path and labels, and what it is suspected of most. */
    static String of(StemSummary stem, List<Finding> findings) {
        List<String> words = new ArrayList<>();
        words.add(stem.fileName());
        words.add(stem.gold() ? "gold" : stem.flawed() ? "flawed" : "not labelled");
        words.add(stem.instrument());
        words.addAll(stem.row().flawTypes());
        findings.stream()
                .limit(1)
                .forEach(finding ->
                        words.add(String.format(Locale.ROOT, "suspect %.2f: %s", finding.severity(), finding.words())));
        return String.join("   ", words);
    }

    /** What one can do while nothing is pointed at. */
    static String nothing(int stems) {
        return stems == 0
                ? "Open a dataset (Ctrl+O): every stem that was scanned and sounds becomes a point."
                : "Click picks, drag draws a lasso, Ctrl adds; wheel zooms, Shift and drag moves."
                        + " A click on a colour's name shows those alone.";
    }
}
