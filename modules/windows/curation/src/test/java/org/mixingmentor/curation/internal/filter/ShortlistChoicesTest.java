package org.mixingmentor.curation.internal.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mixingmentor.curation.internal.filter.ShortlistChoices.Choice;
import org.mixingmentor.curation.internal.list.Shortlist;

class ShortlistChoicesTest {
    private static final Shortlist SUSPECTS = new Shortlist(
            "Suspects",
            Map.of("a", "silent", "b", "clipped", "c", "clipped"),
            new TreeMap<>(Map.of("silent", Set.of("a"), "clipped", Set.of("b", "c"))));

    private static List<String> words(List<Choice> choices) {
        return choices.stream().map(Choice::words).toList();
    }

    @Test
    void a_shortlist_is_narrowed_to_each_kind_of_reason_with_the_number_of_its_stems() {
        List<Choice> choices = new ShortlistChoices().of(SUSPECTS);
        assertEquals(List.of("All Suspects (3)", "clipped (2)", "silent (1)"), words(choices));
        assertEquals(Set.of("a"), choices.get(2).shortlist().reasons().keySet());
    }

    @Test
    void from_a_narrowed_one_there_is_a_way_to_the_other_kinds_and_back_to_all() {
        ShortlistChoices choices = new ShortlistChoices();
        Shortlist narrowed = choices.of(SUSPECTS).get(1).shortlist();
        List<Choice> next = choices.of(narrowed);
        assertEquals(List.of("All Suspects (3)", "clipped (2)", "silent (1)"), words(next));
        assertEquals(SUSPECTS, next.get(0).shortlist());
    }

    @Test
    void where_there_is_one_kind_only_there_is_nothing_to_choose() {
        assertEquals(
                List.of(), new ShortlistChoices().of(new Shortlist("Like kick", Map.of("a", "0.2 away"), Map.of())));
    }
}
