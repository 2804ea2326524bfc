package org.mixingmentor.labeling;

import java.io.Serial;
import java.util.function.Consumer;
import org.mixingmentor.labeling.internal.LabelPage;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.RoleWindow;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** The main window of the role Label: player and label keys. */
@TopComponent.Description(
        preferredID = "LabelWindow",
        iconBase = "org/mixingmentor/workbench/label.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = true, position = 100, roles = Role.Name.LABEL)
public final class LabelWindow extends RoleWindow {
    @Serial
    private static final long serialVersionUID = 1;

    private final LabelPage page;

    /** What can be written. */
    enum Field {
        GENRE,
        INSTRUMENT,
        NOTE
    }

    public LabelWindow() {
        this(new LabelPage());
    }

    private LabelWindow(LabelPage page) {
        super(Role.LABEL, page);
        this.page = page;
    }

    /** Puts the cursor into a field. */
    static void write(Field field) {
        if (WindowManager.getDefault().findTopComponent(Role.LABEL.window()) instanceof LabelWindow window) {
            window.requestActive();
            switch (field) {
                case GENRE -> window.page.writeGenre();
                case INSTRUMENT -> window.page.writeInstrument();
                case NOTE -> window.page.writeNote();
            }
        }
    }

    /** Does something with its sound. */
    static void onPage(Consumer<LabelPage> effect) {
        if (WindowManager.getDefault().findTopComponent(Role.LABEL.window()) instanceof LabelWindow window) {
            effect.accept(window.page);
        }
    }
}
