package org.mixingmentor.curation.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.StemField;

class FilterTextTest {
    @Test
    void a_value_is_added_behind_what_was_written() {
        assertEquals("instrument=kick", FilterText.toggled("", StemField.INSTRUMENT, "kick"));
        assertEquals("lufs<-20 instrument=kick", FilterText.toggled("lufs<-20", StemField.INSTRUMENT, "kick"));
    }

    @Test
    void a_second_value_of_a_field_stands_beside_the_first() {
        assertEquals(
                "instrument=kick,snare boxy",
                FilterText.toggled("instrument=kick boxy", StemField.INSTRUMENT, "snare"));
    }

    @Test
    void a_value_that_is_there_is_taken_away_and_its_field_with_the_last() {
        assertEquals("instrument=snare", FilterText.toggled("instrument=kick,snare", StemField.INSTRUMENT, "kick"));
        assertEquals("boxy", FilterText.toggled("instrument=kick boxy", StemField.INSTRUMENT, "kick"));
    }

    @Test
    void values_with_spaces_commas_and_quotes_are_one_value() {
        String line = FilterText.toggled("class:ideal", StemField.SONG, "Night, \"Drive\"");
        assertTrue(FilterText.has(line, StemField.SONG, "Night, \"Drive\""), line);
        assertEquals("class:ideal", FilterText.toggled(line, StemField.SONG, "Night, \"Drive\""));
    }

    @Test
    void only_the_exact_value_of_the_field_counts_and_not_what_stands_in_brackets() {
        assertTrue(FilterText.has("INSTRUMENT=kick", StemField.INSTRUMENT, "kick"));
        assertFalse(FilterText.has("instrument:kick", StemField.INSTRUMENT, "kick"));
        assertFalse(FilterText.has("instrument=kickdrum", StemField.INSTRUMENT, "kick"));
        assertFalse(FilterText.has("(instrument=kick or boxy)", StemField.INSTRUMENT, "kick"));
    }
}
