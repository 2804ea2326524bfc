package org.mixingmentor.curation.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.filter.StemFilter;

class ShortlistTest {
    private final Map<String, String> reasons = new LinkedHashMap<>();

    private Shortlist shortlist() {
        reasons.put("c", "too short");
        reasons.put("a", "silent and too short");
        reasons.put("b", "silent");
        return new Shortlist("Suspects", reasons, Map.of("silent", Set.of("a", "b"), "too short", Set.of("c", "a")));
    }

    @Test
    void one_kind_keeps_the_order_and_the_way_back_to_the_others() {
        Shortlist silent = shortlist().only("silent");
        assertEquals(List.of("a", "b"), List.copyOf(silent.reasons().keySet()));
        assertEquals("Suspects: silent", silent.title());
        assertEquals(shortlist().kinds(), silent.kinds());
    }

    @Test
    void what_was_handed_over_may_change_without_changing_the_list() {
        Shortlist list = shortlist();
        reasons.clear();
        assertEquals(3, list.reasons().size());
        assertThrows(UnsupportedOperationException.class, () -> list.reasons().clear());
    }

    @Test
    void when_stems_are_removed_the_next_below_is_selected_or_the_last_above() {
        List<CataloguedStem> stems =
                List.of(SortableStems.of("a", ""), SortableStems.of("b", ""), SortableStems.of("c", ""));
        TableRows rows = TableRows.of(
                stems, TableRows.NONE, false, StemFilter.ALL, Optional.empty(), RowOrder.BY_NAME, () -> false);
        assertEquals(Optional.of("c"), rows.nextTo(List.of("b")));
        assertEquals(Optional.of("c"), rows.nextTo(List.of("a", "b")));
        assertEquals(Optional.of("b"), rows.nextTo(List.of("c")));
        assertEquals(Optional.of("a"), rows.nextTo(List.of("c", "b")));
        assertEquals(Optional.empty(), rows.nextTo(List.of("a", "b", "c")));
        assertEquals(Optional.empty(), rows.nextTo(List.of("gone")));
    }
}
