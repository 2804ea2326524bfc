package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;

class RoleTest {
    @Test
    void each_role_has_an_icon_for_dark_looks_and_one_for_light() {
        for (Role role : Role.values()) {
            ClassLoader here = Role.class.getClassLoader();
            assertNotNull(here.getResource(role.icon()), role.icon());
            String dark = role.icon().replace(".svg", "_dark.svg");
            assertNotNull(here.getResource(dark), dark);
            assertEquals(role.title() + "Window", role.window());
        }
    }
}
