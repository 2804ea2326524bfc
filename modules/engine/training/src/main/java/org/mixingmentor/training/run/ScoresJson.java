package org.mixingmentor.training.run;

import org.mixingmentor.training.Scores;
import org.mixingmentor.training.internal.json.RunJson;

/** Scores as a JSON object. */
public final class ScoresJson {
    private ScoresJson() {}

    /**
     * Writes {n_songs, n_stems, n_ideal, n_peaks, mae_db, mae_db_by_band, sign_agreement, hit_rate, false_correction_db,
     * abstained, f1:{}, macro_f1, flaws:{FLAW: {stems, precision, recall}}, baselines:{zero,mean,constant,match_eq,linear},
     * by_instrument:{}, targets:{}, regression:{rmse_db, r2, mae_db} (of Tribuo's evaluator), intervals_95:{}}. What is not defined is null. An interval is [low, high, songs],
     * with null for low and high where there is none.
     */
    public static String write(Scores scores) {
        return RunJson.write(scores);
    }

    /** Reads what {@link #write} wrote, of earlier versions too: what they did not have is not defined. */
    public static Scores read(String json) {
        return RunJson.read(json, Scores.class);
    }
}
