package org.mixingmentor.curation.internal.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixingmentor.curation.internal.OpenStems;
import org.mixingmentor.dataset.filter.FilterCompletion;
import org.mixingmentor.dataset.filter.StemFilter;

class WrittenLineTest extends OpenStems {
    private FilterCompletion offer(String text, int caret, String insert) {
        List<FilterCompletion> offers = StemFilter.completions(text, caret, open.stems(), open.facets());
        return offers.stream()
                .filter(each -> each.insert().contains(insert))
                .findFirst()
                .orElseThrow(() -> new AssertionError(offers.toString()));
    }

    @Test
    void offers_are_wanted_only_in_a_word_that_was_begun() {
        assertTrue(new WrittenLine("class:fl", 8).inWord());
        assertFalse(new WrittenLine("class:flawed ", 13).inWord());
        assertFalse(new WrittenLine("class", 0).inWord());
        assertFalse(new WrittenLine("", 3).inWord());
    }

    @Test
    void the_name_of_a_field_is_completed_to_go_on_with_its_value() {
        WrittenLine after = new WrittenLine("inst", 4).with(offer("inst", 4, "instrument"));
        assertEquals(after.text().length(), after.caret());
        assertFalse(after.text().endsWith(" "), after.text());
        WrittenLine whole = after.with(offer(after.text(), after.caret(), "snare"));
        assertEquals(1, open.stems().stream().filter(filter(whole.text())).count());
    }

    @Test
    void behind_a_value_at_the_end_one_goes_on_with_the_next_word() {
        FilterCompletion flawed = offer("class:fl", 8, "flawed");
        assertTrue(WrittenLine.isValue(flawed));
        WrittenLine after = new WrittenLine("class:fl", 8).with(flawed);
        assertEquals("class:flawed ", after.text());
        assertEquals(13, after.caret());
    }

    @Test
    void what_stands_behind_stays_and_the_caret_stands_before_it() {
        WrittenLine after = new WrittenLine("class:fl kick", 8).with(offer("class:fl kick", 8, "flawed"));
        assertEquals("class:flawed kick", after.text());
        assertEquals(12, after.caret());
    }

    private static java.util.function.Predicate<org.mixingmentor.dataset.CataloguedStem> filter(String line) {
        try {
            return StemFilter.parse(line);
        } catch (org.mixingmentor.dataset.filter.FilterException e) {
            throw new AssertionError(e);
        }
    }
}
