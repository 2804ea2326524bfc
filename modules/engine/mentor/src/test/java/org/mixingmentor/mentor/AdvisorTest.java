package org.mixingmentor.mentor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.mentor.spi.AdviceItem;
import org.mixingmentor.mentor.spi.AdviceRule;
import org.mixingmentor.mentor.spi.EqFilter;
import org.openide.util.Lookup;

/** With a real brain, if of one layer, and real sound, if noise. */
class AdvisorTest {
    private static final Biquad MUD = Biquad.peak(200, 6, 1.4);

    @TempDir
    static Path folder;

    private static Brain brain;

    @BeforeAll
    static void a_brain_is_made() throws IOException {
        brain = MatchEqModel.open(folder);
    }

    @AfterAll
    static void the_brain_is_closed() {
        brain.close();
    }

    @Test
    void too_much_at_200_hz_is_to_be_cut_there() throws IOException {
        FileAdvice advice = advise(FilteredNoise.filtered(FilteredNoise.noise(77, 3), MUD));
        assertEquals(Optional.empty(), advice.abstained());
        AdviceItem first = advice.advice().get(0);
        assertEquals(AdviceItem.Kind.EQ, first.kind());
        assertEquals(200, first.frequencyHz(), 15);
        assertEquals(-6, first.gainDb(), 1);
        assertTrue(
                first.text().matches("Cut [567](\\.5)? dB around (19|20|21)0 Hz \\(Q 1\\.\\d\\) to reduce mud\\."),
                first.text());
        assertEquals(-6, advice.correction().bandDb(Bands.nearest(200)), 1);
        assertEquals(0, advice.correction().bandDb(Bands.nearest(4000)), 1);
    }

    @Test
    void a_brain_that_was_tried_on_untouched_stems_says_no_more_than_may_be_wrong_and_how_sure_it_is()
            throws IOException {
        AdviceRequest mud = sound(FilteredNoise.filtered(FilteredNoise.noise(77, 3), MUD));
        Path own = Files.createDirectories(folder.resolve("calibrated"));
        try (Brain tried = MatchEqModel.openCalibrated(own)) {
            Advisor advisor = Advisor.fromLookup(tried);
            List<AdviceItem> usual = advisor.advise(mud).advice();
            assertTrue(usual.stream().noneMatch(item -> item.kind() == AdviceItem.Kind.EQ), "6 dB, and 10 are needed");
            AdviceItem ready = advisor.advise(mud.withFalseAlarms(0.5)).advice().get(0);
            assertEquals(200, ready.frequencyHz(), 15);
            assertEquals(0.75, ready.confidence(), 1e-9);
        }
    }

    @Test
    void the_saved_equaliser_makes_the_sound_good_again() throws IOException {
        Stem flawed = FilteredNoise.filtered(
                FilteredNoise.noise(78, 3),
                Biquad.peak(300, 5, 1),
                Biquad.peak(4000, -5, 1),
                Biquad.lowShelf(90, -5, 0.7));
        List<EqFilter> eq = advise(flawed).eq();
        Stem mended =
                FilteredNoise.filtered(flawed, eq.stream().map(EqFilter::biquad).toArray(Biquad[]::new));
        double before = worst(advise(flawed).correction());
        double after = worst(advise(mended).correction());
        assertTrue(before > 4 && after < 2, "worst band " + before + " dB before, " + after + " dB after");
    }

    @Test
    void a_sound_like_the_gold_gets_no_equaliser() throws IOException {
        FileAdvice advice = advise(FilteredNoise.noise(79, 8));
        assertEquals(List.of(), advice.eq());
        assertTrue(advice.advice().stream().noneMatch(item -> item.kind() == AdviceItem.Kind.EQ));
    }

    @Test
    void there_are_at_most_three_items_the_weightiest_first() throws IOException {
        FileAdvice advice = advise(FilteredNoise.filtered(
                FilteredNoise.noise(80, 3),
                Biquad.peak(80, 3, 1.5),
                Biquad.peak(300, -4, 1.5),
                Biquad.peak(1200, 4, 1.5),
                Biquad.peak(5000, -6, 1.5)));
        assertEquals(Optional.empty(), advice.abstained());
        assertEquals(3, advice.advice().size());
        assertTrue(advice.advice().get(0).text().startsWith("Boost"), advice.advice()::toString);
        assertEquals(5000, advice.advice().get(0).frequencyHz(), 500);
    }

    @Test
    void silence_gets_its_reason_and_zeros() throws IOException {
        float[] nothing = new float[96_000];
        float[] whisper = FilteredNoise.noise(81, 2).left();
        for (int i = 0; i < whisper.length; i++) {
            whisper[i] *= 1e-5f;
        }
        for (float[] channel : List.of(nothing, whisper)) {
            FileAdvice advice = advise(new Stem(channel, channel, false));
            assertTrue(advice.abstained().orElseThrow().contains("silence"));
            assertEquals(List.of(), advice.advice());
            assertArrayEquals(Correction.none().values(), advice.correction().values());
            assertEquals(0.0, advice.flaws().get("narrow"));
        }
    }

    @Test
    void a_brain_for_another_instrument_abstains_but_shows_its_numbers() throws IOException {
        Stem muddy = FilteredNoise.filtered(FilteredNoise.noise(82, 4), MUD);
        FileAdvice advice = new Advisor(brain, rules())
                .advise(new AdviceRequest(FilteredNoise.fingerprints(muddy), false, Optional.of("Kick ")));
        assertEquals(
                "The brain brain_test_v1.onnx learned snare, not kick: choose one that learned kick.",
                advice.abstained().orElseThrow());
        assertEquals(List.of(), advice.advice());
        assertEquals(-5.5, advice.correction().bandDb(Bands.nearest(200)), 1);
        assertFalse(advice.eq().isEmpty());
    }

