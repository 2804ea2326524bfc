package org.mixingmentor.training;

import java.util.Map;

/**
 * How good predictions are, per stem, each stem once, over the 27 advised bands (40 Hz to 16 kHz) after averaging a
 * stem's chunks and taking out the median. A value that is not defined (no flawed stem, say) is NaN, in JSON null.
 *
 * @param songs number of songs
 * @param stems number of stems, twins counted
 * @param maeDb mean absolute error of the bands of flawed stems, in dB
 * @param maeDbByBand the same band by band, 27 values
 * @param signAgreement share of the bands of flawed stems whose target exceeds 1.5 dB and whose sign is met, 0 to 1
 * @param hitRate share of EQ-peak flaws found: the largest correction at most one band away and of the right sign
 * @param falseCorrectionDb mean absolute correction of ideal stems, in dB
 * @param abstained share of the stems for which advice would be refused
 * @param f1 per flaw type, over all stems
 * @param baselines by name: zero, mean, constant, match_eq
 * @param byInstrument the same scores for each instrument alone; empty within
 */
public record Scores(
        int songs,
        int stems,
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
     * @param maeDb as in the scores
     * @param signAgreement likewise
     * @param hitRate likewise
     */
    public record Baseline(double maeDb, double signAgreement, double hitRate) {}

    /**
     * The document's form: {n_songs, n_stems, mae_db, mae_db_by_band, sign_agreement, hit_rate, false_correction_db,
     * abstained, f1:{}, baselines:{zero,mean,constant,match_eq}, by_instrument:{}}.
     */
    public String toJson() {
        throw new UnsupportedOperationException();
    }

    /** Reads what {@link #toJson} wrote. */
    public static Scores fromJson(String json) {
        throw new UnsupportedOperationException(json);
    }
}
