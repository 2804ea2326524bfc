package org.mixingmentor.experiments.internal.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mixingmentor.training.Interval;
import org.mixingmentor.training.RunDiff;

class RunWordsTest {
    @Test
    void every_number_has_its_unit_and_what_is_none_is_a_dash() {
        assertEquals("1.23 dB", RunWords.decibels(1.234));
        assertEquals("46 %", RunWords.percent(0.456));
        assertEquals("0.46", RunWords.plain(0.456));
        assertEquals("–", RunWords.decibels(Double.NaN));
        assertEquals("–", RunWords.percent(Double.POSITIVE_INFINITY));
        assertEquals("–", RunWords.plain(Double.NaN));
    }

    @Test
    void an_interval_stands_behind_its_value_in_the_same_unit() {
        assertEquals(
                "1.23 dB  [1.01, 1.40]",
                RunWords.value(new RunDiff.Value(1.23, new Interval(1.01, 1.4, 8), Map.of()), RunDiff.Unit.DECIBEL));
        assertEquals(
                "50 %  [40, 61]",
                RunWords.value(new RunDiff.Value(0.5, new Interval(0.4, 0.61, 8), Map.of()), RunDiff.Unit.SHARE));
    }

    @Test
    void too_few_songs_have_no_interval() {
        assertEquals("0.50", RunWords.value(new RunDiff.Value(0.5, Interval.none(2), Map.of()), RunDiff.Unit.PLAIN));
    }

    @Test
    void time_that_remains_is_told_more_coarsely_the_longer_it_is() {
        assertEquals("about 1 s left", RunWords.remaining(Duration.ZERO));
        assertEquals("about 89 s left", RunWords.remaining(Duration.ofSeconds(89)));
        assertEquals("about 2 min left", RunWords.remaining(Duration.ofSeconds(95)));
        assertEquals("about 89 min left", RunWords.remaining(Duration.ofMinutes(89)));
        assertEquals("about 1.5 h left", RunWords.remaining(Duration.ofMinutes(90)));
    }

    @Test
    void sizes_are_in_kilobytes_until_they_are_megabytes() {
        assertEquals("12 kB", RunWords.bytes(12_345));
        assertEquals("1.2 MB", RunWords.bytes(1_234_567));
    }

    @Test
    void a_sentence_with_signs_of_html_stays_a_sentence() {
        assertEquals("<html>a &lt;b&gt; &amp; c</html>", RunWords.html("a <b> & c"));
    }
}
