package org.mixingmentor.curation.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;

class StemColumnTest {
    @Test
    void numbers_have_the_digits_that_mean_something_and_no_minus_before_nothing() {
        assertEquals("-18.3", StemColumn.LOUDNESS.text(SortableStems.loud("a", -18.26)));
        assertEquals("0.0", StemColumn.LOUDNESS.text(SortableStems.loud("a", -0.04)));
        assertEquals("48000", StemColumn.RATE.text(SortableStems.loud("a", -18)));
        assertEquals("0.0000", StemColumn.DC.text(SortableStems.loud("a", -18)));
    }

    @Test
    void what_is_not_known_is_empty_and_no_number() {
        CataloguedStem unread = SortableStems.of("a", "");
        for (StemColumn column : StemColumn.ALL) {
            if (column.isNumber()) {
                assertTrue(Double.isNaN(column.number(unread)), column.title());
                assertEquals("", column.text(unread));
            }
        }
    }

    @Test
    void words_are_listed_and_the_column_of_reasons_has_none_of_its_own() {
        StemRow row = StemRow.builder("a").flawTypes(List.of("boxy", "harsh")).build();
        CataloguedStem stem = new CataloguedStem(row, "", Optional.empty(), StemStatus.MISSING, "");
        assertEquals("boxy, harsh", StemColumn.FLAWS.text(stem));
        assertEquals("", StemColumn.WHY.text(stem));
        assertFalse(StemColumn.WHY.isNumber());
    }

    @Test
    void numbers_are_said_as_people_say_them() {
        assertEquals("1 stem", DisplayWords.stems(1));
        assertEquals("200,000 stems", DisplayWords.stems(200_000));
        assertEquals("12 of 1,240 stems", DisplayWords.shown(12, 1240));
        assertEquals("3 stems", DisplayWords.shown(3, 3));
        assertEquals("not scanned", DisplayWords.of(StemStatus.NOT_SCANNED));
    }

    @Test
    void a_missing_file_says_where_to_find_help_and_another_problem_its_own_words() {
        StemRow row = StemRow.builder("a").build();
        CataloguedStem missing = new CataloguedStem(row, "", Optional.empty(), StemStatus.MISSING, "");
        assertTrue(DisplayWords.problem(missing).contains("Relocate Missing Files"));
        CataloguedStem unreadable =
                new CataloguedStem(row, "", Optional.empty(), StemStatus.UNREADABLE, "It ends early.");
        assertEquals("It ends early.", DisplayWords.problem(unreadable));
    }
}
