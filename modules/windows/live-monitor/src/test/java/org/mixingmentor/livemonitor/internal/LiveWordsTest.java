package org.mixingmentor.livemonitor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mixingmentor.mentor.LiveAdvice;
import org.mixingmentor.mentor.LiveLoudness;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.mentor.LiveSummary;
import org.mixingmentor.mentor.spi.AdviceItem;
import org.mixingmentor.mentor.spi.EqFilter;

/** What is said and written in the window, and how it is set. */
@Timeout(60)
class LiveWordsTest {
    private static final Path LOG = Path.of("live.jsonl");

    private static LiveSummary summary(List<LiveSummary.Told> told, double beforeDb) {
        return new LiveSummary(61.6, told, beforeDb, 1.26, -14, -1, 0);
    }

    @Test
    void a_session_ends_with_what_was_advised_most_and_how_much_nearer_it_came() {
        LiveSummary.Told mud = new LiveSummary.Told("Cut 3 dB around 200 Hz.", 41.7, 2, -3, -2, true);
        assertEquals(
                "62 s heard. Advised most (42 s): Cut 3 dB around 200 Hz. Off by 3.5 dB a band in the first 10 s, by"
                        + " 1.3 dB in the last. Kept in live.jsonl.",
                LiveWords.outcome(summary(List.of(mud), 3.54), LOG));
    }

    @Test
    void a_session_without_advice_or_sound_says_so_and_no_numbers_that_there_are_not() {
        assertEquals(
                "62 s heard. Nothing was advised. Kept in live.jsonl.",
                LiveWords.outcome(summary(List.of(), Double.NaN), LOG));
    }

    @Test
    void an_equaliser_s_advice_has_its_gain_and_a_treatment_none() {
        AdviceItem cut = AdviceItem.eq("Cut.", new EqFilter(EqFilter.Kind.PEAK, 200, -3, 1.4));
        assertEquals("-3.0 dB    72 % sure    for 12 s", LiveWords.certainty(new LiveAdvice(1, cut, 0.718, 12.4)));
        assertEquals(
                "100 % sure    for 0 s",
                LiveWords.certainty(new LiveAdvice(1, AdviceItem.treatment("Compress."), 1, 0.2)));
    }

    @Test
    void the_line_of_times_names_source_and_brain() throws Exception {
        LiveSnapshot shown = LiveBench.advised();
        String line = LiveWords.timing(shown);
        assertTrue(line.startsWith(Math.round(shown.seconds()) + " s of muddy-kick.flac    step "), line);
        assertTrue(line.endsWith(" %    brain_metalcore_kick_v1.onnx"), line);
        assertTrue(line.contains("    0 blocks dropped    "), line);
    }

    private static MeterReading row(LiveLoudness loudness, int index) {
        return MeterReading.of(loudness).get(index);
    }

    @Test
    void meters_show_what_there_is_and_a_dash_for_what_there_is_not() {
        LiveLoudness loudness = new LiveLoudness(-18, Double.NaN, Double.NEGATIVE_INFINITY, -3.04, 2.06);
        assertEquals(
                List.of("M -18.0", "S -", "I -inf", "TP -3.0", "Gain +2.1 dB"),
                MeterReading.of(loudness).stream()
                        .map(row -> row.name() + " " + row.text())
                        .toList());
        assertEquals(OptionalDouble.empty(), row(loudness, 4).share(), "a gain has no bar");
        assertEquals(0, row(loudness, 1).share().orElseThrow());
        assertEquals(0, row(loudness, 2).share().orElseThrow());
    }

    @Test
    void a_bar_is_full_at_full_scale_and_marks_the_loudness_at_which_the_brain_hears() {
        LiveLoudness loudness = new LiveLoudness(-18, 3, -80, -25, 0);
        assertEquals(MeterReading.TARGET_SHARE, row(loudness, 0).share().orElseThrow(), 1e-12);
        assertEquals(1, row(loudness, 1).share().orElseThrow());
        assertEquals(0, row(loudness, 2).share().orElseThrow());
        assertEquals(0.5, row(loudness, 3).share().orElseThrow(), 1e-12);
    }

    @Test
    void a_peak_at_which_codecs_clip_is_hot() {
        MeterReading hot = row(new LiveLoudness(-5, -5, -5, -0.9, 0), 3);
        assertTrue(hot.hot());
        assertEquals("-0.9 !", hot.text());
        assertEquals("-1.0", row(new LiveLoudness(-5, -5, -5, -1, 0), 3).text());
    }

    @Test
    void a_sentence_is_broken_between_words_and_a_filter_s_quality_stays_whole() {
        String text = "Cut 3 dB around 200 Hz (Q 1.4) to reduce mud.";
        assertEquals(
                List.of("Cut 3 dB", "around 200", "Hz (Q\u00A01.4)", "to reduce", "mud."),
                AdviceLines.of(text, String::length, 10));
        assertEquals(List.of(text.replace("(Q ", "(Q\u00A0")), AdviceLines.of(text, String::length, 100));
        assertEquals(List.of("a", "longword", "b"), AdviceLines.of("a longword b", String::length, 4));
    }

    @Test
    void dots_are_filled_as_it_is_surer() {
        assertEquals(0, AdviceLines.filled(0));
        assertEquals(0, AdviceLines.filled(0.1));
        assertEquals(1, AdviceLines.filled(0.11));
        assertEquals(3, AdviceLines.filled(0.6));
        assertEquals(AdviceLines.DOTS, AdviceLines.filled(1));
    }

    @Test
    void advice_grows_with_the_screen_up_to_what_a_metre_needs() {
        assertEquals(1.15f, AdviceLines.scale(200, 100));
        assertEquals(2, AdviceLines.scale(520, 900), 1e-6);
        assertEquals(2, AdviceLines.scale(2000, 420), 1e-6);
        assertEquals(4, AdviceLines.scale(3840, 2160));
    }
}
