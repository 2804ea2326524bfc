package org.mixingmentor.labeling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.dataset.Region;

@Timeout(60)
class SelectedTimeTest {
    @TempDir
    Path folder;

    private final List<Region> marked = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private LabelBench bench;
    private SelectedTime time;
    private int changes;

    @BeforeEach
    void a_second_is_loaded() throws Exception {
        bench = LabelBench.opened(folder);
        bench.select(LabelBench.FIRST);
        time = new SelectedTime(bench.playback, said::add, () -> marked, () -> changes++);
    }

    @AfterEach
    void let_go() {
        bench.close();
    }

    private void at(double seconds, Runnable key) throws Exception {
        LabelBench.act(() -> {
            bench.playback.seek(Math.round(seconds * bench.playback.sampleRate()));
            key.run();
        });
    }

    private void assertSelected(double startS, double endS) {
        TimeSpan span = time.span().orElseThrow();
        assertEquals(startS, span.startS(), 1e-3);
        assertEquals(endS, span.endS(), 1e-3);
    }

    @Test
    void keys_select_from_one_place_to_another() throws Exception {
        at(0.25, time::beginHere);
        assertSelected(0.25, 1);
        at(0.75, time::endHere);
        assertSelected(0.25, 0.75);
        at(0.5, time::beginHere);
        assertSelected(0.5, 0.75);
        assertEquals(3, changes);
    }

    @Test
    void an_end_before_the_beginning_begins_at_the_start_and_a_beginning_after_the_end_goes_to_the_last()
            throws Exception {
        LabelBench.act(() -> time.select(Optional.of(new TimeSpan(0.5, 0.75))));
        at(0.25, time::endHere);
        assertSelected(0, 0.25);
        at(0.5, time::beginHere);
        assertSelected(0.5, 1);
    }

    @Test
    void at_the_very_start_nothing_can_end() throws Exception {
        at(0, time::endHere);
        assertEquals(Optional.empty(), time.span());
        assertEquals(0, changes);
    }

    @Test
    void marked_stretches_are_selected_in_turn_each_once_and_round_again() throws Exception {
        marked.add(new Region(0.5, 0.75, List.of("boxy")));
        marked.add(new Region(0.5, 0.75, List.of("harsh")));
        marked.add(new Region(0.1, 0.2, List.of("thin")));
        List<Double> starts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            LabelBench.act(time::nextRegion);
            starts.add(time.span().orElseThrow().startS());
        }
        assertEquals(List.of(0.1, 0.5, 0.1), starts);
        assertEquals(List.of(), said);
    }

    @Test
    void where_nothing_is_marked_one_is_told() throws Exception {
        LabelBench.act(time::nextRegion);
        assertEquals(List.of("No stretch of this stem is marked with a flaw."), said);
        assertEquals(Optional.empty(), time.span());
    }

    @Test
    void the_stretch_under_the_pointer_is_found_the_first_of_several() {
        marked.add(new Region(0.1, 0.5, List.of("thin")));
        marked.add(new Region(0.4, 0.6, List.of("boxy")));
        assertEquals(Optional.of(new TimeSpan(0.1, 0.5)), time.markedAt(0.45));
        assertEquals(Optional.of(new TimeSpan(0.4, 0.6)), time.markedAt(0.55));
        assertEquals(Optional.empty(), time.markedAt(0.7));
    }

    @Test
    void a_loop_is_wanted_until_one_says_otherwise_and_no_time_is_selected_with_another_stem() throws Exception {
        assertTrue(time.looping());
        LabelBench.act(time::toggleLoop);
        assertFalse(time.looping());
        LabelBench.act(() -> time.select(Optional.of(new TimeSpan(0.1, 0.2))));
        time.forget();
        assertEquals(Optional.empty(), time.span());
        assertFalse(time.looping(), "that is what one wants, whatever the stem");
    }

    @Test
    void a_drag_selects_and_a_trembling_hand_does_not() throws Exception {
        List<Double> sought = new ArrayList<>();
        TimeGesture gesture = new TimeGesture(time, bench.controller.viewport(), sought::add);
        gesture.press(100, 0.6);
        gesture.drag(103, 0.61);
        assertEquals(Optional.empty(), time.span());
        gesture.drag(60, 0.3);
        gesture.drag(20, -0.4);
        assertSelected(0, 0.6);
        LabelBench.act(gesture::release);
        assertSelected(0, 0.6);
        assertEquals(List.of(), sought);
    }

    @Test
    void a_click_goes_there_and_selects_nothing_unless_it_is_on_a_marked_stretch() throws Exception {
        marked.add(new Region(0.3, 0.5, List.of("boxy")));
        List<Double> sought = new ArrayList<>();
        TimeGesture gesture = new TimeGesture(time, bench.controller.viewport(), sought::add);
        LabelBench.act(() -> time.select(Optional.of(new TimeSpan(0.1, 0.2))));
        gesture.press(100, 7);
        LabelBench.act(() -> {
            gesture.release();
            gesture.click(0.4, false);
        });
        assertEquals(Optional.empty(), time.span());
        assertEquals(1, sought.get(0), 1e-9, "the end of the stem");
        TimeSpan region = new TimeSpan(0.3, 0.5);
        LabelBench.act(() -> gesture.click(0.4, true));
        assertEquals(Optional.of(region), time.span());
        assertEquals(1, sought.size());
    }
}
