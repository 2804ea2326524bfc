package org.mixingmentor.visualization.internal.separation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.comparison.Separation;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.visualization.internal.ExampleStems;

class SeparationChoiceTest {
    private final List<StemSummary> stems = ExampleStems.all();

    /** Gold at 60 to 64 Hz, flawed at 240 to 248 Hz. */
    private static List<StemSummary> apart() {
        List<StemSummary> all = new ArrayList<>();
        for (int song = 0; song < 5; song++) {
            all.add(ExampleStems.summary(
                    ExampleStems.row("good/s" + song + "/kick.wav").build(), ExampleStems.hits(60 + song)));
            all.add(ExampleStems.summary(
                    ExampleStems.row("bad/b" + song + "/kick.wav")
                            .flawTypes(List.of("muddy"))
                            .build(),
                    ExampleStems.hits(240 + 2 * song)));
        }
        return all;
    }

    @Test
    void all_is_the_first_choice_and_leaves_nothing_out() {
        assertEquals(List.of("all", "muddy"), SeparationChoice.flaws(stems));
        assertEquals(List.of("all", "kick", "snare"), SeparationChoice.instruments(stems));
        assertEquals(new SeparationChoice(Optional.empty(), Optional.of("kick")), SeparationChoice.of("all", "kick"));
        assertEquals(new SeparationChoice(Optional.empty(), Optional.empty()), SeparationChoice.of(null, null));
    }

    @Test
    void what_was_chosen_stays_while_it_is_there_and_becomes_all_when_it_goes() {
        assertEquals("muddy", SeparationChoice.kept("muddy", List.of("all", "muddy")));
        assertEquals("all", SeparationChoice.kept("boxy", List.of("all", "muddy")));
        assertEquals("all", SeparationChoice.kept(null, List.of("all")));
    }

    @Test
    void stems_of_another_instrument_are_not_counted() {
        List<StemSummary> all = new ArrayList<>(apart());
        all.add(stems.get(4));
        Separation kicks = SeparationChoice.of("all", "kick").separate(all, () -> false);
        assertEquals(5, kicks.gold());
        assertEquals(
                6, SeparationChoice.of("all", "all").separate(all, () -> false).gold());
    }

    @Test
    void the_caption_counts_what_was_compared_and_says_what_is_missing() {
        Separation some = SeparationChoice.of("muddy", "kick").separate(apart(), () -> false);
        assertTrue(
                SeparationChoice.caption(some).startsWith("5 gold and 5 flawed stems, by"),
                SeparationChoice.caption(some));
        Separation none = SeparationChoice.of("boxy", "kick").separate(apart(), () -> false);
        assertTrue(none.isEmpty());
        assertTrue(
                SeparationChoice.caption(none).startsWith("Nothing to tell apart: 5 gold and 0 flawed"),
                SeparationChoice.caption(none));
    }

    @Test
    void a_row_is_found_by_its_height_and_reads_with_its_interval() {
        RankedValues ranked =
                new RankedValues(SeparationChoice.of("all", "kick").separate(apart(), () -> false));
        Separation.Value first = ranked.separation().values().get(0);
        assertEquals(Optional.of(first), ranked.at(RankedValues.HEAD));
        assertEquals(Optional.of(ranked.separation().values().get(1)), ranked.at(RankedValues.HEAD + RankedValues.ROW));
        assertEquals(Optional.empty(), ranked.at(RankedValues.HEAD - 1));
        assertEquals(Optional.empty(), ranked.at(ranked.height()));
        String words = RankedValues.words(first);
        assertTrue(words.contains("Cliff's delta") && words.contains("1.00"), words);
    }

    @Test
    void the_table_has_a_line_a_value_the_strongest_first_and_rising_marks() {
        RankedValues ranked =
                new RankedValues(SeparationChoice.of("all", "kick").separate(apart(), () -> false));
        String[] lines = ranked.csv().split("\r\n", -1);
        assertEquals(ranked.separation().values().size() + 2, lines.length);
        assertTrue(lines[0].endsWith(",flawed_p10,flawed_p25,flawed_p50,flawed_p75,flawed_p90"), lines[0]);
        String[] cells = lines[1].split(",", -1);
        assertEquals(1, Math.abs(Double.parseDouble(cells[2])), 1e-9);
        assertTrue(Double.parseDouble(cells[5]) <= Double.parseDouble(cells[9]));
        assertFalse(ranked.csv().contains("NaN"));
    }
}
