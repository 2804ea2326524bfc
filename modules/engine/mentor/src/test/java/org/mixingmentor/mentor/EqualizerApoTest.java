package org.mixingmentor.mentor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixingmentor.mentor.EqFilter.Kind;

class EqualizerApoTest {
    @Test
    void filters_are_written_as_the_program_reads_them() {
        assertEquals(
                """
                Preamp: -2.0 dB
                Filter 1: ON PK Fc 200 Hz Gain -3.0 dB Q 1.41
                Filter 2: ON HSC Fc 8000 Hz Gain 2.0 dB Q 0.71
                Filter 3: ON LSC Fc 90 Hz Gain -1.5 dB Q 0.70
                """,
                EqualizerApo.text(List.of(
                        new EqFilter(Kind.PEAK, 200.2, -3.04, 1.414),
                        new EqFilter(Kind.HIGH_SHELF, 8000, 1.98, 0.707),
                        new EqFilter(Kind.LOW_SHELF, 90, -1.5, 0.7))));
    }

    @Test
    void the_preamp_is_never_positive() {
        assertEquals("Preamp: 0.0 dB\n", EqualizerApo.text(List.of()));
        assertEquals(0.0, EqualizerApo.preampDb(List.of(new EqFilter(Kind.PEAK, 200, -6, 1))));
    }
}
