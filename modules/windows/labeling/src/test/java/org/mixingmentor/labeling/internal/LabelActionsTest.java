package org.mixingmentor.labeling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.swing.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.workbench.KeyAction;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.XMLFileSystem;

/** What the layer registers. A key that a user has changed names an action's file: those names must not change. */
@Timeout(60)
class LabelActionsTest {
    private static final String ACTIONS = "Actions/Label/org-mixingmentor-labeling-";

    private XMLFileSystem layer;

    @BeforeEach
    void the_layer_is_read() throws Exception {
        layer = new XMLFileSystem(LabelActions.class.getResource("/org/mixingmentor/labeling/layer.xml"));
    }

    private FileObject entry(String id) {
        FileObject file = layer.findResource(ACTIONS + id + ".instance");
        assertNotNull(file, id);
        return file;
    }

    /** What the platform does to make an action of an entry. */
    private Action action(String id) {
        return (Action) entry(id).getAttribute("instanceCreate");
    }

    private String key(String keys) {
        String path =
                (String) layer.findResource("Shortcuts/" + keys + ".shadow").getAttribute("originalFile");
        return path.replace(ACTIONS, "").replace(".instance", "");
    }

    @Test
    void every_number_has_an_action_of_its_own_that_says_what_it_does() {
        for (int number = 1; number <= RegisteredKeys.FLAWS; number++) {
            assertEquals("Label: Flaw " + number, action("flaw" + number).getValue(Action.NAME));
            assertEquals(
                    "Label: Flaw " + number + " in the Selected Time",
                    action("region" + number).getValue(Action.NAME));
        }
        for (int number = 1; number <= RegisteredKeys.INSTRUMENTS; number++) {
            assertEquals(
                    "Label: Instrument " + number, action("instrument" + number).getValue(Action.NAME));
        }
        assertEquals("Name this instrument", action("instrument9").getValue(Action.SHORT_DESCRIPTION));
        assertTrue(action("flaw1") instanceof KeyAction);
    }

    @Test
    void the_number_of_an_entry_is_that_of_its_name() {
        for (FileObject file : layer.findResource("Actions/Label").getChildren()) {
            Object number = file.getAttribute("number");
            assertEquals(file.getName().replaceAll("\\D", ""), number == null ? "" : number.toString(), file.getPath());
        }
    }

    @Test
    void every_command_is_registered() {
        assertEquals(
                Arrays.stream(LabelCommand.values()).map(Enum::name).collect(Collectors.toSet()),
                Arrays.stream(layer.findResource("Actions/Label").getChildren())
                        .map(file -> (String) file.getAttribute("command"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void digits_give_flaws_with_shift_in_the_selected_time_with_alt_instruments() {
        assertEquals(
                List.of("flaw1", "flaw10", "region2", "region10", "instrument9"),
                List.of(key("1"), key("0"), key("S-2"), key("S-0"), key("O-9")));
    }

    @Test
    void letters_are_those_of_the_guide() {
        assertEquals(
                List.of("ideal", "flawed", "unlabelled", "nextunlabelled", "nextsuspect", "nextstem", "previous"),
                List.of(key("I"), key("F"), key("U"), key("N"), key("S"), key("J"), key("P")));
        assertEquals(
                List.of("loop", "blind", "genre", "instrument", "note", "begins", "ends", "notime", "nextregion"),
                List.of(key("L"), key("H"), key("G"), key("K"), key("E"), key("Q"), key("W"), key("X"), key("R")));
        assertEquals(List.of("zoomin", "zoomout", "showselected"), List.of(key("V"), key("C"), key("Z")));
    }

    @Test
    void every_action_has_one_key() {
        FileObject[] keys = layer.findResource("Shortcuts").getChildren();
        TreeSet<String> actions = new TreeSet<>();
        for (FileObject key : keys) {
            String path = (String) key.getAttribute("originalFile");
            assertNotNull(layer.findResource(path), path);
            actions.add(path);
        }
        assertEquals(keys.length, actions.size());
        assertEquals(keys.length, layer.findResource("Actions/Label").getChildren().length);
    }

    @Test
    void labels_need_a_stem_at_hand_and_going_on_does_not(@TempDir Path folder) throws Exception {
        try (LabelBench bench = LabelBench.opened(folder)) {
            assertFalse(LabelCommand.IDEAL.isPossible(bench.controller));
            assertFalse(LabelCommand.ZOOM_IN.isPossible(bench.controller));
            assertTrue(LabelCommand.NEXT_STEM.isPossible(bench.controller));
            bench.select(LabelBench.FIRST);
            assertTrue(LabelCommand.IDEAL.isPossible(bench.controller));
        }
    }

    @Test
    void a_command_does_what_its_key_says(@TempDir Path folder) throws Exception {
        try (LabelBench bench = LabelBench.opened(folder)) {
            LabelController controller = bench.controller;
            LabelBench.act(() -> LabelCommand.NEXT_STEM.on(controller, 1));
            LabelBench.await(() -> controller.isAtHand(LabelBench.GOLD));
            LabelBench.act(() -> LabelCommand.NEXT_UNLABELLED.on(controller, 1));
            bench.select(LabelBench.FIRST);
            LabelBench.act(() -> {
                controller.viewport().viewAll();
                LabelCommand.ZOOM_IN.on(controller, 1);
            });
            assertEquals(1 / 1.5, controller.viewport().toS(), 1e-9);
            LabelBench.act(() -> {
                LabelCommand.ZOOM_OUT.on(controller, 1);
                LabelCommand.FLAW.on(controller, 2);
                LabelCommand.INSTRUMENT.on(controller, 9);
            });
            assertEquals(1, controller.viewport().toS(), 1e-9);
            LabelBench.await(() -> bench.row(LabelBench.FIRST).instrument().equals(Optional.of("mix")));
            assertEquals(List.of("boxy"), bench.row(LabelBench.FIRST).flawTypes());
            LabelBench.act(() -> LabelCommand.PREVIOUS_STEM.on(controller, 1));
            LabelBench.await(() -> controller.isAtHand(LabelBench.GOLD));
            LabelBench.act(() -> LabelCommand.BLIND.on(controller, 1));
            assertTrue(controller.blind());
        }
    }
}
