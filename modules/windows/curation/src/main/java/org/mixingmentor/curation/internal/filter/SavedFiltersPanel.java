package org.mixingmentor.curation.internal.filter;

import java.awt.BorderLayout;
import java.io.Serial;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import org.mixingmentor.curation.internal.list.StemList;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;

/** Keeps the filter line by name, and brings kept ones back. */
public final class SavedFiltersPanel extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient StemList list;
    private final JButton button = new JButton("Saved Filters");

    public SavedFiltersPanel(StemList list) {
        super(new BorderLayout());
        this.list = list;
        setBorder(BorderFactory.createEmptyBorder(8, 10, 6, 10));
        button.setName("saved filters");
        button.setToolTipText("Keep the filter line by name, or use one that was kept");
        button.addActionListener(event -> menu().show(button, 0, button.getHeight()));
        add(button, BorderLayout.CENTER);
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        List<SavedFilters.Saved> all = SavedFilters.all();
        for (SavedFilters.Saved saved : all) {
            JMenuItem item = new JMenuItem(saved.name());
            item.setToolTipText(saved.line());
            item.addActionListener(event -> list.setFilter(saved.line()));
            menu.add(item);
        }
        if (all.isEmpty()) {
            menu.add("None is kept yet").setEnabled(false);
        }
        menu.addSeparator();
        JMenuItem keep = new JMenuItem("Keep \"" + list.filterText() + "\"...");
        if (list.filterText().isBlank() || !list.complaint().isEmpty()) {
            keep.setText("Keep the Filter Line...");
            keep.setEnabled(false);
        }
        keep.addActionListener(event -> keep());
        menu.add(keep);
        if (!all.isEmpty()) {
            JMenu forget = new JMenu("Forget");
            for (SavedFilters.Saved saved : all) {
                forget.add(saved.name()).addActionListener(event -> SavedFilters.forget(saved.name()));
            }
            menu.add(forget);
        }
        return menu;
    }

    private void keep() {
        NotifyDescriptor.InputLine question =
                new NotifyDescriptor.InputLine("Name of the filter:", "Keep \"" + list.filterText() + "\"");
        question.setInputText(list.filterText());
        if (DialogDisplayer.getDefault().notify(question) == NotifyDescriptor.OK_OPTION
                && !question.getInputText().isBlank()) {
            SavedFilters.keep(question.getInputText().trim(), list.filterText());
        }
    }
}
