package org.mixingmentor.curation.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixingmentor.curation.internal.list.StemColumn;
import org.mixingmentor.curation.internal.table.ColumnLayout.Shown;

class ColumnLayoutTest {
    private static List<StemColumn> columns(ColumnLayout layout) {
        return layout.columns().stream().map(Shown::column).toList();
    }

    @Test
    void before_anybody_has_chosen_the_usual_columns_are_shown_without_that_of_reasons() {
        ColumnLayout layout = ColumnLayout.of("");
        assertEquals(ColumnLayout.standard(), layout);
        assertTrue(columns(layout).contains(StemColumn.LOUDNESS));
        assertFalse(columns(layout).contains(StemColumn.NOTE));
        assertFalse(columns(layout).contains(StemColumn.WHY));
    }

    @Test
    void what_was_kept_comes_back_in_its_order_and_width() {
        ColumnLayout layout = new ColumnLayout(
                List.of(new Shown(StemColumn.SONG, 77), new Shown(StemColumn.NAME, 300), Shown.of(StemColumn.NOTE)));
        assertEquals(layout, ColumnLayout.of(layout.text()));
    }

    @Test
    void columns_that_there_are_no_more_and_widths_that_are_none_do_no_harm() {
        ColumnLayout layout = ColumnLayout.of("NAME:12345,TEMPO:90,SONG:wide,PEAK,WHY:10,CLASS:60");
        assertEquals(
                List.of(
                        Shown.of(StemColumn.NAME),
                        Shown.of(StemColumn.SONG),
                        Shown.of(StemColumn.PEAK),
                        new Shown(StemColumn.CLASS, 60)),
                layout.columns());
    }

    @Test
    void a_column_that_is_chosen_comes_before_the_first_that_follows_it_in_the_list_of_all() {
        List<StemColumn> shown = List.of(StemColumn.NAME, StemColumn.INSTRUMENT, StemColumn.SPLIT);
        assertEquals(1, ColumnLayout.place(shown, StemColumn.CLASS));
        assertEquals(2, ColumnLayout.place(shown, StemColumn.SONG));
        assertEquals(3, ColumnLayout.place(shown, StemColumn.NOTE));
        assertEquals(0, ColumnLayout.place(List.of(), StemColumn.NOTE));
    }
}
