package org.mixingmentor.curation.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.curation.internal.list.RowSelection.Stretch;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.filter.StemFilter;

class RowSelectionTest {
    private static final List<CataloguedStem> STEMS = List.of(
            SortableStems.of("a", ""),
            SortableStems.of("b", ""),
            SortableStems.of("c", ""),
            SortableStems.of("d", ""),
            SortableStems.of("e", ""));

    private static final TableRows ROWS =
            TableRows.of(STEMS, TableRows.NONE, false, StemFilter.ALL, Optional.empty(), RowOrder.BY_NAME, () -> false);

    @Test
    void the_row_that_was_clicked_on_last_leads_and_the_others_stand_as_shown() {
        assertEquals(List.of("c", "a", "d"), RowSelection.names(ROWS, 2, new int[] {0, 2, 3}));
        assertEquals(List.of("a", "b"), RowSelection.names(ROWS, 4, new int[] {0, 1}));
        assertEquals(List.of(), RowSelection.names(ROWS, -1, new int[0]));
    }

    @Test
    void a_row_that_is_not_there_any_more_is_passed_over() {
        assertEquals(List.of("e"), RowSelection.names(ROWS, 7, new int[] {4, 7}));
    }

    @Test
    void stems_are_selected_in_as_few_stretches_as_they_make_whatever_their_order() {
        assertEquals(
                List.of(new Stretch(0, 1), new Stretch(3, 4)),
                RowSelection.stretches(ROWS, List.of("e", "b", "d", "gone", "a")));
        assertEquals(List.of(), RowSelection.stretches(ROWS, List.of("gone")));
    }

    @Test
    void names_and_stretches_are_each_others_inverse() {
        List<String> names = List.of("b", "c", "e");
        int[] rows = RowSelection.stretches(ROWS, names).stream()
                .flatMapToInt(each -> java.util.stream.IntStream.rangeClosed(each.first(), each.last()))
                .toArray();
        assertEquals(names, RowSelection.names(ROWS, -1, rows));
    }
}
