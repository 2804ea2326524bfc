package org.mixingmentor.curation.internal.filter;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;
import org.mixingmentor.curation.internal.list.StemList;

/** Narrows a shortlist to one kind of reason, or puts it away. */
final class ShortlistMenu {
    private final StemList list;
    private final ShortlistChoices choices = new ShortlistChoices();

    ShortlistMenu(StemList list) {
        this.list = list;
    }

    /** Shows it below a button. */
    void show(JComponent button) {
        JPopupMenu menu = new JPopupMenu();
        menu.add("Show All Stems").addActionListener(event -> list.setShortlist(Optional.empty()));
        List<ShortlistChoices.Choice> offered =
                list.shortlist().map(choices::of).orElse(List.of());
        if (!offered.isEmpty()) {
            menu.addSeparator();
        }
        for (ShortlistChoices.Choice choice : offered) {
            menu.add(choice.words()).addActionListener(event -> list.setShortlist(Optional.of(choice.shortlist())));
        }
        menu.show(button, 0, button.getHeight());
    }
}
