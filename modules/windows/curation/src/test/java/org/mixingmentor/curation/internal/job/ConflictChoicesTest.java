package org.mixingmentor.curation.internal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mixingmentor.curation.internal.OpenStems;
import org.mixingmentor.dataset.MergeConflict;

class ConflictChoicesTest extends OpenStems {
    private ConflictChoices choices;

    /** Two stems have another note here than outside. */
    @BeforeEach
    void conflicts() throws Exception {
        edit(row(SNARE).toBuilder().note("before"), row(TOM).toBuilder().note("before"));
        open.dataset().save();
        edit(row(SNARE).toBuilder().note("ours"), row(TOM).toBuilder().note("ours"));
        Path file = folder.resolve("metadata.jsonl");
        Files.writeString(file, Files.readString(file).replace("\"note\":\"before\"", "\"note\":\"theirs\""));
        open.dataset().merge();
        choices = new ConflictChoices(open.dataset().conflicts());
    }

    private void settle() throws InterruptedException {
        choices.settle(open);
        waitForEdits();
    }

    private int rowOf(String fileName) {
        return choices.text(0, 0).equals(fileName) ? 0 : 1;
    }

    @Test
    void each_conflict_tells_the_stem_the_field_and_the_three_values() {
        assertEquals(2, choices.count());
        int tom = rowOf(TOM);
        assertEquals("note", choices.text(tom, 1));
        assertEquals("before", choices.text(tom, ConflictChoices.BEFORE));
        assertEquals("ours", choices.text(tom, ConflictChoices.OURS));
        assertEquals("theirs", choices.text(tom, ConflictChoices.OTHERS));
        assertEquals("later", choices.text(tom, ConflictChoices.DECISION));
    }

    @Test
    void a_row_that_is_gone_on_one_side_is_named_as_a_whole() {
        MergeConflict gone = new MergeConflict("a.wav", "", Optional.of("{}"), Optional.of("{}"), Optional.empty());
        ConflictChoices one = new ConflictChoices(List.of(gone));
        assertEquals("(the whole row)", one.text(0, 1));
        assertEquals("none", one.text(0, ConflictChoices.OTHERS));
    }

    @Test
    void a_click_on_a_value_chooses_it_another_lets_go_and_elsewhere_nothing_happens() {
        assertTrue(choices.click(0, ConflictChoices.OTHERS));
        assertTrue(choices.isChosen(0, ConflictChoices.OTHERS));
        assertFalse(choices.isChosen(0, ConflictChoices.OURS));
        assertTrue(choices.click(0, ConflictChoices.OURS));
        assertEquals(Decision.MINE, choices.decision(0));
        assertTrue(choices.click(0, ConflictChoices.OURS));
        assertEquals(Decision.LATER, choices.decision(0));
        assertFalse(choices.click(0, 1));
        assertFalse(choices.click(-1, ConflictChoices.OURS));
    }

    @Test
    void what_was_decided_is_settled_and_the_rest_waits() throws Exception {
        choices.decide(rowOf(SNARE), Decision.THEIRS);
        settle();
        assertEquals("theirs", row(SNARE).note());
        assertEquals("ours", row(TOM).note());
        assertEquals(
                List.of(TOM),
                open.dataset().conflicts().stream().map(MergeConflict::fileName).toList());
    }

    @Test
    void all_can_be_decided_alike() throws Exception {
        choices.decideAll(Decision.MINE);
        settle();
        assertEquals("ours", row(SNARE).note());
        assertEquals(List.of(), open.dataset().conflicts());
    }

    @Test
    void the_line_above_the_table_counts_what_waits() {
        assertEquals(Optional.empty(), DatasetNotice.ofConflicts(0));
        String one = DatasetNotice.ofConflicts(1).orElseThrow().sentence();
        assertTrue(one.startsWith("One label was changed both"), one);
        DatasetNotice two = DatasetNotice.ofConflicts(2).orElseThrow();
        assertTrue(two.sentence().startsWith("2 labels were changed both"), two.sentence());
        assertTrue(two.decidable());
        assertFalse(DatasetNotice.READ_ONLY.decidable());
    }
}
