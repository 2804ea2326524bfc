package org.mixingmentor.workbench.internal;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.io.Serial;
import javax.swing.AbstractAction;
import javax.swing.JMenuItem;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.openide.awt.Actions;
import org.openide.util.ImageUtilities;
import org.openide.util.actions.Presenter;

/** Switches to one role; its button and its menu item show whether the role is the current one. */
final class SwitchRole extends AbstractAction implements Presenter.Toolbar, Presenter.Menu {
    @Serial
    private static final long serialVersionUID = 1;

    private final Role role;

    SwitchRole(Role role) {
        super(role.title(), ImageUtilities.loadIcon(role.icon()));
        this.role = role;
        putValue("iconBase", role.icon());
        putValue(SHORT_DESCRIPTION, role.purpose());
        showWhetherCurrent();
        Roles.addChangeListener(event -> showWhetherCurrent());
    }

    private void showWhetherCurrent() {
        putValue(SELECTED_KEY, Roles.current() == role);
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        Roles.switchTo(role);
    }

    @Override
    public Component getToolbarPresenter() {
        return new RoleButton(this);
    }

    @Override
    public JMenuItem getMenuPresenter() {
        JRadioButtonMenuItem item = new JRadioButtonMenuItem(this);
        item.setIcon(null);
        return item;
    }

    /** Names its key in the tool tip, as the keymap has it at that moment. */
    private static final class RoleButton extends JToggleButton {
        @Serial
        private static final long serialVersionUID = 1;

        RoleButton(SwitchRole action) {
            super(action);
            setFocusable(false);
            setIconTextGap(6);
        }

        @Override
        public String getToolTipText() {
            Object purpose = getAction().getValue(SHORT_DESCRIPTION);
            return getAction().getValue(ACCELERATOR_KEY) instanceof KeyStroke key
                    ? purpose + " (" + Actions.keyStrokeToString(key) + ")"
                    : purpose.toString();
        }
    }
}
