package org.mixingmentor.visualization;

import java.awt.event.HierarchyEvent;
import javax.swing.JComponent;

/** Keeps a view up to date while it is on the screen; a hidden one catches up when it is shown. Event thread only. */
final class WhileShown {
    private final JComponent view;
    private final Runnable refresh;
    private boolean behind = true;

    WhileShown(JComponent view, Comparison comparison, Runnable refresh) {
        this.view = view;
        this.refresh = refresh;
        comparison.onChange(this::changed);
        view.addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && behind) {
                changed();
            }
        });
    }

    private void changed() {
        behind = !view.isShowing();
        if (!behind) {
            refresh.run();
        }
    }
}
