package org.mixingmentor.curation.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.filter.FilterException;
import org.mixingmentor.dataset.filter.StemFilter;

class TableRowsTest {
    private static final List<CataloguedStem> STEMS = List.of(
            SortableStems.of("a", "snare"),
            SortableStems.of("b", "kick"),
            SortableStems.of("c", "bass"),
            SortableStems.of("d", "kick"));

    private static TableRows rows(String filter, Optional<Shortlist> shortlist, RowOrder order) throws FilterException {
        return TableRows.of(STEMS, TableRows.NONE, false, StemFilter.parse(filter), shortlist, order, () -> false);
    }

    private static String names(TableRows rows) {
        return String.join(
                "", rows.shown().stream().map(CataloguedStem::fileName).toList());
    }

    @Test
    void rows_are_what_passes_in_the_order_asked_for() throws FilterException {
        TableRows rows = rows("instrument:kick,bass", Optional.empty(), new RowOrder(StemColumn.INSTRUMENT, false));
        assertEquals("cbd", names(rows));
        assertEquals(3, rows.count());
        assertEquals(4, rows.total());
        assertEquals("b", rows.stem(1).fileName());
    }

    @Test
    void a_stem_is_found_by_its_name_where_it_is_shown() throws FilterException {
        TableRows rows = rows("instrument:kick,bass", Optional.empty(), new RowOrder(StemColumn.INSTRUMENT, false));
        assertEquals(2, rows.row("d"));
        assertEquals(-1, rows.row("a"));
        assertEquals(-1, rows.row("gone"));
    }

    @Test
    void a_shortlist_is_shown_in_its_own_order_or_sorted_and_passes_over_stems_that_are_gone() throws FilterException {
        Map<String, String> reasons = new LinkedHashMap<>();
        List.of("d", "gone", "a", "b").forEach(name -> reasons.put(name, "why"));
        Optional<Shortlist> shortlist = Optional.of(new Shortlist("Suspects", reasons, Map.of()));
        assertEquals("dab", names(rows("", shortlist, new RowOrder(StemColumn.WHY, false))));
        assertEquals("abd", names(rows("", shortlist, RowOrder.BY_NAME)));
        assertEquals("db", names(rows("kick", shortlist, new RowOrder(StemColumn.WHY, false))));
    }

    @Test
    void other_labels_of_the_same_stems_leave_the_order_as_it_is() throws FilterException {
        TableRows rows = rows("", Optional.empty(), RowOrder.BY_NAME);
        List<CataloguedStem> now = List.of(STEMS.get(0), STEMS.get(1), SortableStems.of("c", "guitar"), STEMS.get(3));
        TableRows after = rows.with(now);
        assertEquals(Optional.of("guitar"), after.stem(2).row().instrument());
        assertTrue(after.sameOrder(rows));
        assertFalse(after.sameOrder(rows("kick", Optional.empty(), RowOrder.BY_NAME)));
    }

    @Test
    void nobody_waits_for_rows_that_are_not_wanted_any_more() throws FilterException {
        StemFilter filter = StemFilter.parse("kick");
        assertThrows(
                CancellationException.class,
                () -> TableRows.of(
                        STEMS, TableRows.NONE, false, filter, Optional.empty(), RowOrder.BY_NAME, () -> true));
    }
}
