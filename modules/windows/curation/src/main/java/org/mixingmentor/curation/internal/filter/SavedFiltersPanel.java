package org.mixingmentor.curation.internal.filter;

import java.awt.BorderLayout;
import java.io.Serial;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import org.mixingmentor.curation.internal.list.StemList;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;

/** Keeps the filter line by name with the dataset, and brings kept ones back. */
public final class SavedFiltersPanel extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient StemList list;
    private final transient LatestOnlyTask reading = new LatestOnlyTask("Saved filters");
    private final JButton button = new JButton("Saved Filters");

    public SavedFiltersPanel(StemList list) {
        super(new BorderLayout());
        this.list = list;
        setBorder(BorderFactory.createEmptyBorder(8, 10, 6, 10));
        button.setName("saved filters");
        button.setToolTipText("Keep the filter line by name, or use one that was kept");
        button.addActionListener(event -> ask());
        add(button, BorderLayout.CENTER);
        list.onFilter(event -> button.setEnabled(list.open().isPresent()));
        button.setEnabled(list.open().isPresent());
    }

    private void ask() {
        list.open().ifPresent(open -> reading.ask(outdated -> KeptFilters.of(open), this::show, sentence -> {}));
    }

    private void show(KeptFilters kept) {
        SortedMap<String, String> filters = kept.lines();
        JPopupMenu menu = new JPopupMenu();
        filters.forEach((name, line) -> {
            JMenuItem item = new JMenuItem(name);
            item.setToolTipText(line);
            item.addActionListener(event -> list.setFilter(line));
            menu.add(item);
        });
        if (filters.isEmpty()) {
            menu.add("None is kept with this dataset yet").setEnabled(false);
        }
        menu.addSeparator();
        JMenuItem keep = new JMenuItem("Keep \"" + list.filterText() + "\"...");
        if (list.filterText().isBlank() || !list.complaint().isEmpty()) {
            keep.setText("Keep the Filter Line...");
            keep.setEnabled(false);
        }
        keep.addActionListener(event -> keep(kept, list.filterText()));
        menu.add(keep);
        if (!filters.isEmpty()) {
            menu.add(each("Rename", filters, name -> rename(kept, name)));
            menu.add(each("Forget", filters, kept::forget));
        }
        menu.show(button, 0, button.getHeight());
    }

    private static JMenu each(String title, SortedMap<String, String> filters, Consumer<String> effect) {
        JMenu menu = new JMenu(title);
        filters.keySet().forEach(name -> menu.add(name).addActionListener(event -> effect.accept(name)));
        return menu;
    }

    private static void keep(KeptFilters kept, String line) {
        name("Keep \"" + line + "\"", line, kept).ifPresent(name -> kept.keep(name, line));
    }

    private static void rename(KeptFilters kept, String old) {
        name("Rename \"" + old + "\"", old, kept).ifPresent(name -> kept.rename(old, name));
    }

    /** Asks for a name; one that another filter has is taken only after it was asked. */
    private static Optional<String> name(String title, String offered, KeptFilters kept) {
        NotifyDescriptor.InputLine question = new NotifyDescriptor.InputLine("Name of the filter:", title);
        question.setInputText(offered);
        if (DialogDisplayer.getDefault().notify(question) != NotifyDescriptor.OK_OPTION) {
            return Optional.empty();
        }
        return KeptFilters.name(question.getInputText())
                .filter(name -> !kept.replaces(name, offered) || confirmed(name));
    }

    private static boolean confirmed(String name) {
        NotifyDescriptor question = new NotifyDescriptor.Confirmation(
                "There is a filter \"" + name + "\" already. Replace it?",
                "Saved Filters",
                NotifyDescriptor.OK_CANCEL_OPTION);
        return DialogDisplayer.getDefault().notify(question) == NotifyDescriptor.OK_OPTION;
    }
}
