package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TimeAxisTest {
    @Test
    void a_pixel_and_its_moment_are_the_same_place() {
        TimeAxis axis = new TimeAxis(2, 3, 50, 1000);
        assertEquals(550, axis.x(2.5), 1e-9);
        assertEquals(2.25, axis.seconds(300), 1e-9);
    }

    @Test
    void marks_are_as_many_as_fit_and_as_exact_as_they_are_near() {
        for (double length : new double[] {0.01, 0.3, 2, 7, 60, 100, 200, 600, 3000, 20000}) {
            TimeAxis axis = new TimeAxis(0, length, 0, 1000);
            double marks = length / axis.step();
            assertTrue(marks >= 4 && marks <= 12, length + " s: " + marks);
        }
        assertEquals(60, new TimeAxis(0, 600, 0, 1000).step(), 0);
        assertEquals("0.20 s", new TimeAxis(0, 0.5, 0, 1000).label(0.2));
        assertEquals("1:30", new TimeAxis(0, 600, 0, 1000).label(90));
        assertEquals("2 s", new TimeAxis(0, 20, 0, 1000).label(2));
    }
}
