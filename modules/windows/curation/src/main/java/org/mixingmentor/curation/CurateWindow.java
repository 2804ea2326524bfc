package org.mixingmentor.curation;

import java.awt.BorderLayout;
import java.io.Serial;
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
        this(new StemTable(StemList.shared()));
    }

    private CurateWindow(StemTable table) {
        super(Role.CURATE, new JPanel(new BorderLayout()));
        this.table = table;
        this.filter = new FilterLine(StemList.shared(), table::requestFocusInWindow);
        JScrollPane scroll = new JScrollPane(
                table, JScrollPane.VERTICAL_SCROLLBAR_ALWAYS, JScrollPane.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setCorner(JScrollPane.UPPER_TRAILING_CORNER, new ColumnsButton(table));
        JPanel content = (JPanel) getComponent(0);
        table.offer(CurateActions.ofStems());
        JPanel north = new JPanel(new BorderLayout());
        north.add(new NoticeBar(StemList.shared()), BorderLayout.NORTH);
        north.add(filter, BorderLayout.CENTER);
        content.add(north, BorderLayout.NORTH);
        content.add(new Pages(StemList.shared(), scroll), BorderLayout.CENTER);
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
