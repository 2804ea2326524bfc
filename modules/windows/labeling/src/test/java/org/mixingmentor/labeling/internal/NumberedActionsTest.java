package org.mixingmentor.labeling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.swing.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mixingmentor.workbench.KeyAction;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.XMLFileSystem;

/** What the layer registers. A key that a user has changed names an action's file: those names must not change. */
class NumberedActionsTest {
    private static final String ACTIONS = "Actions/Label/org-mixingmentor-labeling-";

    private XMLFileSystem layer;

    @BeforeEach
    void the_layer_is_read() throws Exception {
        layer = new XMLFileSystem(NumberedActions.class.getResource("/org/mixingmentor/labeling/layer.xml"));
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

    @Test
    void every_number_has_an_action_of_its_own_that_says_what_it_does() {
        List<String> names = new ArrayList<>();
        for (int number = 1; number <= RegisteredKeys.FLAWS; number++) {
            assertEquals("Label: Flaw " + number, action("flaw" + number).getValue(Action.NAME));
            assertEquals(
                    "Label: Flaw " + number + " in the Selected Time",
                    action("region" + number).getValue(Action.NAME));
            names.add("flaw" + number);
            names.add("region" + number);
        }
        for (int number = 1; number <= RegisteredKeys.INSTRUMENTS; number++) {
            assertEquals(
                    "Label: Instrument " + number, action("instrument" + number).getValue(Action.NAME));
            names.add("instrument" + number);
        }
        assertEquals(names.size(), layer.findResource("Actions/Label").getChildren().length);
    }

    @Test
    void an_action_can_be_given_a_key_and_describes_itself() {
        assertTrue(action("flaw1") instanceof KeyAction);
        assertEquals("Add this flaw, or take it away", action("flaw1").getValue(Action.SHORT_DESCRIPTION));
        assertEquals(
                "Mark this flaw in the selected time, or take that back",
                action("region10").getValue(Action.SHORT_DESCRIPTION));
        assertEquals("Name this instrument", action("instrument9").getValue(Action.SHORT_DESCRIPTION));
    }

    @Test
    void the_number_of_an_entry_is_that_of_its_name() {
        for (FileObject file : layer.findResource("Actions/Label").getChildren()) {
            assertEquals(
                    file.getName().replaceAll("\\D", ""),
                    file.getAttribute("number").toString(),
                    file.getPath());
        }
    }

    @Test
    void digits_give_flaws_with_shift_in_the_selected_time_with_alt_instruments() {
        assertEquals(ACTIONS + "flaw1.instance", key("1"));
        assertEquals(ACTIONS + "flaw10.instance", key("0"));
        assertEquals(ACTIONS + "region2.instance", key("S-2"));
        assertEquals(ACTIONS + "region10.instance", key("S-0"));
        assertEquals(ACTIONS + "instrument9.instance", key("O-9"));
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
        assertEquals(29, actions.size());
        assertEquals(29, keys.length);
    }

    private Object key(String keys) {
        return layer.findResource("Shortcuts/" + keys + ".shadow").getAttribute("originalFile");
    }
}
