package org.mixingmentor.training.internal.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.training.Predictor;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.internal.targets.LabelledStem;
import org.mixingmentor.training.internal.targets.Stems;
import org.mixingmentor.training.run.ScoresJson;

class ScorerTest {
    private static final List<String> FLAWS = List.of("boxy", "dull");

    /** Says the same of every chunk: -3 dB in band 12, +1 dB everywhere as level, and given probabilities. */
    private record Constant(double boxy, double dull) implements Predictor {
        @Override
        public List<String> flawTypes() {
            return FLAWS;
        }

        @Override
        public void predict(float[] fingerprints, int chunks, float[] corrections, float[] flaws) {
            for (int i = 0; i < chunks; i++) {
                for (int band = 0; band < Bands.COUNT; band++) {
                    corrections[i * Correction.SIZE + band] = band == 12 ? -2 : 1;
                }
                flaws[i * 2] = (float) boxy;
                flaws[i * 2 + 1] = (float) dull;
            }
        }
    }

    @Test
    void errors_signs_and_hits_of_a_small_case_are_those_counted_by_hand() {
        Scores scores = scored(
                Stems.flawed("a", List.of("boxy"), List.of(Stems.peak(13, 6)), 12, -4, 13, -6),
                Stems.flawed("b", List.of("dull"), List.of(Stems.peak(25, -5)), 25, 5),
                Stems.ideal("c"));
        // a: band 12 is 1 dB off and band 13 6 dB; b: band 12 is 3 dB off and band 25 5 dB.
        assertEquals((1 + 6 + 3 + 5) / 2.0 / 27, scores.maeDb(), 1e-6);
        assertEquals(2, scores.maeDbByBand()[12 - Bands.FIRST_ADVISED], 1e-6);
        assertEquals(3, scores.maeDbByBand()[13 - Bands.FIRST_ADVISED], 1e-6);
        assertEquals(1.0 / 3, scores.signAgreement(), 1e-9);
        assertEquals(0.5, scores.hitRate(), 1e-9);
        assertEquals(2, scores.peaks());
        assertEquals(3.0 / 27, scores.falseCorrectionDb(), 1e-6);
        assertEquals(3, scores.songs());
        assertEquals(3, scores.stems());
        assertEquals(1, scores.idealStems());
    }

    @Test
    void tribuos_evaluator_finds_the_same_error_and_what_is_counted_by_hand() {
        Scores scores = scored(
                Stems.flawed("a", List.of("boxy"), List.of(Stems.peak(13, 6)), 12, -4, 13, -6),
                Stems.flawed("b", List.of("dull"), List.of(Stems.peak(25, -5)), 25, 5),
                Stems.ideal("c"));
        assertEquals(scores.maeDb(), scores.regression().maeDb(), 1e-9);
        // Of a and b: band 12 is 1 and 3 dB off, band 13 6 and 0 dB, band 25 0 and 5 dB.
        double rmse = Math.sqrt((1 + 9) / 2.0) + Math.sqrt(36 / 2.0) + Math.sqrt(25 / 2.0);
        assertEquals(rmse / 27, scores.regression().rmseDb(), 1e-6);
        // Wanted are -4 and 0, -6 and 0, 0 and 5 dB; in the other bands nothing varies.
        assertEquals(
                ((1 - 10 / 8.0) + (1 - 36 / 18.0) + (1 - 25 / 12.5)) / 3,
                scores.regression().r2(),
                1e-6);
    }

    @Test
    void baselines_are_those_counted_by_hand() {
        Scores scores = scored(
                Stems.flawed("a", List.of("boxy"), List.of(Stems.peak(13, 6)), 13, -6),
                Stems.flawed("b", List.of("boxy"), List.of(Stems.peak(14, 6)), 14, -6),
                Stems.flawed("c", List.of("dull"), List.of(Stems.peak(25, -5)), 25, 5));
        assertEquals((6 + 6 + 5) / 3.0 / 27, scores.baselines().get("zero").maeDb(), 1e-6);
        assertEquals(0, scores.baselines().get("zero").hitRate());
        assertEquals(2.0 / 3, scores.baselines().get("constant").hitRate(), 1e-9);
        // The mean target is -2 dB in bands 13 and 14 and 5/3 dB in band 25.
        double a = 4 + 2 + 5 / 3.0;
        double c = 2 + 2 + 10 / 3.0;
        assertEquals((a + a + c) / 3 / 27, scores.baselines().get("mean").maeDb(), 1e-6);
    }

    @Test
    void match_eq_reaches_for_the_average_gold_stem() {
        float[] bands = new float[Bands.COUNT];
        Arrays.fill(bands, -40);
        bands[13] = -46;
        Scorer scorer = new Scorer(
                PredictorBySong.always(new Constant(0, 0)),
                List.of(0.5, 0.5),
                Baselines.of(Map.of("kick", new Profile(bands, 0, 0, 0))));
        scorer.add(Stems.flawed("a", List.of("boxy"), List.of(Stems.peak(13, 6)), 13, -6));
        Scores.Baseline matchEq = scorer.scores().baselines().get("match_eq");
        assertEquals(0, matchEq.maeDb(), 1e-4);
        assertEquals(1, matchEq.hitRate());
        assertEquals(1, matchEq.signAgreement());
    }

