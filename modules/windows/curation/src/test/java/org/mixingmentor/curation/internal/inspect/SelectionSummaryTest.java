package org.mixingmentor.curation.internal.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.curation.internal.OpenStems;
import org.mixingmentor.dataset.Edit;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemField;

class SelectionSummaryTest extends OpenStems {
    private SelectionSummary of(String... names) throws Exception {
        return SelectionSummary.of(open, List.of(names)).orElseThrow();
    }

    private static Edit edit(String who, String what, boolean undone) {
        return new Edit(Instant.parse("2026-03-01T08:05:00Z"), who, what, undone, Optional.empty(), Optional.empty());
    }

    @Test
    void one_stem_is_told_whole_with_its_history_the_latest_edit_first() throws Exception {
        edit(row(TOM).toBuilder().note("another note"));
        SelectionSummary tom = of(TOM);
        assertTrue(tom.single());
        assertEquals("another note", tom.note().value());
        assertFalse(tom.note().mixed());
        assertEquals(2, tom.history().size());
        assertTrue(tom.history().get(0).after().orElseThrow().contains("another note"));
    }

    @Test
    void several_stems_share_what_is_the_same_and_are_mixed_in_the_rest() throws Exception {
        SelectionSummary both = of(SNARE, BASS);
        assertFalse(both.single());
        assertEquals(Optional.of(StemClass.FLAWED), both.stemClass().value());
        assertFalse(both.stemClass().mixed());
        assertTrue(both.instrument().mixed());
        assertEquals("snare", both.instrument().value());
        assertEquals(Map.of("boxy", 1, "harsh", 1, "muddy", 1), both.flaws());
        assertEquals(List.of(), both.history());
    }

    @Test
    void stems_that_are_gone_are_not_told_of() throws Exception {
        assertEquals(List.of(KICK), of("gone.wav", KICK).names());
        assertEquals(Optional.empty(), SelectionSummary.of(open, List.of("gone.wav")));
    }

    @Test
    void the_head_names_one_stem_and_its_folder_and_counts_several() throws Exception {
        assertEquals(new InspectedHead("kick.wav", "one", ""), InspectedHead.of(of(KICK)));
        assertEquals(
                new InspectedHead("2 stems", "What is set here is set for all of them", ""),
                InspectedHead.of(of(KICK, TOM)));
    }

    @Test
    void flaws_are_offered_from_the_known_ones_to_those_that_occur() throws Exception {
        List<Facets.Count> inDataset = open.facets().counts().get(StemField.FLAW);
        List<FlawChoice> choices = FlawChoice.of(
                List.of("boxy", "thin"), inDataset, of(SNARE, BASS).flaws(), 2);
        List<String> flaws = choices.stream().map(FlawChoice::flaw).toList();
        assertEquals(List.of("boxy", "thin"), flaws.subList(0, 2));
        assertEquals(4, flaws.size());
        assertFalse(flaws.contains(StemField.NONE));
    }

    @Test
    void a_click_gives_a_flaw_to_all_until_all_have_it_and_says_so_where_some_do() {
        FlawChoice none = new FlawChoice("thin", 0, 2);
        FlawChoice some = new FlawChoice("thin", 1, 2);
        FlawChoice all = new FlawChoice("thin", 2, 2);
        assertTrue(none.gives() && !none.on() && !none.partial());
        assertTrue(some.gives() && some.on() && some.partial());
        assertTrue(!all.gives() && all.on() && !all.partial());
        assertEquals(Optional.of("1 of 2 stems have it; a click gives it to all"), some.tip());
        assertEquals(Optional.empty(), all.tip());
    }

    @Test
    void the_history_says_when_who_and_what_and_that_it_was_taken_back() {
        List<HistoryLine> lines = HistoryLine.of(
                List.of(edit("", "note: kick.wav", false), edit("outside", "class", true)), ZoneOffset.UTC);
        assertEquals(new HistoryLine("1 Mar 2026, 08:05", "note: kick.wav", false), lines.get(0));
        assertEquals(new HistoryLine("1 Mar 2026, 08:05, outside", "class (undone)", true), lines.get(1));
    }

    @Test
    void a_long_history_is_cut_short_and_an_empty_one_says_so() {
        List<Edit> many = Collections.nCopies(33, edit("", "note", false));
        assertEquals(30, HistoryLine.of(many, ZoneOffset.UTC).size());
        assertEquals(Optional.of("and 3 earlier edits"), HistoryLine.rest(many));
        assertEquals(Optional.empty(), HistoryLine.rest(many.subList(0, 30)));
        assertEquals(Optional.of("Nothing was changed yet."), HistoryLine.rest(List.of()));
    }
}
