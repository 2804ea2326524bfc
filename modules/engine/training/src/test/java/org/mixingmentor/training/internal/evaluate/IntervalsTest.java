package org.mixingmentor.training.internal.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.Interval;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.run.ScoresJson;

class IntervalsTest {
    private static final List<String> FLAWS = List.of("boxy");

    @Test
    void the_interval_of_a_mean_over_many_songs_is_that_of_the_normal_distribution() {
        SplittableRandom random = new SplittableRandom(3);
        double[] errors = random.doubles(200).map(u -> 1 + u).toArray();
        Scores scores = scores(200, song -> errors[song], song -> song);
        double mean = 0;
        double square = 0;
        for (double error : errors) {
            mean += error / 200;
            square += error * error / 200;
        }
        double deviation = 1.96 * Math.sqrt((square - mean * mean) / 200);
        Interval interval = scores.intervals().maeDb();
        assertEquals(mean, scores.maeDb(), 1e-5);
        assertEquals(mean - deviation, interval.low(), 0.1 * deviation);
        assertEquals(mean + deviation, interval.high(), 0.1 * deviation);
        assertEquals(200, interval.songs());
    }

    @Test
    void stems_of_one_song_do_not_narrow_the_interval_as_songs_do() {
        IntToDoubleFunction bySong = stem -> stem / 20 % 2 == 0 ? 1 : 2;
        Interval tenSongs = scores(200, bySong, stem -> stem / 20).intervals().maeDb();
        Interval manySongs = scores(200, bySong, stem -> stem).intervals().maeDb();
        assertEquals(10, tenSongs.songs());
        double wider = (tenSongs.high() - tenSongs.low()) / (manySongs.high() - manySongs.low());
        assertEquals(Math.sqrt(20), wider, 1);
    }

    @Test
    void fewer_than_five_songs_give_no_interval_and_say_how_many_there_were() {
        Interval four = scores(40, stem -> stem, stem -> stem % 4).intervals().maeDb();
        assertFalse(four.isDefined());
        assertEquals(4, four.songs());
        Scores five = scores(40, stem -> stem, stem -> stem % 5);
        assertTrue(five.intervals().maeDb().isDefined());
        assertFalse(five.intervals().falseCorrectionDb().isDefined(), "no stem is ideal");
        assertEquals(0, five.intervals().falseCorrectionDb().songs());
    }

    @Test
    void the_same_stems_give_the_same_intervals_in_any_order() {
        List<ScoredStem> stems = new ArrayList<>(stems(30, stem -> stem % 7, stem -> stem % 6));
        String once = ScoresJson.write(ScoreSheet.scores(stems, FLAWS));
        stems.sort((a, b) -> b.name().compareTo(a.name()));
        Scores again = ScoreSheet.scores(stems, FLAWS);
        assertEquals(ScoresJson.read(once).intervals(), again.intervals());
    }

    @Test
    void a_baseline_is_compared_on_the_same_draws_of_songs() {
        // Every stem wants 4 dB in one band and gets 2: half of the error of doing nothing, in every draw.
        List<ScoredStem> stems = new ArrayList<>();
        for (int song = 0; song < 8; song++) {
            stems.add(stem(song, correction(4 * (song + 1)), correction(2 * (song + 1))));
        }
        Scores scores = ScoreSheet.scores(stems, FLAWS);
        Interval relative = scores.baselines().get("zero").interval("relative_mae");
        assertEquals(0.5, relative.low(), 1e-9);
        assertEquals(0.5, relative.high(), 1e-9);
        assertTrue(scores.intervals().maeDb().high()
                > 1.2 * scores.intervals().maeDb().low());
    }

    @Tag("slow")
    @Test
    void an_interval_holds_the_truth_about_as_often_as_it_says() {
        int held = 0;
        int tries = 200;
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < tries; i++) {
            double[] errors = random.doubles(30).map(u -> 2 * u).toArray();
            List<ScoredStem> stems = stems(30, song -> errors[song], song -> song);
            Interval interval = new SongTallies(stems, List.of(), (tally, stem) -> tally.add(stem, stem.predicted()))
                    .intervals()
                    .maeDb();
            held += interval.low() <= 1 && interval.high() >= 1 ? 1 : 0;
        }
        assertTrue(held > 0.89 * tries && held < 0.99 * tries, "held in " + held + " of " + tries);
    }

    @Test
    void percentiles_lie_between_ranks() {
        double[] sorted = {10, 20, 30, 40, 50};
        assertEquals(10, Bootstrap.percentile(sorted, 0));
        assertEquals(30, Bootstrap.percentile(sorted, 0.5));
        assertEquals(11, Bootstrap.percentile(sorted, 0.025), 1e-9);
        assertEquals(50, Bootstrap.percentile(sorted, 1));
    }

    private static Scores scores(int count, IntToDoubleFunction error, IntUnaryOperator song) {
        return ScoreSheet.scores(stems(count, error, song), FLAWS);
    }

    /** Flawed stems that want nothing and are each changed by so many dB in every advised band. */
    private static List<ScoredStem> stems(int count, IntToDoubleFunction error, IntUnaryOperator song) {
        List<ScoredStem> stems = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] values = new float[Correction.SIZE];
            for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
                values[band] = (float) error.applyAsDouble(i);
            }
            stems.add(stem(song.applyAsInt(i), Correction.none(), new Correction(values)));
        }
        return stems;
    }

    private static ScoredStem stem(int song, Correction wanted, Correction predicted) {
        return new ScoredStem(
                "song" + song + "/kick.wav",
                "song" + song,
                "kick",
                false,
                "recipe",
                wanted,
                predicted,
                Correction.none(),
                Optional.empty(),
                Optional.empty(),
                song % 2 == 0 ? FLAWS : List.of(),
                FLAWS,
                Map.of(),
                false);
    }

    private static Correction correction(float gain) {
        float[] values = new float[Correction.SIZE];
        values[12] = gain;
        return new Correction(values);
    }
}
