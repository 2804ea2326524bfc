package org.mixingmentor.curation;

import java.awt.BorderLayout;
import java.io.Serial;
import org.mixingmentor.curation.internal.filter.FacetsPanel;
import org.mixingmentor.curation.internal.filter.SavedFiltersPanel;
import org.mixingmentor.workbench.Role;
import org.openide.windows.TopComponent;

/** The left tool window of the role Curate: what values there are, and filters that were kept. */
@TopComponent.Description(preferredID = "FiltersWindow", persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "curateLeft", openAtStartup = true, position = 10, roles = Role.Name.CURATE)
public final class FiltersWindow extends TopComponent {
    @Serial
    private static final long serialVersionUID = 1;

    private final FacetsPanel facets = new FacetsPanel(Curation.current().list());

    public FiltersWindow() {
        setName("Filters");
        setToolTipText("Values that occur, with their counts, and saved filters");
        putClientProperty(PROP_CLOSING_DISABLED, true);
        putClientProperty(PROP_UNDOCKING_DISABLED, true);
        setLayout(new BorderLayout());
        add(new SavedFiltersPanel(Curation.current().list()), BorderLayout.NORTH);
        add(facets, BorderLayout.CENTER);
    }

    @Override
    public boolean requestFocusInWindow() {
        return facets.keyboard().requestFocusInWindow();
    }
}
