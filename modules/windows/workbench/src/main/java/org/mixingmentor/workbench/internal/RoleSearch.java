package org.mixingmentor.workbench.internal;

import java.awt.EventQueue;
import java.util.Locale;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.netbeans.spi.quicksearch.SearchProvider;
import org.netbeans.spi.quicksearch.SearchRequest;
import org.netbeans.spi.quicksearch.SearchResponse;

/** Finds the main window of a role by its name, its purpose, or a topic: "spectrum" finds Compare. */
public final class RoleSearch implements SearchProvider {
    @Override
    public void evaluate(SearchRequest request, SearchResponse response) {
        String text = request.getText().toLowerCase(Locale.ROOT).strip();
        for (Role role : Role.values()) {
            if (matches(role, text)
                    && !response.addResult(
                            () -> EventQueue.invokeLater(() -> Roles.switchTo(role)),
                            role.title() + ": " + role.purpose())) {
                return;
            }
        }
    }

    static boolean matches(Role role, String text) {
        return !text.isEmpty()
                && (role.title().toLowerCase(Locale.ROOT).contains(text)
                        || role.purpose().toLowerCase(Locale.ROOT).contains(text)
                        || role.topics().stream().anyMatch(topic -> topic.startsWith(text)));
    }
}
