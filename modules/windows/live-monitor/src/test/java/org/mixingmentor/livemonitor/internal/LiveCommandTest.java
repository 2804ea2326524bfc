package org.mixingmentor.livemonitor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.XMLFileSystem;

@Timeout(60)
class LiveCommandTest {
    @Test
    void every_command_has_a_key_of_its_own() {
        List<KeyStroke> keys =
                Arrays.stream(LiveCommand.values()).map(LiveCommand::key).toList();
        assertFalse(keys.contains(null));
        assertEquals(keys.size(), keys.stream().distinct().count());
        assertEquals(KeyStroke.getKeyStroke(KeyEvent.VK_E, InputEvent.SHIFT_DOWN_MASK), LiveCommand.SAVE_EQ.key());
    }

    @Test
    void a_tool_tip_names_the_key_as_people_write_it() {
        assertEquals("Listen, or stop (Space)", LiveCommand.START_OR_STOP.toolTip());
        assertEquals("The advised filters, for Equalizer APO (Shift+E)", LiveCommand.SAVE_EQ.toolTip());
        assertEquals("Hold the picture; the session goes on (F)", LiveCommand.FREEZE.toolTip());
    }

    @Test
    void a_command_does_what_it_says(@TempDir Path folder) throws Exception {
        LiveBench bench = new LiveBench(folder);
        bench.asked = Optional.of(LiveBench.MUDDY);
        bench.choose(LiveBench.BRAIN);
        does(bench, LiveCommand.FULL_SCREEN);
        assertTrue(bench.whole);
        does(bench, LiveCommand.LEAVE_FULL_SCREEN);
        assertFalse(bench.whole);
        does(bench, LiveCommand.HEAR);
        assertTrue(bench.controller.monitorPlayer().isHeard());
        does(bench, LiveCommand.HEAR);
        assertFalse(bench.controller.monitorPlayer().isHeard());
        does(bench, LiveCommand.CHOOSE_FILE);
        does(bench, LiveCommand.START_OR_STOP);
        assertTrue(bench.controller.running());
        bench.framesUntil(() -> bench.controller.shown().isPresent());
        does(bench, LiveCommand.FREEZE);
        assertTrue(bench.controller.frozen());
        bench.close();
    }

    private static void does(LiveBench bench, LiveCommand command) throws Exception {
        LiveBench.act(() -> command.on(bench.controller));
    }

    /** A key that a user gave to one of them names its file. */
    @Test
    void actions_stay_registered_where_a_user_s_keys_look_for_them() throws Exception {
        XMLFileSystem layer = new XMLFileSystem(LiveActions.class.getResource("/META-INF/generated-layer.xml"));
        for (String id : List.of(
                "StartOrStop",
                "ListenToFile",
                "Freeze",
                "Reset",
                "KeepMoment",
                "CopyEq",
                "SaveEq",
                "Hear",
                "HearEq",
                "FullScreen")) {
            FileObject file = layer.findResource("Actions/Live/org-mixingmentor-livemonitor-" + id + ".instance");
            assertNotNull(file, id);
            assertNotNull(file.getAttribute("delegate"), id);
        }
    }
}
