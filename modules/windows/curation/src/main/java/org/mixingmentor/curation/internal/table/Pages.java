package org.mixingmentor.curation.internal.table;

import java.awt.CardLayout;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.mixingmentor.curation.internal.list.StemList;
import org.mixingmentor.curation.internal.list.TablePage;
import org.mixingmentor.workbench.Session;
import org.openide.awt.Actions;

/** The table, or in its place the page that says why there is none and what to do. */
public final class Pages extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int MOST_RECENT = 5;

    private final transient StemList list;
    private final transient Consumer<Path> open;
    private final CardLayout cards = new CardLayout();
    private TablePage shown = TablePage.TABLE;

    /**
     * @param table with its scroll bars
     * @param open opens a dataset folder
     */
    public Pages(StemList list, JComponent table, Consumer<Path> open) {
        this.list = list;
        this.open = open;
        setLayout(cards);
        add(table, TablePage.TABLE.name());
        add(noStems(), TablePage.NO_STEMS.name());
        add(noMatch(), TablePage.NO_MATCH.name());
        list.onRows(event -> choose());
        list.onFilter(event -> choose());
        choose();
    }

    private void choose() {
        TablePage next = TablePage.of(list);
        if (next == shown) {
            return;
        }
        shown = next;
        if (next == TablePage.NO_DATASET) {
            add(noDataset(), TablePage.NO_DATASET.name());
        }
        cards.show(this, next.name());
    }

    private EmptyPage noDataset() {
        EmptyPage page = new EmptyPage("No dataset is open")
                .say("A dataset is a folder of stems with their labels. Drop one here, or")
                .offer(
                        button("File", "org.mixingmentor.workbench.opendataset", "Open Dataset...", "Ctrl+O"),
                        button("File", "org.mixingmentor.workbench.newdataset", "New Dataset...", "Ctrl+N"));
        List<Path> recent = Session.recentFolders();
        for (Path folder : recent.subList(0, Math.min(MOST_RECENT, recent.size()))) {
            String name = String.valueOf(folder.getFileName());
            String parent = folder.getParent() == null ? "" : folder.getParent().toString();
            page.link(name, parent, () -> open.accept(folder));
        }
        return page.say(" ").say("To try things out, the command  mentor demo DIR  makes a small one.");
    }

    private static EmptyPage noStems() {
        return new EmptyPage("This dataset has no stems yet")
                .say("Drop audio files, folders or a generator's stem zips here, or copy audio into the folder:")
                .say("what lies under good or gold becomes ideal, what lies under bad or flawed becomes flawed.")
                .offer(
                        button("File", "org.mixingmentor.curation.import", "Import...", "Ctrl+Shift+I"),
                        button("File", "org.mixingmentor.workbench.rescan", "Look for New Files", "F5"));
    }

    private EmptyPage noMatch() {
        JButton clear = new JButton("Clear the Filter");
        clear.addActionListener(event -> {
            list.setFilter("");
            list.setShortlist(Optional.empty());
        });
        return new EmptyPage("No stem passes the filter")
                .say("Take a word out of the line above, or a value in the facets at the left.")
                .offer(clear);
    }

    private static JButton button(String category, String id, String text, String key) {
        JButton button = new JButton(text);
        button.setToolTipText(text.replace("...", "") + " (" + key + ")");
        button.addActionListener(event -> {
            Action action = Actions.forID(category, id);
            if (action != null) {
                action.actionPerformed(event);
            }
        });
        return button;
    }
}
