package org.mixingmentor.curation.internal.inspect;

import java.io.Serial;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JPanel;
import org.mixingmentor.curation.internal.list.StemList;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.WrapLayout;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;

/** The split of the selected stems; set for their songs as a whole, since a song must not stand in two splits. */
final class SplitButtons extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient StemList list;
    private final Map<Split, Chip> buttons = new EnumMap<>(Split.class);
    private transient Optional<SelectionSummary> shown = Optional.empty();

    SplitButtons(StemList list) {
        super(new WrapLayout());
        this.list = list;
        setOpaque(false);
        for (Split split : Split.values()) {
            Chip button = new Chip(split.token(), Look.neutral());
            button.setName("split " + split.token());
            button.setToolTipText("Puts the whole songs of these stems into " + split.token());
            button.addActionListener(event -> choose(split));
            buttons.put(split, button);
            add(button);
        }
    }

    void fill(SelectionSummary selected) {
        shown = Optional.of(selected);
        buttons.forEach((split, button) -> selected.split().show(button, Optional.of(split)));
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        buttons.values().forEach(button -> button.setEnabled(enabled));
    }

    private void choose(Split split) {
        OpenDataset open = list.open().orElseThrow();
        SongSplit wanted = SongSplit.of(open, shown.map(SelectionSummary::names).orElse(List.of()), split);
        if (wanted.changes() && wanted.question().map(SplitButtons::sure).orElse(true)) {
            wanted.apply(open);
        } else {
            shown.ifPresent(this::fill);
        }
    }

    private static boolean sure(String sentence) {
        NotifyDescriptor question = new NotifyDescriptor.Confirmation(
                sentence, "Change the test set?", NotifyDescriptor.OK_CANCEL_OPTION, NotifyDescriptor.WARNING_MESSAGE);
        return DialogDisplayer.getDefault().notify(question) == NotifyDescriptor.OK_OPTION;
    }
}