    @Test
    void a_sound_unlike_the_training_sounds_gets_no_advice() throws IOException {
        float[] whistle = new float[96_000];
        for (int i = 0; i < whistle.length; i++) {
            whistle[i] = (float) Math.sin(2 * Math.PI * 6000 * i / 48_000.0);
        }
        FileAdvice advice = advise(new Stem(whistle, whistle, true));
        assertTrue(
                advice.abstained().orElseThrow().startsWith("This does not sound like what the brain learned (snare)"));
        assertEquals(List.of(), advice.advice());
    }

    @Tag("slow")
    @Test
    void where_the_members_of_the_brain_contradict_each_other_there_is_no_advice_of_file_or_time() throws IOException {
        Stem muddy = FilteredNoise.filtered(FilteredNoise.noise(88, 4), MUD);
        for (double thresholdDb : new double[] {0.8, 1.2}) {
            try (Brain unsure = MatchEqModel.open(
                    folder,
                    FilteredNoise.gold(),
                    List.of("snare"),
                    List.of(0.9, 0.9, 0.9),
                    OptionalDouble.of(thresholdDb))) {
                Advisor advisor = new Advisor(unsure, rules());
                FileAdvice advice = advisor.advise(sound(muddy));
                boolean abstains = thresholdDb < 1;
                assertEquals(abstains, advice.advice().isEmpty());
                assertEquals(abstains, advisor.timeline(sound(muddy)).isEmpty());
                assertEquals(-6, advice.correction().bandDb(Bands.nearest(200)), 1, "the numbers stay");
                assertEquals(
                        abstains
                                ? Optional.of(
                                        "The networks that this brain is made of do not agree with each other here:"
                                                + " their answers differ by 1.00 dB a band, and on what they learned"
                                                + " (snare) 0.80 dB at most is usual.")
                                : Optional.empty(),
                        advice.abstained());
            }
        }
    }

    @Test
    void nothing_is_said_of_the_stereo_image_of_one_channel() throws IOException {
        FingerprintMatrix noise = FilteredNoise.fingerprints(FilteredNoise.noise(83, 2));
        Advisor advisor = new Advisor(brain, rules());
        FileAdvice stereo = advisor.advise(new AdviceRequest(noise, false, Optional.empty()));
        FileAdvice mono = advisor.advise(new AdviceRequest(noise, true, Optional.empty()));
        assertEquals(7, stereo.correction().sideMidDb(), 1e-3);
        assertTrue(
                stereo.advice().stream().anyMatch(item -> item.text().contains("Widen the stereo image: about 7 dB")));
        assertEquals(0, mono.correction().sideMidDb());
        assertTrue(mono.advice().stream().noneMatch(item -> item.text().contains("stereo")));
    }

    @Tag("slow")
    @Test
    void a_flaw_beyond_its_threshold_becomes_a_treatment_by_name_too_where_it_is_not_known() throws IOException {
        try (Brain keen =
                MatchEqModel.open(folder, FilteredNoise.gold(), List.of("kick", "snare"), List.of(0.9, 0.1, 0.4))) {
            List<AdviceItem> advice = new Advisor(keen, rules())
                    .advise(new AdviceRequest(
                            FilteredNoise.fingerprints(FilteredNoise.noise(84, 2)), false, Optional.empty()))
                    .advice();
            assertEquals(2, advice.size(), advice::toString);
            assertTrue(advice.get(0).text().startsWith("Widen the stereo image"), "one of two on this topic");
            assertTrue(advice.get(1).text().contains("backwards"));
            assertEquals("treatment", advice.get(1).kind().token());
            assertTrue(Double.isNaN(advice.get(1).gainDb()));
        }
    }

    @Test
    void advice_by_time_comes_and_goes_with_its_cause() throws IOException {
        Stem changing = FilteredNoise.joined(
                FilteredNoise.noise(85, 4),
                FilteredNoise.filtered(FilteredNoise.noise(86, 4), MUD),
                FilteredNoise.noise(87, 4));
        List<TimedAdvice> timeline = new Advisor(brain, rules()).timeline(sound(changing));
        List<TimedAdvice> muddy = timeline.stream()
                .filter(timed ->
                        timed.advice().stream().anyMatch(item -> item.text().contains("mud")))
                .toList();
        double from = muddy.get(0).startS();
        double to = muddy.get(muddy.size() - 1).endS();
        assertTrue(from > 4 && from < 5.5, "it shows from " + from + " s");
        assertTrue(to > 8 && to < 9.7, "it goes at " + to + " s");
        for (int i = 1; i < timeline.size(); i++) {
            assertTrue(timeline.get(i - 1).endS() <= timeline.get(i).startS());
        }
    }

    @Test
    void rules_are_found_as_services() {
        assertEquals(3, rules().size(), () -> rules().toString());
    }

    private static Collection<? extends AdviceRule> rules() {
        return Lookup.getDefault().lookupAll(AdviceRule.class);
    }

    private static FileAdvice advise(Stem stem) throws IOException {
        return Advisor.fromLookup(brain).advise(sound(stem));
    }

    private static AdviceRequest sound(Stem stem) throws IOException {
        return new AdviceRequest(FilteredNoise.fingerprints(stem), stem.mono(), Optional.of("snare"));
    }

    private static double worst(Correction correction) {
        double worst = 0;
        for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
            worst = Math.max(worst, Math.abs(correction.bandDb(band)));
        }
        return worst;
    }
}
