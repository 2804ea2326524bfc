package org.mixingmentor.livemonitor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.brain.GoldProfile;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.mentor.LiveSpectrum.Averaging;
import org.mixingmentor.mentor.LiveState;

/** With the gold of a shipped brain. */
@Timeout(60)
class BandVerdictTest {
    private static final int MUD = Bands.nearest(200);

    private static LiveSnapshot muddy;
    private static GoldProfile gold;

    @BeforeAll
    static void a_muddy_kick_is_heard() throws Exception {
        muddy = LiveBench.advised();
        gold = muddy.gold().orElseThrow();
    }

    @Test
    void a_band_leaves_gold_only_by_more_than_a_decibel_and_a_half() {
        assertEquals(BandVerdict.ABOVE_GOLD, BandVerdict.of(gold, MUD, gold.p90()[MUD] + 1.6));
        assertEquals(BandVerdict.WITHIN_GOLD, BandVerdict.of(gold, MUD, gold.p90()[MUD] + 1.4));
        assertEquals(BandVerdict.WITHIN_GOLD, BandVerdict.of(gold, MUD, gold.median()[MUD]));
        assertEquals(BandVerdict.WITHIN_GOLD, BandVerdict.of(gold, MUD, gold.p10()[MUD] - 1.4));
        assertEquals(BandVerdict.BELOW_GOLD, BandVerdict.of(gold, MUD, gold.p10()[MUD] - 1.6));
    }

    @Test
    void what_is_too_low_to_be_painted_is_not_called_too_low() {
        assertEquals(BandVerdict.WITHIN_GOLD, BandVerdict.of(gold, MUD, BandVerdict.LOWEST_DB - 0.1));
    }

    @Test
    void a_tone_is_above_the_gold_of_its_band_and_silent_bands_are_not_spoken_of(@TempDir Path folder)
            throws Exception {
        LiveSnapshot tone =
                LiveBench.heard(LiveBench.tone(folder.resolve("tone.wav"), 3, 0.3), Optional.empty()).stream()
                        .filter(one -> one.state() == LiveState.LISTENING)
                        .reduce((first, last) -> last)
                        .orElseThrow();
        float[] own = tone.spectrum().bandsDb(Averaging.SLOW);
        assertEquals(BandVerdict.ABOVE_GOLD, BandVerdict.of(gold, Bands.nearest(440), own[Bands.nearest(440)]));
        assertEquals(BandVerdict.WITHIN_GOLD, BandVerdict.of(gold, Bands.nearest(8000), own[Bands.nearest(8000)]));
    }

    @Test
    void a_correction_counts_beyond_the_dead_zone() {
        assertTrue(BandVerdict.corrects(muddy, MUD));
        for (int band = 0; band < Bands.COUNT; band++) {
            assertEquals(
                    Math.abs(muddy.correction().bandDb(band)) >= 1.5,
                    BandVerdict.corrects(muddy, band),
                    "band " + band);
        }
    }

    @Test
    void no_correction_counts_while_the_brain_abstains() throws Exception {
        LiveSnapshot abstaining = LiveBench.heard(LiveBench.MUDDY, Optional.of("flute")).stream()
                .filter(one -> one.sentence().contains("not flute"))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertFalse(IntStream.range(0, Bands.COUNT).anyMatch(band -> BandVerdict.corrects(abstaining, band)));
    }

    @Test
    void the_frame_has_decibels_upwards_and_keeps_what_is_outside_at_its_edge() {
        SpectrumFrame frame = SpectrumFrame.in(800, 300, -84, -12);
        assertTrue(frame.y(-20) < frame.y(-60));
        assertEquals(frame.top(), frame.y(40));
        assertEquals(frame.top() + frame.height(), frame.y(-200));
        assertTrue(frame.left(MUD) < frame.x(MUD) && frame.x(MUD) < frame.right(MUD));
        assertEquals(frame.right(MUD), frame.left(MUD + 1), 1e-6, "bands touch");
    }

    @Test
    void the_envelope_encloses_the_median() {
        SpectrumFrame frame = SpectrumFrame.in(800, 300, -84, -12);
        double x = frame.x(MUD);
        double y = frame.y(gold.median()[MUD]);
        assertTrue(frame.between(gold.p10(), gold.p90()).contains(x, y));
        assertFalse(frame.between(gold.p10(), gold.p90()).contains(x, frame.y(gold.p90()[MUD] + 1)));
        assertEquals(frame.x(0), frame.line(gold.median()).getBounds2D().getMinX(), 1e-3);
    }
}
