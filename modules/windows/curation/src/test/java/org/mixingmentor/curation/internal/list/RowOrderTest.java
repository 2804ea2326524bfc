package org.mixingmentor.curation.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.CataloguedStem;

class RowOrderTest {
    private static final List<CataloguedStem> WORDS = List.of(
            SortableStems.of("a", "snare"),
            SortableStems.of("b", ""),
            SortableStems.of("c", "bass"),
            SortableStems.of("d", "snare"));
    private static final List<CataloguedStem> NUMBERS = List.of(
            SortableStems.loud("a", -18),
            SortableStems.of("b", "kick"),
            SortableStems.loud("c", -60.25),
            SortableStems.loud("d", 1.5),
            SortableStems.loud("e", -18));

    private static String sorted(List<CataloguedStem> stems, StemColumn column, boolean descending) {
        int[] places = IntStream.range(0, stems.size()).toArray();
        return SortableStems.names(stems, new RowOrder(column, descending).sorted(stems, places));
    }

    @Test
    void words_are_sorted_by_the_alphabet_and_stems_of_the_same_word_by_name() {
        assertEquals("cadb", sorted(WORDS, StemColumn.INSTRUMENT, false));
    }

    @Test
    void stems_without_a_value_come_last_whichever_way_the_others_are_sorted() {
        assertEquals("adcb", sorted(WORDS, StemColumn.INSTRUMENT, true));
        assertEquals("caedb", sorted(NUMBERS, StemColumn.LOUDNESS, false));
        assertEquals("daecb", sorted(NUMBERS, StemColumn.LOUDNESS, true));
    }

    @Test
    void the_column_of_names_is_the_order_of_the_dataset_and_its_reverse() {
        assertEquals("abcd", sorted(WORDS, StemColumn.NAME, false));
        assertEquals("dcba", sorted(WORDS, StemColumn.NAME, true));
    }

    @Test
    void only_the_given_places_are_sorted() {
        assertEquals(
                "ca",
                SortableStems.names(WORDS, new RowOrder(StemColumn.INSTRUMENT, false).sorted(WORDS, new int[] {0, 2})));
    }
}
