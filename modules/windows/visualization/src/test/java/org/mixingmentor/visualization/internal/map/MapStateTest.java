package org.mixingmentor.visualization.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mixingmentor.comparison.Projection;
import org.mixingmentor.comparison.StemSpace;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.visualization.internal.ExampleStems;
import org.mixingmentor.workbench.chart.PointCloud;

class MapStateTest {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;

    private final List<StemSummary> stems = ExampleStems.all();
    private final Projection projection = StemSpace.of(stems).project();
    private final MapState state = new MapState();

    @BeforeEach
    void show() {
        state.show(projection, MapColouring.of(projection.stems(), MapColouring.By.CLASS, Map.of()));
    }

    private PointCloud.View view() {
        return state.view(WIDTH, HEIGHT);
    }

    private int place(String name) {
        for (int i = 0; i < projection.stems().size(); i++) {
            if (projection.stems().get(i).fileName().equals(name)) {
                return i;
            }
        }
        throw new AssertionError(name + " is no point");
    }

    private double px(String name) {
        return view().px(projection.x()[place(name)]);
    }

    private double py(String name) {
        return view().py(projection.y()[place(name)]);
    }

    private List<String> click(String name, boolean more) {
        return state.pick(state.at(px(name), py(name), view()), more);
    }

    @Test
    void every_stem_that_sounds_is_a_point_inside_the_view() {
        assertEquals(4, state.cloud().size());
        for (StemSummary stem : projection.stems()) {
            assertFalse(stem.silent());
            double x = px(stem.fileName());
            double y = py(stem.fileName());
            assertTrue(x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT, stem.fileName() + " at " + x + ", " + y);
        }
    }

    @Test
    void a_click_picks_the_stem_under_it_and_beside_all_stems_nothing() {
        assertEquals(List.of(ExampleStems.SNARE), click(ExampleStems.SNARE, false));
        assertEquals(OptionalInt.empty(), state.at(-500, -500, view()));
        assertEquals(List.of(), state.pick(OptionalInt.empty(), false));
    }

    @Test
    void with_ctrl_a_click_adds_the_new_lead_in_front_and_takes_a_marked_one_away() {
        state.mark(List.of(ExampleStems.GOLD));
        assertEquals(List.of(ExampleStems.SNARE, ExampleStems.GOLD), click(ExampleStems.SNARE, true));
        state.mark(List.of(ExampleStems.GOLD, ExampleStems.SNARE));
        assertEquals(List.of(ExampleStems.GOLD), click(ExampleStems.SNARE, true));
        assertEquals(2, state.pick(OptionalInt.empty(), true).size());
    }

    @Test
    void a_lasso_picks_what_is_inside_and_with_ctrl_keeps_what_was_marked() {
        Path2D around = new Path2D.Double(
                new Rectangle2D.Double(px(ExampleStems.FLAWED) - 2, py(ExampleStems.FLAWED) - 2, 4, 4));
        assertEquals(List.of(ExampleStems.FLAWED), state.inside(around, false, view()));
        state.mark(List.of(ExampleStems.SNARE));
        assertEquals(2, state.inside(around, true, view()).size());
        Path2D everything = new Path2D.Double(new Rectangle2D.Double(-9, -9, WIDTH + 18, HEIGHT + 18));
        assertEquals(4, state.inside(everything, false, view()).size());
    }

    @Test
    void a_place_and_nearness_stay_when_only_the_colours_change_and_go_when_stems_come() {
        PointCloud.View moved = view().moved(40, 0);
        state.view(moved);
        state.show(projection, MapColouring.of(projection.stems(), MapColouring.By.INSTRUMENT, Map.of()));
        assertSame(moved, view());
        Projection fewer = StemSpace.of(stems.subList(0, 3)).project();
        state.show(fewer, MapColouring.of(fewer.stems(), MapColouring.By.CLASS, Map.of()));
        assertNotEquals(moved, view());
        state.view(moved);
        state.fit();
        assertNotEquals(moved, view());
    }

    @Test
    void a_group_that_is_shown_alone_makes_the_others_faint_until_it_is_clicked_again() {
        assertFalse(state.isFaint(0) || state.isFaint(1));
        state.toggleAlone(1);
        assertTrue(state.isFaint(0));
        assertFalse(state.isFaint(1));
        state.toggleAlone(1);
        assertFalse(state.isFaint(0));
    }

    @Test
    void the_table_has_a_line_a_point_with_its_labels() {
        String[] lines = state.csv().split("\r\n", -1);
        assertEquals("file_name,x,y,class,instrument,flaw_type,split", lines[0]);
        assertEquals(4 + 2, lines.length);
        String flawed = lines[1 + place(ExampleStems.FLAWED)];
        assertTrue(flawed.startsWith(ExampleStems.FLAWED + ",") && flawed.endsWith(",flawed,kick,muddy,"), flawed);
    }
}
