package org.mixingmentor.workbench.internal;

import java.awt.event.ActionEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import org.mixingmentor.workbench.Session;
import org.openide.util.actions.Presenter;

/** The menu of the folders that were opened last; as an action by itself it opens the very last. */
final class OpenRecent extends AbstractAction implements Presenter.Menu {
    private final transient Session session;

    OpenRecent(Session session, String name) {
        super(name);
        this.session = session;
        putValue(SHORT_DESCRIPTION, "Open the dataset that was opened last");
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        Session.recentFolders().stream().findFirst().ifPresent(session::open);
    }

    @Override
    public JMenuItem getMenuPresenter() {
        JMenu menu = new JMenu((String) getValue(NAME));
        menu.addMenuListener(new MenuListener() {
            @Override
            public void menuSelected(MenuEvent event) {
                fill(menu);
            }

            @Override
            public void menuDeselected(MenuEvent event) {}

            @Override
            public void menuCanceled(MenuEvent event) {}
        });
        return menu;
    }

    private void fill(JMenu menu) {
        menu.removeAll();
        List<Path> folders = Session.recentFolders();
        for (Path folder : folders) {
            JMenuItem item = new JMenuItem(folder.toString());
            item.addActionListener(event -> session.open(folder));
            menu.add(item);
        }
        if (folders.isEmpty()) {
            menu.add("None was opened yet").setEnabled(false);
        }
    }
}
