package org.mixingmentor.training.internal.runfiles;

import java.util.List;
import java.util.Locale;
import org.mixingmentor.dataset.Csv;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.ScoredStem;

/** Stems with what they wanted and got, as CSV (RFC 4180): for those who count for themselves. */
public final class StemsCsv {
    private StemsCsv() {}

    /** One line a stem after the heading; corrections of the 27 advised bands in dB. */
    public static String write(List<List<ScoredStem>> folds) {
        StringBuilder text =
                new StringBuilder("fold,stem,song,instrument,target,error_db,peak_found,abstained,flaws,named");
        for (String side : List.of("wanted", "predicted")) {
            for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
                text.append(String.format(Locale.ROOT, ",%s_%.0fhz", side, Bands.centreHz(band)));
            }
        }
        text.append("\r\n");
        for (int fold = 0; fold < folds.size(); fold++) {
            for (ScoredStem stem : folds.get(fold)) {
                line(text, fold + 1, stem);
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, int fold, ScoredStem stem) {
        String found = stem.peak()
                .map(peak -> Boolean.toString(peak.isFoundBy(stem.predicted())))
                .orElse("");
        text.append(fold)
                .append(',')
                .append(Csv.text(stem.name()))
                .append(',')
                .append(Csv.text(stem.song()))
                .append(',')
                .append(Csv.text(stem.instrument()))
                .append(',')
                .append(stem.targetKind())
                .append(String.format(Locale.ROOT, ",%.4f,", stem.errorDb()))
                .append(found)
                .append(',')
                .append(stem.abstained())
                .append(',')
                .append(Csv.text(String.join(" ", stem.flawTypes())))
                .append(',')
                .append(Csv.text(String.join(" ", stem.named())));
        bands(text, stem.wanted());
        bands(text, stem.predicted());
        text.append("\r\n");
    }

    private static void bands(StringBuilder text, Correction correction) {
        for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
            text.append(String.format(Locale.ROOT, ",%.3f", correction.bandDb(band)));
        }
    }
}
