package org.mixingmentor.training;

import java.util.Map;
import org.mixingmentor.training.internal.scoring.ScoresJson;

/**
 * How good predictions are, per stem, each stem once, over the 27 advised bands (40 Hz to 16 kHz) after averaging a
 * stem's chunks and taking out the median. A value that is not defined (no flawed stem, say) is NaN, in JSON null.
 *
 * @param songs number of songs
 * @param stems number of stems, twins counted
 * @param idealStems how many of them are ideal
 * @param peaks number of EQ-peak flaws that a hit is counted for: the largest of a stem's recipe, where the stem has
 *     energy there
 * @param maeDb mean absolute error of the bands of flawed stems, in dB
 * @param maeDbByBand the same band by band, 27 values
 * @param signAgreement share of the bands of flawed stems whose target exceeds 1.5 dB and whose sign is met, 0 to 1
 * @param hitRate share of the peaks found: the largest correction at most one band away and of the right sign
 * @param falseCorrectionDb mean absolute correction of ideal stems, in dB
 * @param abstained share of the stems for which advice would be refused
 * @param f1 per flaw type, over all stems
 * @param baselines by name: zero, mean, constant, match_eq; mean and constant are the best of their kind for the very
 *     stems that are scored, so a little better than anyone could know beforehand
 * @param byInstrument the same scores for each instrument alone; empty within
 */
public record Scores(
        int songs,
        int stems,
        int idealStems,
        int peaks,
        double maeDb,
        double[] maeDbByBand,
        double signAgreement,
        double hitRate,
        double falseCorrectionDb,
        double abstained,
        Map<String, Double> f1,
        Map<String, Baseline> baselines,
        Map<String, Scores> byInstrument) {

    /**
     * What one gets without learning.
     *
     * @param maeDb as in the scores; NaN for the constant guess, which is made for hits
     * @param signAgreement likewise
     * @param hitRate as in the scores
     */
    public record Baseline(double maeDb, double signAgreement, double hitRate) {}

    /** Mean F1 over the flaws for which it is defined; NaN where there is none. */
    public double macroF1() {
        return f1.values().stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    /**
     * As a JSON object: {n_songs, n_stems, n_ideal, n_peaks, mae_db, mae_db_by_band, sign_agreement, hit_rate,
     * false_correction_db, abstained, f1:{}, baselines:{zero,mean,constant,match_eq}, by_instrument:{}}.
     */
    public String toJson() {
        return ScoresJson.write(this);
    }

    /** Reads what {@link #toJson} wrote. */
    public static Scores fromJson(String json) {
        return ScoresJson.read(json);
    }
}
