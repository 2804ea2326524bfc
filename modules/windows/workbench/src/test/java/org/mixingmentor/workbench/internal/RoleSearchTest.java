package org.mixingmentor.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixingmentor.workbench.Role;

class RoleSearchTest {
    private static List<Role> found(String text) {
        return Arrays.stream(Role.values())
                .filter(role -> RoleSearch.matches(role, text))
                .toList();
    }

    @Test
    void a_role_is_found_by_its_name_its_purpose_and_its_topics() {
        assertEquals(List.of(Role.COMPARE, Role.EXPERIMENTS), found("compare"));
        assertEquals(List.of(Role.COMPARE), found("gold gold"));
        assertEquals(List.of(Role.COMPARE), found("spectr"));
        assertEquals(List.of(Role.LIVE), found("loudness"));
    }

    @Test
    void nothing_is_found_by_nothing_or_from_the_middle_of_a_topic() {
        assertEquals(List.of(), found(""));
        assertEquals(List.of(), found("pectrum"));
    }
}
