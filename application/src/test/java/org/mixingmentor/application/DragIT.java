package org.mixingmentor.application;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * On demand, {@code -Ddrag=true}, under a window manager: a drag looks for the mark that one sets on the windows of programs
 * (WM_STATE, ICCCM 4.1.3.1) and finds none on a bare screen, as in CI; and not every try succeeds.
 */
class DragIT {
    @Test
    @EnabledIfSystemProperty(named = "drag", matches = "true")
    void files_come_by_the_mouse_from_another_program() throws Exception {
        Platform.run(InsideDrag.class, 1);
    }
}
