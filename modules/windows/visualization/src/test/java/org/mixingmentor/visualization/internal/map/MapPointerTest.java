package org.mixingmentor.visualization.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class MapPointerTest {
    private final List<String> done = new ArrayList<>();
    private final JPanel source = new JPanel();
    private final MapPointer pointer = new MapPointer(new MapPointer.Gestures() {
        @Override
        public void hover(double px, double py) {
            done.add("hover " + px);
        }

        @Override
        public void pan(double dx, double dy) {
            done.add("pan " + dx + " " + dy);
        }

        @Override
        public void zoom(double factor, double px, double py) {
            done.add("zoom " + factor);
        }

        @Override
        public void choose(double px, double py, boolean more) {
            done.add("choose " + px + " " + py + " " + more);
        }

        @Override
        public void lasso(Path2D path) {
            done.add("lasso");
        }

        @Override
        public void closeLasso(boolean more) {
            done.add("close " + more);
        }
    });

    private MouseEvent event(int what, int modifiers, int button, int x, int y) {
        return new MouseEvent(source, what, 0, modifiers, x, y, 1, false, button);
    }

    private void press(int modifiers, int button, int x, int y) {
        pointer.mousePressed(event(MouseEvent.MOUSE_PRESSED, modifiers, button, x, y));
    }

    private void drag(int modifiers, int x, int y) {
        pointer.mouseDragged(event(MouseEvent.MOUSE_DRAGGED, modifiers, MouseEvent.NOBUTTON, x, y));
    }

    private void release(int modifiers, int button, int x, int y) {
        pointer.mouseReleased(event(MouseEvent.MOUSE_RELEASED, modifiers, button, x, y));
    }

    @Test
    void a_click_chooses_even_where_the_hand_trembles_and_ctrl_adds() {
        press(InputEvent.BUTTON1_DOWN_MASK, MouseEvent.BUTTON1, 10, 10);
        drag(InputEvent.BUTTON1_DOWN_MASK, 12, 11);
        release(0, MouseEvent.BUTTON1, 12, 11);
        press(InputEvent.BUTTON1_DOWN_MASK, MouseEvent.BUTTON1, 30, 30);
        release(InputEvent.CTRL_DOWN_MASK, MouseEvent.BUTTON1, 30, 30);
        assertEquals(List.of("choose 12.0 11.0 false", "choose 30.0 30.0 true"), done);
    }

    @Test
    void a_drag_draws_a_lasso_that_closes_when_it_ends() {
        press(InputEvent.BUTTON1_DOWN_MASK, MouseEvent.BUTTON1, 10, 10);
        drag(InputEvent.BUTTON1_DOWN_MASK, 40, 10);
        drag(InputEvent.BUTTON1_DOWN_MASK, 40, 40);
        release(0, MouseEvent.BUTTON1, 40, 40);
        assertEquals(List.of("lasso", "lasso", "close false"), done);
    }

    @Test
    void with_shift_or_the_middle_button_a_drag_moves_the_map_and_chooses_nothing() {
        int shift = InputEvent.BUTTON1_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK;
        press(shift, MouseEvent.BUTTON1, 10, 10);
        drag(shift, 15, 12);
        drag(shift, 16, 12);
        release(InputEvent.SHIFT_DOWN_MASK, MouseEvent.BUTTON1, 16, 12);
        press(InputEvent.BUTTON2_DOWN_MASK, MouseEvent.BUTTON2, 10, 10);
        drag(InputEvent.BUTTON2_DOWN_MASK, 0, 0);
        release(0, MouseEvent.BUTTON2, 0, 0);
        assertEquals(List.of("pan 5.0 2.0", "pan 1.0 0.0", "pan -10.0 -10.0"), done);
    }

    @Test
    void the_right_button_chooses_nothing() {
        press(InputEvent.BUTTON3_DOWN_MASK, MouseEvent.BUTTON3, 10, 10);
        drag(InputEvent.BUTTON3_DOWN_MASK, 60, 60);
        release(0, MouseEvent.BUTTON3, 60, 60);
        assertEquals(List.of(), done);
    }

    @Test
    void the_wheel_brings_nearer_upwards_and_further_downwards() {
        pointer.mouseWheelMoved(wheel(-1));
        pointer.mouseWheelMoved(wheel(1));
        double nearer = Double.parseDouble(done.get(0).replace("zoom ", ""));
        double further = Double.parseDouble(done.get(1).replace("zoom ", ""));
        assertTrue(nearer > 1);
        assertEquals(1, nearer * further, 1e-9);
    }

    private MouseWheelEvent wheel(int clicks) {
        return new MouseWheelEvent(
                source, MouseEvent.MOUSE_WHEEL, 0, 0, 5, 5, 0, false, MouseWheelEvent.WHEEL_UNIT_SCROLL, 1, clicks);
    }

    @Test
    void who_leaves_the_map_points_nowhere() {
        pointer.mouseMoved(event(MouseEvent.MOUSE_MOVED, 0, MouseEvent.NOBUTTON, 7, 8));
        pointer.mouseExited(event(MouseEvent.MOUSE_EXITED, 0, MouseEvent.NOBUTTON, 7, 8));
        assertEquals(List.of("hover 7.0", "hover NaN"), done);
    }
}
