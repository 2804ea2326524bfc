package org.mixingmentor.curation;

import java.awt.BorderLayout;
import java.io.Serial;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.mixingmentor.curation.internal.filter.FilterLine;
import org.mixingmentor.curation.internal.job.NoticeBar;
import org.mixingmentor.curation.internal.list.StemList;
import org.mixingmentor.curation.internal.table.ColumnsButton;
import org.mixingmentor.curation.internal.table.Pages;
import org.mixingmentor.curation.internal.table.StemTable;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.RoleWindow;
import org.openide.awt.Actions;
import org.openide.util.NbPreferences;
import org.openide.windows.TopComponent;

/** The main window of the role Curate: table of stems. */
@TopComponent.Description(
        preferredID = "CurateWindow",
        iconBase = "org/mixingmentor/workbench/curate.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = true, position = 100, roles = Role.Name.CURATE)
public final class CurateWindow extends RoleWindow {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient StemTable table;
    private final transient FilterLine filter;

    public CurateWindow() {
        this(Curation.current());
    }

    private CurateWindow(Curation curation) {
        super(Role.CURATE, new JPanel(new BorderLayout()));
        StemList list = curation.list();
        this.table = new StemTable(curation.session(), list, NbPreferences.forModule(CurateWindow.class));
        this.filter = new FilterLine(list, table::requestFocusInWindow);
        JScrollPane scroll = new JScrollPane(
                table, JScrollPane.VERTICAL_SCROLLBAR_ALWAYS, JScrollPane.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setCorner(JScrollPane.UPPER_TRAILING_CORNER, new ColumnsButton(table));
        JPanel content = (JPanel) getComponent(0);
        table.offer(actionsOnStems());
        JPanel north = new JPanel(new BorderLayout());
        north.add(new NoticeBar(list, curation.session()), BorderLayout.NORTH);
        north.add(filter, BorderLayout.CENTER);
        content.add(north, BorderLayout.NORTH);
        content.add(new Pages(list, scroll, curation.session()::open), BorderLayout.CENTER);
    }

    private static List<Action> actionsOnStems() {
        return Stream.of("reveal", "copypath", "like", "relocate", "remove", "trash")
                .map(name -> Actions.forID("Edit", "org.mixingmentor.curation." + name))
                .toList();
    }

    /** Lets the user write a filter. */
    public void focusFilter() {
        requestActive();
        filter.focus();
    }

    @Override
    public boolean requestFocusInWindow() {
        boolean there = table != null && table.isShowing();
        return there ? table.requestFocusInWindow() : super.requestFocusInWindow();
    }
}
