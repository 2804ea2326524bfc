package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixingmentor.workbench.FrequencyAxis.Region;
import org.mixingmentor.workbench.FrequencyAxis.Tick;

class FrequencyAxisTest {
    private final FrequencyAxis axis = FrequencyAxis.ofHearing(40, 800);

    @Test
    void a_pixel_and_its_frequency_are_the_same_place_and_octaves_are_equally_wide() {
        for (double hz : new double[] {14, 100, 440, 12_345, 22_400}) {
            assertEquals(hz, axis.hz(axis.x(hz)), hz * 1e-9);
        }
        assertEquals(axis.x(200) - axis.x(100), axis.x(8000) - axis.x(4000), 1e-9);
        assertEquals(40, axis.x(FrequencyAxis.LOWEST_HZ), 1e-9);
        assertEquals(840, axis.x(FrequencyAxis.HIGHEST_HZ), 1e-9);
    }

    @Test
    void marks_lie_on_the_axis_and_have_text_at_1_2_and_5_of_each_decade() {
        List<Tick> ticks = axis.ticks();
        assertTrue(ticks.stream().allMatch(tick -> tick.hz() >= 14 && tick.hz() <= 22_400));
        assertEquals(
                List.of("20", "50", "100", "200", "500", "1k", "2k", "5k", "10k", "20k"),
                ticks.stream().filter(Tick::major).map(Tick::label).toList());
    }

    @Test
    void frequencies_are_written_as_engineers_do() {
        assertEquals("31.5", FrequencyAxis.label(31.5));
        assertEquals("440", FrequencyAxis.label(440.3));
        assertEquals("1.6k", FrequencyAxis.label(1600));
        assertEquals("10k", FrequencyAxis.label(10_000));
    }

    @Test
    void the_named_regions_follow_each_other_without_a_gap() {
        List<Region> regions = FrequencyAxis.regions();
        for (int i = 1; i < regions.size(); i++) {
            assertEquals(
                    regions.get(i - 1).highHz(),
                    regions.get(i).lowHz(),
                    regions.get(i).name());
        }
    }
}
