package org.mixingmentor.curation.internal.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.curation.internal.OpenStems;
import org.mixingmentor.dataset.Edit;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;

class LabelEditsTest extends OpenStems {
    private LabelEdits edits(String... names) {
        return new LabelEdits(open, List.of(names));
    }

    private String lastEdit(String fileName) throws Exception {
        List<Edit> history = open.dataset().history(fileName);
        return history.get(history.size() - 1).what();
    }

    @Test
    void a_class_is_set_for_all_stems_as_one_edit_that_is_named_in_the_history() throws Exception {
        edits(KICK, TOM).stemClass(Optional.of(StemClass.FLAWED));
        waitForEdits();
        assertEquals(Optional.of(StemClass.FLAWED), row(KICK).stemClass());
        assertEquals(Optional.of(StemClass.FLAWED), row(TOM).stemClass());
        assertEquals("class flawed: 2 stems", lastEdit(KICK));
        open.undo();
        waitForEdits();
        assertEquals(Optional.of(StemClass.IDEAL), row(KICK).stemClass());
        assertEquals(Optional.empty(), row(TOM).stemClass());
    }

    @Test
    void a_class_can_be_taken_away() throws Exception {
        edits(KICK).stemClass(Optional.empty());
        waitForEdits();
        assertEquals(Optional.empty(), row(KICK).stemClass());
        assertEquals("class none: " + KICK, lastEdit(KICK));
    }

    @Test
    void a_flaw_is_added_once_and_taken_away_without_the_others() throws Exception {
        edits(BASS, SNARE).flaw("harsh", true);
        waitForEdits();
        assertEquals(List.of("muddy", "harsh"), row(BASS).flawTypes());
        assertEquals(List.of("boxy", "harsh"), row(SNARE).flawTypes());
        edits(BASS, SNARE).flaw("harsh", false);
        waitForEdits();
        assertEquals(List.of("muddy"), row(BASS).flawTypes());
        assertEquals(List.of("boxy"), row(SNARE).flawTypes());
        assertEquals("not harsh: 2 stems", lastEdit(BASS));
    }

    @Test
    void edits_that_follow_each_other_at_once_lose_none() throws Exception {
        edits(BASS).flaw("harsh", true);
        edits(BASS).note("from the second take");
        edits(BASS).text("Genre", StemRow.Builder::genre, "metalcore");
        waitForEdits();
        StemRow row = row(BASS);
        assertEquals(List.of("muddy", "harsh"), row.flawTypes());
        assertEquals("from the second take", row.note());
        assertEquals(Optional.of("metalcore"), row.genre());
        assertEquals("genre metalcore: " + BASS, lastEdit(BASS));
    }

    @Test
    void a_text_of_nothing_takes_the_label_away() throws Exception {
        edits(BASS).text("Instrument", StemRow.Builder::instrument, "");
        waitForEdits();
        assertEquals(Optional.empty(), row(BASS).instrument());
        assertEquals("instrument none: " + BASS, lastEdit(BASS));
    }

    @Test
    void stems_that_are_gone_by_then_are_passed_over() throws Exception {
        open.change(
                "remove",
                dataset -> Optional.of(
                        dataset.remove(List.of(TOM), false, "remove").fileNames()));
        edits(TOM, KICK).note("checked");
        waitForEdits();
        assertEquals("checked", row(KICK).note());
        assertTrue(open.stem(TOM).isEmpty());
        assertEquals(List.of(), said);
    }

    @Test
    void a_whole_song_goes_to_a_split_and_a_locked_test_set_gives_way_to_one_who_was_asked() throws Exception {
        open.change("lock", dataset -> {
            dataset.lockTest(true);
            return Optional.of(List.of());
        });
        SongSplit wanted = SongSplit.of(open, List.of(KICK, "gone.wav"), Split.TEST);
        assertEquals(1, wanted.songs());
        assertTrue(wanted.changes());
        wanted.apply(open);
        waitForEdits();
        assertEquals(Optional.of(Split.TEST), row(KICK).split());
        assertEquals(Optional.of(Split.TEST), row(BASS).split());
        assertEquals(Optional.of(Split.TRAIN), row(SNARE).split());
        assertEquals(List.of(), said);
    }

    @Test
    void only_what_comes_into_the_test_set_or_leaves_it_is_asked_about() throws Exception {
        assertEquals(
                Optional.empty(),
                SongSplit.of(open, List.of(KICK), Split.VALIDATION).question());
        String both =
                SongSplit.of(open, List.of(KICK, TOM), Split.TEST).question().orElseThrow();
        assertTrue(both.contains("2 songs would go to test"), both);
        SongSplit.of(open, List.of(KICK), Split.TEST).apply(open);
        waitForEdits();
        String back = SongSplit.of(open, List.of(KICK), Split.TRAIN).question().orElseThrow();
        assertTrue(back.contains("one song would go to train"), back);
        assertFalse(SongSplit.of(open, List.of(BASS), Split.TEST).changes());
    }
}
