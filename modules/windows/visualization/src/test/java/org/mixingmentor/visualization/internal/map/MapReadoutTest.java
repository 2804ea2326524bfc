package org.mixingmentor.visualization.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.comparison.Finding;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.visualization.internal.ExampleStems;

class MapReadoutTest {
    private final List<StemSummary> stems = ExampleStems.all();

    @Test
    void a_stem_is_named_with_its_labels() {
        assertEquals(ExampleStems.FLAWED + "   flawed   kick   muddy", MapReadout.of(stems.get(2), List.of()));
        assertEquals(ExampleStems.GOLD + "   gold   kick", MapReadout.of(stems.get(0), List.of()));
    }

    @Test
    void of_what_is_suspected_the_first_is_told_with_its_score() {
        Finding first = new Finding(Finding.Kind.CLIPPED, 0.8, "12 samples clip", Optional.empty());
        Finding second = new Finding(Finding.Kind.OUTLIER, 0.4, "odd", Optional.empty());
        assertEquals(
                ExampleStems.GOLD + "   gold   kick   suspect 0.80: 12 samples clip",
                MapReadout.of(stems.get(0), List.of(first, second)));
    }

    @Test
    void without_stems_one_is_told_to_open_some() {
        assertNotEquals(MapReadout.nothing(0), MapReadout.nothing(1));
    }
}
