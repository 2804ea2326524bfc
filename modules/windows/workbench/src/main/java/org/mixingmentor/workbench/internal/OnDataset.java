package org.mixingmentor.workbench.internal;

import java.awt.event.ActionEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;

/** Can be done while a dataset is open. */
final class OnDataset extends AbstractAction {
    private final transient Consumer<OpenDataset> effect;

    OnDataset(String name, String description, Consumer<OpenDataset> effect) {
        super(name);
        putValue(SHORT_DESCRIPTION, description);
        this.effect = effect;
        setEnabled(Session.current().dataset().isPresent());
        Session.current().onChange(OpenDataset.class, open -> setEnabled(open.isPresent()));
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        Session.current().dataset().ifPresent(effect);
    }
}
