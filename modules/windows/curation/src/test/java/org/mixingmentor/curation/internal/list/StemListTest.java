package org.mixingmentor.curation.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mixingmentor.curation.internal.OpenStems;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.StemField;

class StemListTest extends OpenStems {
    private void ask(Runnable effect) {
        onEventThread(() -> {
            effect.run();
            return effect;
        });
    }

    private static Shortlist shortlist(String... names) {
        Map<String, String> reasons = new LinkedHashMap<>();
        List.of(names).forEach(name -> reasons.put(name, "because of " + name));
        return new Shortlist("Suspects", reasons, Map.of());
    }

    @Test
    void all_stems_of_the_open_dataset_are_shown_by_name() {
        assertEquals(List.of(BASS, KICK, SNARE, TOM), shown());
        assertEquals(TablePage.TABLE, onEventThread(() -> TablePage.of(list)));
    }

    @Test
    void a_filter_shows_what_passes_and_the_facets_count_both() {
        filter("class:flawed", 2);
        assertEquals(List.of(BASS, SNARE), shown());
        until(() -> !list.facets().shown().equals(list.facets().all()));
        assertEquals(
                List.of(new Facets.Count("flawed", 2)),
                list.facets().shown().counts().get(StemField.CLASS));
        assertTrue(list.facets().all().counts().get(StemField.CLASS).contains(new Facets.Count("ideal", 1)));
    }

    @Test
    void a_line_that_cannot_be_read_is_complained_of_and_leaves_the_rows_as_they_were() {
        filter("kick", 1);
        ask(() -> list.setFilter("kick and ("));
        assertFalse(list.complaint().isEmpty());
        assertEquals("kick and (", list.filterText());
        assertEquals(List.of(KICK), shown());
        ask(() -> list.setFilter("kick"));
        assertEquals("", list.complaint());
    }

    @Test
    void rows_are_sorted_by_a_column_and_a_second_click_turns_them_round() {
        ask(() -> list.setOrder(list.order().clicked(StemColumn.INSTRUMENT)));
        until(() -> list.rows().stem(0).fileName().equals(BASS));
        ask(() -> list.setOrder(list.order().clicked(StemColumn.INSTRUMENT)));
        until(() -> list.rows().stem(0).fileName().equals(TOM));
        assertEquals(new RowOrder(StemColumn.SONG, false), list.order().clicked(StemColumn.SONG));
    }

    @Test
    void an_edit_is_shown_in_its_row_and_moves_it_where_it_no_longer_passes() throws Exception {
        filter("class:flawed", 2);
        edit(row(BASS, "bass guitar"));
        until(() -> list.rows().count() == 1);
        assertEquals(List.of(SNARE), shown());
        edit(row(SNARE).toBuilder().note("better"));
        until(() -> list.rows().stem(0).row().note().equals("better"));
    }

    @Test
    void stems_that_come_and_go_are_followed() throws Exception {
        edit(row("two/hihat.wav", "hihat"));
        until(() -> list.rows().count() == 5);
        open.undo();
        until(() -> list.rows().count() == 4);
    }

    @Test
    void a_shortlist_is_shown_in_its_order_with_its_reasons_until_it_is_put_away() {
        ask(() -> list.setShortlist(Optional.of(shortlist(TOM, "gone.wav", BASS))));
        until(() -> list.rows().count() == 2);
        assertEquals(List.of(TOM, BASS), shown());
        assertEquals("because of one/bass.wav", list.reason(BASS));
        assertEquals("", list.reason(KICK));
        ask(() -> list.setShortlist(Optional.empty()));
        until(() -> list.rows().count() == 4);
        assertEquals(RowOrder.BY_NAME, list.order());
        assertEquals("", list.reason(BASS));
    }

    @Test
    void who_filters_by_suspects_is_told_that_nobody_has_looked_for_any() throws Exception {
        ask(() -> list.setFilter("suspect:outlier"));
        assertTrue(list.advice().contains("Find Suspects"), list.advice());
        ask(() -> list.setFilter("kick"));
        assertEquals("", list.advice());
        ask(() -> list.setFilter("suspect:outlier"));
        open.suspects(org.mixingmentor.dataset.Progress.none());
        assertEquals("", list.advice());
    }

    @Test
    void another_dataset_begins_without_filter_and_shortlist() throws Exception {
        filter("kick", 1);
        ask(() -> list.setShortlist(Optional.of(shortlist(KICK))));
        session.openAndWait(Files.createDirectories(folder.resolveSibling("other" + System.nanoTime())));
        until(() -> list.open().isPresent() && list.open().get() != open);
        assertEquals("", list.filterText());
        assertEquals(Optional.empty(), list.shortlist());
        until(() -> TablePage.of(list) == TablePage.NO_STEMS);
        session.close();
        until(() -> TablePage.of(list) == TablePage.NO_DATASET);
        assertEquals(0, list.rows().total());
    }

    @Test
    void where_no_stem_passes_the_page_says_so() {
        filter("cowbell", 0);
        assertEquals(TablePage.NO_MATCH, onEventThread(() -> TablePage.of(list)));
    }

    @Test
    void only_what_changed_is_told() {
        AtomicInteger rows = new AtomicInteger();
        AtomicInteger filters = new AtomicInteger();
        ask(() -> {
            list.onRows(event -> rows.incrementAndGet());
            list.onFilter(event -> filters.incrementAndGet());
            list.setOrder(list.order());
        });
        assertEquals(0, filters.get());
        filter("kick", 1);
        assertEquals(1, filters.get());
        assertEquals(1, rows.get());
    }
}
