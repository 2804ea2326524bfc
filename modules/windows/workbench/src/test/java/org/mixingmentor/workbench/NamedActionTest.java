package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Action;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;

@Timeout(60)
class NamedActionTest {
    private final Session session = new Session(sentence -> {}, new AudioFiles(List.of()));

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void what_needs_a_dataset_is_there_while_one_is_open() throws Exception {
        List<OpenDataset> done = new ArrayList<>();
        Action action = NamedAction.onDataset(session, "Undo", "Take it back", done::add);
        assertFalse(action.isEnabled());
        action.actionPerformed(null);
        assertEquals(List.of(), done);
        OpenDataset open = session.openAndWait(folder);
        Told.until(action::isEnabled, "enabled");
        action.actionPerformed(null);
        assertSame(open, done.get(0));
        session.close();
        Told.until(() -> !action.isEnabled(), "disabled");
    }

    @Test
    void what_needs_stems_gets_those_selected_and_is_there_while_any_is() throws Exception {
        session.openAndWait(folder);
        List<String> done = new ArrayList<>();
        Action action = NamedAction.onStems(session, "Remove", "Take them out", (open, names) -> done.addAll(names));
        assertFalse(action.isEnabled());
        session.select(new StemSelection(List.of("kick.wav", "tom.wav", "kick.wav")));
        Told.until(action::isEnabled, "enabled");
        action.actionPerformed(null);
        assertEquals(List.of("kick.wav", "tom.wav"), done);
        session.select(StemSelection.NONE);
        Told.until(() -> !action.isEnabled(), "disabled");
        action.actionPerformed(null);
        assertEquals(2, done.size());
    }

    @Test
    void an_action_that_is_made_later_knows_what_is_there_already() throws Exception {
        session.openAndWait(folder);
        session.select(StemSelection.of("kick.wav"));
        assertTrue(NamedAction.onDataset(session, "Undo", "", open -> {}).isEnabled());
        assertTrue(
                NamedAction.onStems(session, "Remove", "", (open, names) -> {}).isEnabled());
        assertEquals(
                "Undo", NamedAction.onDataset(session, "Undo", "", open -> {}).getValue(Action.NAME));
    }
}
