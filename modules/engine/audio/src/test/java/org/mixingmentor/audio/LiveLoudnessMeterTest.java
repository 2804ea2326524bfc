package org.mixingmentor.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LiveLoudnessMeterTest {
    /** EBU Tech 3341, case 1: a stereo sine of 1 kHz at -23 dBFS reads -23 LUFS, on every scale. */
    @Test
    void a_sine_at_minus_23_dbfs_reads_minus_23_lufs() {
        LiveLoudnessMeter meter = new LiveLoudnessMeter();
        float[] sine = new float[20 * 48_000];
        for (int i = 0; i < sine.length; i++) {
            sine[i] = (float) (Math.pow(10, -23 / 20.0) * Math.sin(2 * Math.PI * 1000 * i / 48_000));
        }
        meter.add(sine, sine, 0, sine.length);
        assertEquals(-23, meter.momentaryLufs(), 0.1);
        assertEquals(-23, meter.shortTermLufs(), 0.1);
        assertEquals(-23, meter.recentLufs(), 0.1);
        assertEquals(-23, meter.integratedLufs(), 0.1);
        assertEquals(-23, meter.truePeakDbtp(), 0.1);
    }

    @Test
    void integrated_loudness_is_that_of_the_whole_file() {
        float[] sound = steps(40, 0.02f, 0.3f, 0.001f, 0.1f);
        LiveLoudnessMeter live = new LiveLoudnessMeter();
        LoudnessMeter whole = new LoudnessMeter();
        for (int at = 0; at < sound.length; at += 2400) {
            live.add(sound, sound, at, 2400);
        }
        whole.add(sound, sound, 0, sound.length);
        assertEquals(whole.loudness().integratedLufs().orElseThrow(), live.integratedLufs(), 0.02);
        assertEquals(whole.loudness().truePeakDbtp().orElseThrow(), live.truePeakDbtp(), 1e-9);
    }

    @Test
    void the_recent_loudness_forgets_after_ten_seconds() {
        float[] loud = steps(12, 0.3f);
        float[] soft = steps(12, 0.03f);
        LiveLoudnessMeter meter = new LiveLoudnessMeter();
        meter.add(loud, loud, 0, loud.length);
        double before = meter.recentLufs();
        meter.add(soft, soft, 0, soft.length);
        assertEquals(before - 20, meter.recentLufs(), 0.1);
        assertTrue(meter.integratedLufs() > before - 2, "the whole has not forgotten");
    }

    @Test
    void before_400_ms_and_in_silence_there_is_nothing_to_say() {
        LiveLoudnessMeter meter = new LiveLoudnessMeter();
        float[] sound = steps(1, 0.1f);
        meter.add(sound, sound, 0, 19_000);
        assertTrue(Double.isNaN(meter.momentaryLufs()));
        assertTrue(Double.isNaN(meter.recentLufs()));
        LiveLoudnessMeter silence = new LiveLoudnessMeter();
        silence.add(new float[96_000], new float[96_000], 0, 96_000);
        assertEquals(Double.NEGATIVE_INFINITY, silence.shortTermLufs());
        assertTrue(Double.isNaN(silence.recentLufs()));
        assertTrue(Double.isNaN(silence.integratedLufs()));
    }

    @Test
    void restarting_forgets_the_whole_but_not_the_last_seconds() {
        float[] loud = steps(12, 0.3f);
        LiveLoudnessMeter meter = new LiveLoudnessMeter();
        meter.add(loud, loud, 0, loud.length);
        double recent = meter.recentLufs();
        meter.restart();
        assertTrue(Double.isNaN(meter.integratedLufs()));
        assertEquals(Double.NEGATIVE_INFINITY, meter.truePeakDbtp());
        assertEquals(recent, meter.recentLufs());
    }

    /** Noise whose level changes in equal parts. */
    private static float[] steps(int seconds, float... levels) {
        Random random = new Random(1);
        float[] sound = new float[seconds * 48_000];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (float) (levels[(int) ((long) i * levels.length / sound.length)] * random.nextGaussian());
        }
        return sound;
    }
}
