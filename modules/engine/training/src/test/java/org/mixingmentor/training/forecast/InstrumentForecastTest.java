package org.mixingmentor.training.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.mixingmentor.base.Base;
import org.mixingmentor.base.BaseRecording;
import org.mixingmentor.dataset.Progress;

/** Gold drawn from a normal distribution, and real recordings. */
class InstrumentForecastTest {
    private static final int N = Spectrum.N;

    @Test
    void many_songs_of_a_known_spread_are_forecast_by_that_spread() {
        Forecast.Instrument narrow = forecast(gaussian(60, 2));
        Forecast.Instrument wide = forecast(gaussian(60, 6));
        assertEquals(2, narrow.meanSpreadDb(), 0.3);
        assertEquals(6, wide.meanSpreadDb(), 0.8);
        assertTrue(
                narrow.found().get(1).right() > 0.5,
                "of 6 dB: " + narrow.found().get(1));
        assertTrue(
                wide.found().get(1).right() < 0.25, "of 6 dB: " + wide.found().get(1));
        assertTrue(narrow.maeDb() < 0.75 * narrow.noChangeDb());
        for (int i = 1; i < narrow.found().size(); i++) {
            assertTrue(
                    narrow.found().get(i).right() >= narrow.found().get(i - 1).right());
        }
    }

    @Test
    void few_songs_are_believed_less() {
        Forecast.Instrument few = forecast(gaussian(5, 2));
        Forecast.Instrument many = forecast(gaussian(60, 2));
        assertTrue(few.drawn().right() < many.drawn().right() - 0.1, few.toString());
        assertTrue(many.sentences().stream().anyMatch(sentence -> sentence.contains("half of them")));
        assertTrue(few.drawn().interval().high() - few.drawn().interval().low() > 0.05, few.toString());
        assertTrue(few.sentences().stream().anyMatch(sentence -> sentence.startsWith("More songs like these help")));
    }

    @Test
    void one_song_alone_has_a_spread_and_no_forecast() {
        Forecast.Instrument own = forecast(gaussian(1, 3));
        assertTrue(own.found().isEmpty());
        assertTrue(Double.isNaN(own.drawn().right()));
        assertTrue(own.sentences().get(0).contains("other songs"));
    }

    @Test
    void an_album_is_easier_than_mixes_of_many_kinds() {
        Forecast.Instrument album =
                forecast(real(recording -> recording.source().startsWith("planetblupi"), 1));
        Forecast.Instrument all =
                forecast(real(recording -> recording.instrument().equals("mix"), 4));
        assertTrue(album.meanSpreadDb() < all.meanSpreadDb() - 2, album + " " + all);
        assertTrue(album.drawn().right() > all.drawn().right() + 0.1, album + " " + all);
        assertTrue(all.sentences().stream().anyMatch(sentence -> sentence.startsWith("A reference")), all.toString());
    }

    private static Forecast.Instrument forecast(List<Gold> gold) {
        return new InstrumentForecast("mix", gold, List.of(), Progress.none()).forecast();
    }

    private static List<Gold> gaussian(int songs, double spreadDb) {
        SplittableRandom random = new SplittableRandom(3);
        List<Gold> gold = new ArrayList<>();
        for (int song = 0; song < songs; song++) {
            double[] spectrum = new double[N];
            for (int i = 0; i < N; i++) {
                spectrum[i] = spreadDb * random.nextGaussian() - i / 3.0;
            }
            gold.add(new Gold(Spectrum.profile(spectrum), "song" + song, ""));
        }
        return gold;
    }

    /** Every so many recordings of the base. */
    private static List<Gold> real(Predicate<BaseRecording> which, int step) {
        List<BaseRecording> some =
                Base.shipped().recordings().stream().filter(which).toList();
        List<Gold> gold = new ArrayList<>();
        for (int i = 0; i < some.size(); i += step) {
            gold.add(new Gold(
                    some.get(i).profile(), some.get(i).song(), some.get(i).genre()));
        }
        return gold;
    }
}
