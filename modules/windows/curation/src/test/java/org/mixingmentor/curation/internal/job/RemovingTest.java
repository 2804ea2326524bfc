package org.mixingmentor.curation.internal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixingmentor.curation.internal.OpenStems;
import org.mixingmentor.flaws.ContrastJob;
import org.mixingmentor.workbench.StemSelection;

class RemovingTest extends OpenStems {
    private void remove(boolean trash, String... names) throws Exception {
        onEventThread(() -> {
            new Removing(session, list).remove(open, List.of(names), trash);
            return open;
        });
        waitForEdits();
    }

    @Test
    void the_stem_below_is_selected_in_place_of_those_that_are_gone() throws Exception {
        session.select(new StemSelection(List.of(KICK, BASS)));
        remove(false, KICK, BASS);
        assertEquals(StemSelection.of(SNARE), session.selection());
        until(() -> list.rows().count() == 2);
        assertEquals(List.of("2 stems removed, the files stay where they are. Undo (Ctrl+Z) brings them back."), said);
    }

    @Test
    void what_is_next_is_next_in_the_table_as_it_is_filtered() throws Exception {
        filter("class:flawed", 2);
        remove(false, BASS);
        assertEquals(StemSelection.of(SNARE), session.selection());
    }

    @Test
    void files_that_go_to_the_trash_come_back_by_undo() throws Exception {
        Files.createDirectories(folder.resolve("two"));
        Files.writeString(folder.resolve(TOM), "a sound");
        remove(true, TOM);
        assertFalse(Files.exists(folder.resolve(TOM)));
        assertTrue(said.get(0).contains("the files are in .mentor/trash"), said.toString());
        open.undo();
        waitForEdits();
        assertEquals("a sound", Files.readString(folder.resolve(TOM)));
        assertEquals("a note", row(TOM).note());
    }

    @Test
    void twins_are_counted_by_what_became_of_each() {
        assertEquals(
                "3 twins of 2 stems made, 4 were there, 5 would have had no effect, 6 stems unreadable, 7 too long.",
                Twinning.sentence(new ContrastJob.Report(2, 3, 4, 5, 6, 7)));
    }
}
