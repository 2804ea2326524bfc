package org.mixingmentor.labeling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;

class ShownLabelsTest {
    private static final StemRow ROW = StemRow.builder("kick.wav")
            .stemClass(StemClass.FLAWED)
            .flawTypes(List.of("boxy"))
            .instrument("kick")
            .genre("metalcore")
            .note("too long")
            .build();

    @Test
    void the_labels_of_a_stem_are_on_and_no_others() {
        ShownLabels labels = new ShownLabels(Optional.of(ROW));
        assertTrue(labels.possible());
        assertTrue(labels.flawed());
        assertFalse(labels.ideal());
        assertFalse(labels.unlabelled());
        assertTrue(labels.has("boxy"));
        assertFalse(labels.has("harsh"));
        assertEquals("kick", labels.instrument());
        assertEquals("metalcore", labels.genre());
    }

    @Test
    void without_a_stem_none_is_on_and_none_can_be_given() {
        ShownLabels labels = new ShownLabels(Optional.empty());
        assertFalse(labels.possible());
        assertFalse(labels.unlabelled());
        assertFalse(labels.ideal());
        assertFalse(labels.has("boxy"));
        assertEquals("", labels.instrument());
    }

    @Test
    void what_others_said_is_hidden_from_the_blind_until_they_have_judged() {
        Blinding blinding = new Blinding();
        assertEquals(ROW, blinding.seen(ROW));
        blinding.toggle();
        ShownLabels hidden = new ShownLabels(Optional.of(blinding.seen(ROW)));
        assertTrue(hidden.unlabelled());
        assertFalse(hidden.has("boxy"));
        assertEquals("", blinding.seen(ROW).note());
        assertEquals("kick", hidden.instrument(), "that can be heard");
        blinding.judged("kick.wav");
        assertEquals(ROW, blinding.seen(ROW));
        assertTrue(blinding.hides("snare.wav"));
    }

    @Test
    void what_was_judged_blindly_is_hidden_again_in_the_next_blind_pass_and_in_another_dataset() {
        Blinding blinding = new Blinding();
        blinding.toggle();
        blinding.judged("kick.wav");
        blinding.forget();
        assertTrue(blinding.hides("kick.wav"));
        blinding.judged("kick.wav");
        blinding.toggle();
        assertFalse(blinding.hides("kick.wav"));
        blinding.toggle();
        assertTrue(blinding.hides("kick.wav"));
    }

    @Test
    void the_hint_names_the_keys_as_they_are() {
        Optional<TimeSpan> span = Optional.of(new TimeSpan(0.5, 1.25));
        assertEquals(
                "Select time by a drag, or by Q and W; then Shift+1 marks muddy 200hz there, and so on.",
                ShownLabels.hint(Optional.empty(), "muddy_200hz", "Shift+1", "Q", "W"));
        assertEquals(
                "0.500 to 1.250 s is selected: Shift+1 marks muddy 200hz there, and so on; again takes it back.",
                ShownLabels.hint(span, "muddy_200hz", "Shift+1", "Q", "W"));
    }

    @Test
    void a_key_that_was_taken_away_is_not_spoken_of() {
        Optional<TimeSpan> span = Optional.of(new TimeSpan(0.5, 1.25));
        assertEquals("0.500 to 1.250 s is selected.", ShownLabels.hint(span, "muddy_200hz", "", "Q", "W"));
        assertEquals(
                "Select time by a drag, or by Q and W.",
                ShownLabels.hint(Optional.empty(), "muddy_200hz", "", "Q", "W"));
    }
}
