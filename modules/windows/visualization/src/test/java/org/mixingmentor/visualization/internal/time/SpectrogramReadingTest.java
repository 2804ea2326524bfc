package org.mixingmentor.visualization.internal.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mixingmentor.visualization.internal.ExampleStems;
import org.mixingmentor.workbench.chart.SpectrogramPicture;

class SpectrogramReadingTest {
    private static final int COLUMNS = 40;
    private static final int ROWS = 60;

    private final SpectrogramReading reading =
            new SpectrogramReading(SpectrogramPicture.of(ExampleStems.hits(1000), 0, 1, COLUMNS, ROWS, () -> false));

    private static double height(double hz) {
        return Math.log(hz / SpectrogramPicture.LOWEST_HZ)
                / Math.log(SpectrogramPicture.HIGHEST_HZ / SpectrogramPicture.LOWEST_HZ);
    }

    private double below(double seconds, double hz) {
        String[] words = reading.at(seconds, height(hz)).split("   ", -1);
        return Double.parseDouble(words[2].replace(" dB below full scale", ""));
    }

    @Test
    void a_place_reads_in_seconds_in_hertz_or_kilohertz_and_in_decibels() {
        assertTrue(reading.at(0.25, height(500)).startsWith("0.250 s   500 Hz   "), reading.at(0.25, height(500)));
        assertTrue(reading.at(0.25, height(2500)).startsWith("0.250 s   2.50 kHz   "), reading.at(0.25, height(2500)));
        assertTrue(reading.at(-0.02, 0).startsWith("0.000 s   30 Hz"), reading.at(-0.02, 0));
    }

    @Test
    void it_is_loudest_at_the_frequency_of_the_sound_and_right_after_a_hit() {
        assertTrue(below(0.27, 1000) < below(0.27, 4000) - 20);
        assertTrue(below(0.27, 1000) < below(0.47, 1000) - 10);
    }

    @Test
    void beyond_the_end_the_last_column_is_read() {
        assertEquals(below(0.999, 1000), below(1.5, 1000));
    }

    @Test
    void the_table_has_a_line_a_column_of_the_picture_and_its_loudest_cell_at_the_sound() {
        String[] lines = reading.csv().split("\r\n", -1);
        assertEquals(COLUMNS + 2, lines.length);
        String[] head = lines[0].split(",", -1);
        assertEquals(ROWS + 1, head.length);
        String[] cells = lines[11].split(",", -1);
        int loudest = 1;
        for (int row = 1; row < cells.length; row++) {
            loudest = Double.parseDouble(cells[row]) > Double.parseDouble(cells[loudest]) ? row : loudest;
        }
        double hz = Double.parseDouble(head[loudest].replace("db_at_", "").replace("_hz", ""));
        assertEquals(1000, hz, 120);
    }
}
