package org.mixingmentor.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingTest {
    private static final Setting TWINS =
            Setting.whole("twins", 4, 0, Integer.MAX_VALUE, "Twins of each stem%s; or none.");
    private static final Setting PART = Setting.number("part", "0.15", 0, 1, "Part of the stems, 0 to 1.");

    @Test
    void the_default_is_named_where_the_description_has_room_for_it_and_nowhere_else() {
        assertEquals("Twins of each stem; or none.", TWINS.sentence());
        assertEquals("Twins of each stem (default: 4); or none.", TWINS.sentence("default: " + TWINS.defaultValue()));
        assertEquals("Part of the stems, 0 to 1.", PART.sentence("default: 0.15"));
        assertEquals(4, TWINS.defaultWhole());
        assertEquals(0.15, PART.defaultNumber());
    }

    @Test
    void a_number_out_of_its_range_is_refused_with_what_it_may_be() {
        assertEquals(Optional.empty(), TWINS.problem(0));
        assertEquals(Optional.of("must be 0 or more"), TWINS.problem(-1));
        assertEquals(Optional.empty(), PART.problem(1));
        assertEquals(Optional.of("must be from 0 to 1"), PART.problem(1.01));
        assertEquals(Optional.of("must be from 0 to 1"), PART.problem(Double.NaN));
        assertEquals(Optional.empty(), Setting.seed("Seed.").problem(Long.MIN_VALUE));
    }
}
