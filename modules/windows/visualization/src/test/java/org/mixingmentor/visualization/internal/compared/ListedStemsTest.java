package org.mixingmentor.visualization.internal.compared;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.visualization.internal.ExampleStems;

class ListedStemsTest {
    private final List<CataloguedStem> all =
            ExampleStems.all().stream().map(StemSummary::stem).toList();

    private List<String> kept(String line) {
        return ListedStems.of(all, line).stems().stream()
                .map(CataloguedStem::fileName)
                .toList();
    }

    private static CataloguedStem stem(StemRow row) {
        return new CataloguedStem(row, "", java.util.Optional.empty(), StemStatus.OK, "");
    }

    @Test
    void an_empty_line_keeps_every_stem_in_its_order() {
        assertEquals(all, ListedStems.of(all, "   ").stems());
        assertEquals("5 of 5 stems", ListedStems.of(all, "").count());
    }

    @Test
    void all_words_must_occur_whatever_their_order_and_case() {
        assertEquals(List.of(ExampleStems.GOLD), kept("KICK  song1"));
        assertEquals(kept("song1 kick"), kept("kick song1"));
        assertEquals(List.of(), kept("kick song1 muddy"));
    }

    @Test
    void labels_are_words_too() {
        assertEquals(List.of(ExampleStems.FLAWED), kept("muddy"));
        assertEquals(List.of(ExampleStems.GOLD, ExampleStems.OTHER_GOLD, ExampleStems.SNARE), kept("ideal"));
        assertEquals(kept("ideal"), kept("gold"));
        assertEquals(List.of(ExampleStems.FLAWED, ExampleStems.SILENT), kept("flawed"));
    }

    @Test
    void what_has_no_class_is_found_as_unlabelled_and_what_has_a_split_by_that() {
        CataloguedStem plain = stem(StemRow.builder("x/hat.wav").build());
        CataloguedStem tested =
                stem(ExampleStems.row(ExampleStems.GOLD).split(Split.TEST).build());
        assertEquals(
                List.of(plain),
                ListedStems.of(List.of(plain, tested), "unlabelled").stems());
        assertEquals(
                List.of(tested), ListedStems.of(List.of(plain, tested), "test").stems());
    }

    @Test
    void the_count_tells_how_many_the_filter_left() {
        assertEquals("1 of 5 stems", ListedStems.of(all, "muddy").count());
    }

    @Test
    void the_places_of_selected_stems_are_those_in_the_filtered_list() {
        ListedStems kicks = ListedStems.of(all, "kick.wav");
        assertArrayEquals(
                new int[] {1, 2},
                kicks.places(List.of(ExampleStems.FLAWED, ExampleStems.SNARE, ExampleStems.OTHER_GOLD)));
        assertArrayEquals(new int[0], kicks.places(List.of()));
    }

    @Test
    void a_pinned_stem_says_so_in_its_line() {
        CataloguedStem first = all.get(0);
        assertEquals(ExampleStems.GOLD, ListedStems.line(first, List.of(ExampleStems.FLAWED)));
        assertTrue(ListedStems.line(first, List.of(ExampleStems.GOLD)).endsWith("pinned"));
    }

    @Test
    void the_details_name_class_instrument_and_flaws_and_nothing_that_is_not_known() {
        String flawed = ListedStems.details(all.get(2));
        assertTrue(flawed.contains("flawed, kick, muddy"), flawed);
        String plain = ListedStems.details(stem(StemRow.builder("x/hat.wav").build()));
        assertTrue(plain.endsWith("not labelled"), plain);
        assertFalse(plain.contains("Optional"), plain);
    }
}
