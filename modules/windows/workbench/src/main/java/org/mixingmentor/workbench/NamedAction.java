package org.mixingmentor.workbench;

import java.awt.event.ActionEvent;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Action;

/** An action with a name, a description and an effect; there while what it works on is. */
public class NamedAction extends AbstractAction {
    private final transient Runnable effect;

    /**
     * One that can be done at any time.
     *
     * @param name as menus and Quick Search show it
     * @param description a few words more, for tool tips
     */
    public NamedAction(String name, String description, Runnable effect) {
        super(name);
        putValue(SHORT_DESCRIPTION, description);
        this.effect = effect;
    }

    /** One that needs the open dataset of this process. */
    public static Action onDataset(String name, String description, Consumer<OpenDataset> effect) {
        return onDataset(Session.current(), name, description, effect);
    }

    /** One that needs an open dataset. */
    public static Action onDataset(Session session, String name, String description, Consumer<OpenDataset> effect) {
        Action action =
                new NamedAction(name, description, () -> session.dataset().ifPresent(effect));
        action.setEnabled(session.dataset().isPresent());
        session.onChange(OpenDataset.class, open -> action.setEnabled(open.isPresent()));
        return action;
    }

    /** One that needs selected stems of this process. */
    public static Action onStems(String name, String description, BiConsumer<OpenDataset, List<String>> effect) {
        return onStems(Session.current(), name, description, effect);
    }

    /**
     * One that needs selected stems.
     *
     * @param effect gets the dataset and the names of the stems, at least one, the lead first
     */
    public static Action onStems(
            Session session, String name, String description, BiConsumer<OpenDataset, List<String>> effect) {
        Action action = new NamedAction(name, description, () -> {
            List<String> names = session.selection().fileNames();
            if (!names.isEmpty()) {
                session.dataset().ifPresent(open -> effect.accept(open, names));
            }
        });
        action.setEnabled(!session.selection().fileNames().isEmpty());
        session.onChange(
                StemSelection.class,
                selection -> action.setEnabled(
                        !selection.orElse(StemSelection.NONE).fileNames().isEmpty()));
        return action;
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        effect.run();
    }
}
