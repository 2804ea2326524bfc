package org.mixingmentor.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.flaws.Target;

/** A dataset of nothing, of one stem, of silence: every answer is there and none holds a number that is none. */
class FewStemsTest {
    private final List<StemSummary> stems = new ArrayList<>();

    private void add(String file, StemClass stemClass, Stem sound) {
        stems.add(SummarisedSounds.summary(
                SummarisedSounds.row(file, stemClass, "kick", file).build(), sound));
    }

    /** Asks everything that the windows ask. */
    private void askAll() {
        Audit.of(stems, Progress.none())
                .values()
                .forEach(findings -> findings.forEach(finding -> {
                    assertTrue(finding.severity() > 0 && finding.severity() <= 1, finding.words());
                    assertFalse(finding.words().contains("NaN"), finding.words());
                }));
        Projection map = StemSpace.of(stems).project();
        for (float[] along : List.of(map.x(), map.y())) {
            for (float value : along) {
                assertTrue(Float.isFinite(value));
            }
        }
        assertTrue(map.xShare() >= 0 && map.xShare() <= 1 && map.yShare() >= 0 && map.yShare() <= 1);
        for (Separation.Value value : Separation.of(stems, Optional.empty(), Optional.empty(), () -> false)
                .values()) {
            assertTrue(value.low() <= value.delta() && value.delta() <= value.high(), value.toString());
        }
        for (StemSummary stem : stems) {
            Optional<GoldEnvelope> gold = GoldEnvelope.around(stem, stems);
            gold.ifPresent(envelope -> assertFinite(envelope.percentile(0.9)));
            gold.ifPresent(envelope -> assertFinite(envelope.mean().bandsDb()));
            Target.of(stem.row(), stem.sound(), stem.mono(), Optional.empty(), gold.map(GoldEnvelope::variation))
                    .ifPresent(target -> assertFinite(target.correction().values()));
            assertFinite(stem.profile().bandsDb());
        }
    }

    private static void assertFinite(float[] values) {
        for (float value : values) {
            assertTrue(Float.isFinite(value), Arrays.toString(values));
        }
    }

    @Test
    void nothing_at_all() {
        askAll();
        assertEquals(Map.of(), Audit.of(stems, Progress.none()));
        assertTrue(GoldEnvelope.of(stems, Optional.empty(), "kick").isEmpty());
    }

    @Test
    void one_stem() {
        add("good/a.wav", StemClass.IDEAL, SummarisedSounds.hit(80, 1));
        askAll();
        assertEquals(1, StemSpace.of(stems).project().x().length);
    }

    @Test
    void nothing_but_silence() {
        add("good/a.wav", StemClass.IDEAL, SummarisedSounds.silence());
        add("good/b.wav", StemClass.IDEAL, SummarisedSounds.silence());
        add("bad/a.wav", StemClass.FLAWED, SummarisedSounds.silence());
        askAll();
        assertEquals(0, StemSpace.of(stems).project().x().length);
        assertTrue(GoldEnvelope.of(stems, Optional.empty(), "kick").isEmpty());
    }

    @Test
    void one_of_each_class_and_a_silent_one() {
        add("good/a.wav", StemClass.IDEAL, SummarisedSounds.hit(80, 1));
        add("bad/a.wav", StemClass.FLAWED, SummarisedSounds.hit(120, 2));
        add("bad/b.wav", StemClass.FLAWED, SummarisedSounds.silence());
        askAll();
        assertEquals(
                64,
                Separation.of(stems, Optional.empty(), Optional.empty(), () -> false)
                        .values()
                        .size());
    }
}
