package org.mixingmentor.curation.internal.job;

import java.awt.event.ActionEvent;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Action;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;

/** Actions that are there while what they work on is. */
public final class Doing {
    private Doing() {}

    /** One that needs an open dataset. */
    public static Action onDataset(String name, String description, Consumer<OpenDataset> effect) {
        Action action =
                new Effect(name, description, () -> Session.current().dataset().ifPresent(effect));
        action.setEnabled(Session.current().dataset().isPresent());
        Session.current().onChange(OpenDataset.class, open -> action.setEnabled(open.isPresent()));
        return action;
    }

    /** One that needs selected stems. */
    public static Action onStems(String name, String description, BiConsumer<OpenDataset, List<String>> effect) {
        Action action = new Effect(name, description, () -> {
            List<String> names = Session.current().selection().fileNames();
            if (!names.isEmpty()) {
                Session.current().dataset().ifPresent(open -> effect.accept(open, names));
            }
        });
        action.setEnabled(!Session.current().selection().fileNames().isEmpty());
        Session.current()
                .onChange(
                        StemSelection.class,
                        selection -> action.setEnabled(selection.isPresent()
                                && !selection.get().fileNames().isEmpty()));
        return action;
    }

    /** One that is always there. */
    public static Action always(String name, String description, Runnable effect) {
        return new Effect(name, description, effect);
    }

    private static final class Effect extends AbstractAction {
        private final transient Runnable effect;

        Effect(String name, String description, Runnable effect) {
            super(name);
            putValue(SHORT_DESCRIPTION, description);
            this.effect = effect;
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            effect.run();
        }
    }
}
