package org.mixingmentor.visualization.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.comparison.Finding;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.visualization.internal.ExampleStems;
import org.mixingmentor.workbench.Accent;

class MapColouringTest {
    private final List<StemSummary> stems = ExampleStems.all();

    private static List<String> names(MapColouring colouring) {
        return colouring.meaning().stream()
                .map(group -> group.name() + " " + group.count())
                .toList();
    }

    private MapColouring by(MapColouring.By by) {
        return MapColouring.of(stems, by, Map.of());
    }

    @Test
    void classes_have_their_own_colours_and_one_without_stems_is_left_out() {
        MapColouring colouring = by(MapColouring.By.CLASS);
        assertEquals(List.of("● gold 3", "◇ flawed 2"), names(colouring));
        assertEquals(Accent.GOLD.getRGB() & 0xFFFFFF, colouring.rgb(-1)[0]);
        assertEquals(Accent.FLAWED.getRGB() & 0xFFFFFF, colouring.rgb(-1)[2]);
    }

    @Test
    void flaws_are_named_as_labelled_and_the_most_frequent_group_comes_first() {
        assertEquals(List.of("gold 3", "flawed, unnamed 1", "muddy 1"), names(by(MapColouring.By.FLAW)));
        assertEquals(List.of("kick 4", "snare 1"), names(by(MapColouring.By.INSTRUMENT)));
        assertEquals(List.of("no split yet 5"), names(by(MapColouring.By.SPLIT)));
    }

    @Test
    void suspicion_takes_the_worst_finding_of_each_stem() {
        Finding mild = new Finding(Finding.Kind.OUTLIER, 0.3, "a little odd", Optional.empty());
        Finding grave = new Finding(Finding.Kind.SAME_FILE, 0.9, "the same", Optional.empty());
        MapColouring colouring = MapColouring.of(
                stems,
                MapColouring.By.SUSPICION,
                Map.of(ExampleStems.GOLD, List.of(mild, grave), ExampleStems.SNARE, List.of(mild)));
        assertEquals(List.of("0.75 and more 1", "below 0.50 1", "nothing suspected 3"), names(colouring));
        assertEquals(0, colouring.groups()[0]);
    }

    @Test
    void a_group_alone_keeps_its_colour_and_all_others_share_a_faint_one() {
        MapColouring colouring = by(MapColouring.By.CLASS);
        int[] all = colouring.rgb(-1);
        int[] gold = colouring.rgb(0);
        assertEquals(all[0], gold[0]);
        assertNotEquals(all[2], gold[2]);
        assertEquals(gold[2], gold[3]);
    }

    @Test
    void more_groups_than_colours_end_in_a_common_faint_one() {
        List<StemSummary> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(ExampleStems.summary(
                    ExampleStems.row("good/song/drum" + i + ".wav").build(), ExampleStems.hits(100 + 10 * i)));
        }
        MapColouring colouring = MapColouring.of(many, MapColouring.By.INSTRUMENT, Map.of());
        assertEquals(12, colouring.meaning().size());
        long different = java.util.Arrays.stream(colouring.rgb(-1)).distinct().count();
        assertTrue(different == 9, different + " colours");
    }
}
