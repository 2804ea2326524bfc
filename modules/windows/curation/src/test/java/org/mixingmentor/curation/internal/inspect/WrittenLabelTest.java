package org.mixingmentor.curation.internal.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenLabelTest {
    private static final List<String> KICK = List.of("kick.wav");
    private static final List<String> BOTH = List.of("kick.wav", "tom.wav");

    private final List<String> set = new ArrayList<>();
    private final WrittenLabel label = new WrittenLabel((names, text) -> set.add(names + " " + text));

    private static Shared<String> shared(String... values) {
        return new Shared<>(new LinkedHashSet<>(List.of(values)));
    }

    @Test
    void only_what_was_written_otherwise_is_set_and_only_once() {
        label.fill(KICK, shared("kick"));
        label.commit("kick");
        label.commit(" kick ");
        assertEquals(List.of(), set);
        label.commit("tom ");
        label.commit("tom");
        assertEquals(List.of("[kick.wav] tom"), set);
    }

    @Test
    void what_was_written_goes_to_the_stems_it_was_written_for() {
        label.fill(KICK, shared("kick"));
        assertTrue(label.isBeingWritten(KICK, "kick drum"));
        assertFalse(label.isBeingWritten(BOTH, "kick drum"));
        label.commit("kick drum");
        label.fill(BOTH, shared("kick drum", "tom"));
        assertEquals(List.of("[kick.wav] kick drum"), set);
    }

    @Test
    void where_stems_differ_nothing_stands_there_and_leaving_it_so_sets_nothing() {
        label.fill(BOTH, shared("kick", "tom"));
        assertEquals("", label.filled());
        label.commit("");
        assertEquals(List.of(), set);
        label.commit("drum");
        assertEquals(List.of("[kick.wav, tom.wav] drum"), set);
    }

    @Test
    void a_label_with_spaces_around_it_is_not_set_anew_by_looking_at_it() {
        label.fill(KICK, shared(" kick "));
        label.commit(" kick ");
        assertEquals(List.of(), set);
    }

    @Test
    void before_any_stem_is_shown_nothing_is_set() {
        label.commit("kick");
        assertEquals(List.of(), set);
    }
}
