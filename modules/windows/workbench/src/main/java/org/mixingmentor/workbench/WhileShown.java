package org.mixingmentor.workbench;

import java.awt.event.HierarchyEvent;
import javax.swing.JComponent;

/**
 * Keeps a view up to date while it is on the screen; a hidden one costs nothing, and catches up when it is shown. Event
 * thread only.
 */
public final class WhileShown {
    private final JComponent view;
    private final Runnable refresh;
    private boolean behind = true;

    /**
     * Refreshes the view when it is shown for the first time.
     *
     * @param refresh brings it up to date
     */
    public WhileShown(JComponent view, Runnable refresh) {
        this.view = view;
        this.refresh = refresh;
        view.addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && behind) {
                changed();
            }
        });
    }

    /** What the view shows is another now. */
    public void changed() {
        behind = !view.isShowing();
        if (!behind) {
            refresh.run();
        }
    }
}
