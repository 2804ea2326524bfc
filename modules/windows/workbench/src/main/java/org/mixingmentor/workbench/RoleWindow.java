package org.mixingmentor.workbench;

import java.awt.BorderLayout;
import java.io.Serial;
import javax.swing.JComponent;
import org.openide.windows.TopComponent;

/** The main window of a role: always open in it, so that a role is never empty. */
public abstract class RoleWindow extends TopComponent {
    @Serial
    private static final long serialVersionUID = 1;

    protected RoleWindow(Role role, JComponent content) {
        setName(role.title());
        setToolTipText(role.purpose());
        putClientProperty(PROP_CLOSING_DISABLED, true);
        putClientProperty(PROP_UNDOCKING_DISABLED, true);
        setLayout(new BorderLayout());
        add(content, BorderLayout.CENTER);
        content.setFocusable(true);
    }

    @Override
    public boolean requestFocusInWindow() {
        return getComponentCount() > 0 && getComponent(0).requestFocusInWindow();
    }
}
