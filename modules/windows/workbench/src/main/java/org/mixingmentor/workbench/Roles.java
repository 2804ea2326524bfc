package org.mixingmentor.workbench;

import java.util.Arrays;
import java.util.Optional;
import javax.swing.event.ChangeListener;
import org.openide.util.ChangeSupport;
import org.openide.util.NbPreferences;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** The role that is current, and the way to another: everything that switches roles comes through here. */
public final class Roles {
    private static final String REMEMBERED = "role";
    private static final ChangeSupport CHANGES = new ChangeSupport(Roles.class);

    private Roles() {}

    /** The current role; the first one before any was chosen. */
    public static Role current() {
        return named(WindowManager.getDefault().getRole()).orElse(Role.CURATE);
    }

    /** The role in which the workbench was left, or the first one. */
    public static Role remembered() {
        return named(NbPreferences.forModule(Roles.class).get(REMEMBERED, null)).orElse(Role.CURATE);
    }

    /**
     * Shows another role's windows as they were left, and remembers the role for the next start. On the event thread.
     * Any role can be asked for, the current one too: then its main window is brought to the front.
     */
    public static void switchTo(Role role) {
        NbPreferences.forModule(Roles.class).put(REMEMBERED, role.title());
        WindowManager.getDefault().setRole(role.title());
        CHANGES.fireChange();
        TopComponent window = WindowManager.getDefault().findTopComponent(role.window());
        if (window != null) {
            window.open();
            window.requestActive();
        }
    }

    /** Called on the event thread after each switch. */
    public static void addChangeListener(ChangeListener listener) {
        CHANGES.addChangeListener(listener);
    }

    private static Optional<Role> named(String title) {
        return Arrays.stream(Role.values())
                .filter(role -> role.title().equals(title))
                .findFirst();
    }
}
