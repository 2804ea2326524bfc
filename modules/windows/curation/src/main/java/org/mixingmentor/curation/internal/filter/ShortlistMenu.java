package org.mixingmentor.curation.internal.filter;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;
import org.mixingmentor.curation.internal.list.Shortlist;
import org.mixingmentor.curation.internal.list.StemList;

/** Narrows a shortlist to one kind of reason, or puts it away. */
final class ShortlistMenu {
    private static Optional<Shortlist> whole = Optional.empty();

    private final StemList list;

    ShortlistMenu(StemList list) {
        this.list = list;
    }

    /** Shows it below a button. */
    void show(JComponent button) {
        JPopupMenu menu = new JPopupMenu();
        menu.add("Show All Stems").addActionListener(event -> list.setShortlist(Optional.empty()));
        list.shortlist().ifPresent(now -> addKinds(menu, now));
        menu.show(button, 0, button.getHeight());
    }

    private void addKinds(JPopupMenu menu, Shortlist now) {
        if (now.kinds().size() < 2) {
            return;
        }
        boolean narrowed = whole.isPresent() && whole.get().kinds().equals(now.kinds());
        Shortlist all = narrowed ? whole.get() : now;
        whole = Optional.of(all);
        menu.addSeparator();
        menu.add(String.format(
                        Locale.ROOT, "All %s (%,d)", all.title(), all.reasons().size()))
                .addActionListener(event -> list.setShortlist(whole));
        for (Map.Entry<String, Set<String>> kind : all.kinds().entrySet()) {
            menu.add(String.format(
                            Locale.ROOT,
                            "%s (%,d)",
                            kind.getKey(),
                            kind.getValue().size()))
                    .addActionListener(event -> list.setShortlist(Optional.of(all.only(kind.getKey()))));
        }
    }
}
