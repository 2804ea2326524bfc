package org.mixingmentor.curation.internal.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mixingmentor.curation.internal.OpenStems;
import org.mixingmentor.dataset.StemField;
import org.mixingmentor.dataset.StemRow;

class FacetLinesTest extends OpenStems {
    private FacetLines lines;

    @BeforeEach
    void count() {
        lines = new FacetLines(list);
        until(() -> !list.facets().all().counts().isEmpty());
    }

    private List<FacetRow> of(StemField field) {
        return onEventThread(lines::rows).stream()
                .filter(row -> row.field() == field)
                .toList();
    }

    private void click(FacetRow row) {
        onEventThread(() -> {
            lines.toggle(row);
            return row;
        });
    }

    /** Once it is counted: the lines follow the rows a moment later. */
    private FacetRow.Value value(StemField field, String value) {
        until(() -> found(field, value).isPresent());
        return onEventThread(() -> found(field, value).orElseThrow());
    }

    private Optional<FacetRow.Value> found(StemField field, String value) {
        return lines.rows().stream()
                .filter(FacetRow.Value.class::isInstance)
                .map(FacetRow.Value.class::cast)
                .filter(row -> row.field() == field && row.value().equals(value))
                .findFirst();
    }

    @Test
    void a_field_has_its_values_with_their_counts_below_its_name() {
        until(() -> found(StemField.CLASS, "flawed").isPresent());
        assertEquals(
                new FacetRow.Heading(StemField.CLASS, false),
                of(StemField.CLASS).get(0));
        assertEquals(new FacetRow.Value(StemField.CLASS, "flawed", 2, 2, 2, false), value(StemField.CLASS, "flawed"));
    }

    @Test
    void a_field_is_folded_and_unfolded_by_its_name_and_songs_are_folded_at_first() {
        until(() -> found(StemField.CLASS, "flawed").isPresent());
        assertEquals(List.of(new FacetRow.Heading(StemField.SONG, true)), of(StemField.SONG));
        click(of(StemField.SONG).get(0));
        assertEquals(3, of(StemField.SONG).size());
        click(of(StemField.SONG).get(0));
        assertEquals(1, of(StemField.SONG).size());
    }

    @Test
    void a_click_on_a_value_filters_by_it_and_a_second_one_takes_that_back() {
        click(value(StemField.CLASS, "ideal"));
        until(() -> list.rows().count() == 1);
        assertTrue(value(StemField.CLASS, "ideal").active());
        assertFalse(value(StemField.CLASS, "flawed").active());
        until(() -> list.facets().shown().counts().get(StemField.INSTRUMENT).size() == 1);
        assertEquals(0, value(StemField.INSTRUMENT, "snare").shown());
        assertEquals(1, value(StemField.INSTRUMENT, "snare").all());
        click(value(StemField.CLASS, "ideal"));
        until(() -> list.rows().count() == 4);
        assertEquals("", list.filterText());
    }

    @Test
    void many_values_are_cut_short_until_one_asks_for_more() throws Exception {
        List<StemRow.Builder> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(row("three/" + i + ".wav", "instrument_" + i));
        }
        edit(many.toArray(new StemRow.Builder[0]));
        until(() -> list.facets().all().counts().get(StemField.INSTRUMENT).size() == 34);
        List<FacetRow> cut = of(StemField.INSTRUMENT);
        FacetRow last = cut.get(cut.size() - 1);
        assertEquals(new FacetRow.More(StemField.INSTRUMENT, 34 - (cut.size() - 2)), last);
        click(last);
        assertEquals(1 + 34, of(StemField.INSTRUMENT).size());
    }

    @Test
    void while_nobody_has_looked_for_suspects_a_click_looks() {
        until(() -> lines.rows().stream().anyMatch(FacetRow.Look.class::isInstance));
        FacetRow look = of(StemField.SUSPECT).get(1);
        assertEquals(new FacetRow.Look(StemField.SUSPECT), look);
        click(look);
        until(() -> lines.rows().stream().noneMatch(FacetRow.Look.class::isInstance));
        assertTrue(open.suspects().isPresent());
    }
}
