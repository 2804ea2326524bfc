package org.mixingmentor.curation.violations;

import org.mixingmentor.labeling.LabelWindow;
import org.mixingmentor.workbench.internal.RoleSearch;

/** Breaks the rules of the windows; only the test of the rules reads it. */
public final class CurationReachesAcross {
    private CurationReachesAcross() {}

    public static Object reach(boolean search) {
        return search ? new RoleSearch() : new LabelWindow();
    }
}