    @Test
    void f1_counts_all_stems_at_the_given_thresholds() {
        Scorer scorer =
                new Scorer(PredictorBySong.always(new Constant(0.6, 0.2)), List.of(0.5, 0.5), Baselines.of(Map.of()));
        scorer.add(Stems.flawed("a", List.of("boxy"), List.of(), 12, -3));
        scorer.add(Stems.flawed("b", List.of("dull"), List.of(), 12, -3));
        scorer.add(Stems.ideal("c"));
        Scores scores = scorer.scores();
        // boxy is said of all three and right once: precision 1/3, recall 1.
        assertEquals(0.5, scores.f1().get("boxy"), 1e-9);
        assertEquals(1.0 / 3, scores.flaws().get("boxy").precision(), 1e-9);
        assertEquals(1, scores.flaws().get("boxy").recall(), 1e-9);
        assertEquals(1, scores.flaws().get("boxy").stems());
        assertTrue(Double.isNaN(scores.flaws().get("dull").precision()), "nothing is said to be dull");
        assertEquals(0, scores.flaws().get("dull").recall(), 1e-9);
        assertEquals(0.5, scores.baselines().get("constant").f1().get("boxy"), 1e-9, "naming it always");
        assertEquals(0, scores.f1().get("dull"), 1e-9);
        assertEquals(0.25, scores.macroF1(), 1e-9);
    }

    @Test
    void a_peak_where_the_stem_has_no_energy_is_not_asked_for() {
        LabelledStem stem = Stems.flawed("a", List.of(), List.of(Stems.peak(25, 6)), 25, -6);
        float[] bass = Stems.flat(-40).values();
        bass[Fingerprint.BANDS + 8] = 5;
        LabelledStem dark = new LabelledStem(
                "a.wav",
                "a",
                "kick",
                stem.fingerprints(),
                Profile.of(new FingerprintMatrix(bass)),
                false,
                true,
                stem.target(),
                stem.flawTypes(),
                stem.recipe(),
                List.of());
        assertEquals(1, scored(stem).peaks());
        assertEquals(0, scored(dark).peaks());
        assertTrue(Double.isNaN(scored(dark).hitRate()));
    }

    @Test
    void each_instrument_has_its_own_scores() {
        Scores scores = scored(Stems.flawed("a", List.of(), List.of(), 12, -3), Stems.ideal("b"));
        assertEquals(List.of("kick"), List.copyOf(scores.byInstrument().keySet()));
        assertEquals(scores.maeDb(), scores.byInstrument().get("kick").maeDb());
    }

    @Test
    void scores_written_as_json_are_read_back_and_what_is_not_defined_is_null() {
        Scores scores = scored(Stems.flawed("a", List.of("boxy"), List.of(), 12, -4));
        String json = ScoresJson.write(scores);
        assertTrue(json.contains("\"n_songs\":1,\"n_stems\":1"), json);
        assertTrue(json.contains("\"hit_rate\":null"), json);
        assertTrue(json.contains("\"false_correction_db\":null"), json);
        Scores again = ScoresJson.read(json);
        assertEquals(json, ScoresJson.write(again));
        assertTrue(Double.isNaN(again.hitRate()));
        assertArrayEquals(scores.maeDbByBand(), again.maeDbByBand());
    }

    @Test
    void scores_written_before_there_were_intervals_are_still_read() {
        Scores scores = ScoresJson.read(
                """
                {"n_songs":2,"n_stems":8,"n_ideal":1,"n_peaks":3,"mae_db":1.5,"mae_db_by_band":[1.5],"sign_agreement":0.5,
                "hit_rate":null,"false_correction_db":0.25,"abstained":0,"f1":{"boxy":0.75},
                "baselines":{"zero":{"mae_db":1.25,"sign_agreement":0,"hit_rate":0}},"by_instrument":{}}""");
        assertEquals(0.75, scores.f1().get("boxy"));
        assertEquals(1.25, scores.baselines().get("zero").maeDb());
        assertTrue(!scores.intervals().maeDb().isDefined());
        assertTrue(Double.isNaN(scores.flaws().get("boxy").recall()));
    }

    @Test
    void thresholds_are_where_f1_is_best_on_the_validation_stems() {
        Thresholds thresholds = new Thresholds(FLAWS);
        add(thresholds, stemAt("a", -30, "boxy"));
        add(thresholds, stemAt("b", -40, "boxy"));
        add(thresholds, stemAt("c", -60, ""));
        add(thresholds, stemAt("d", -70, ""));
        List<Double> chosen = thresholds.choose();
        assertTrue(chosen.get(0) > 0.4 && chosen.get(0) < 0.6, "between 0.4 and 0.6: " + chosen);
        assertEquals(0.5, chosen.get(1), "no stem is dull");
    }

    private static void add(Thresholds thresholds, LabelledStem stem) {
        thresholds.add(StemPrediction.of(new ByLevel(), stem), stem);
    }

    /** The louder the likelier: level + 100 as per cent. */
    private record ByLevel() implements Predictor {
        @Override
        public List<String> flawTypes() {
            return FLAWS;
        }

        @Override
        public void predict(float[] fingerprints, int chunks, float[] corrections, float[] flaws) {
            for (int i = 0; i < chunks; i++) {
                flaws[i * 2] = (fingerprints[i * Fingerprint.SIZE] + 100) / 100;
            }
        }
    }

    private static LabelledStem stemAt(String song, double level, String flaw) {
        List<String> flaws = flaw.isEmpty() ? List.of() : List.of(flaw);
        return Stems.of(song, Stems.flat(level), flaw.isEmpty(), flaws, List.of());
    }

    private static Scores scored(LabelledStem... stems) {
        Scorer scorer =
                new Scorer(PredictorBySong.always(new Constant(0.6, 0.2)), List.of(0.5, 0.5), Baselines.of(Map.of()));
        for (LabelledStem stem : stems) {
            scorer.add(stem);
        }
        return scorer.scores();
    }
}
