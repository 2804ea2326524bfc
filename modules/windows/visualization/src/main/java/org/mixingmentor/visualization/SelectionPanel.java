package org.mixingmentor.visualization;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.io.Serial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;

/** The stems of the dataset, to pick from: what is picked here is picked in every window. */
final class SelectionPanel extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int ROW_HEIGHT = 22;

    private final transient Comparison comparison;
    private final JTextField filter = new JTextField();
    private final JLabel count = new JLabel(" ");
    private final DefaultListModel<CataloguedStem> model = new DefaultListModel<>();
    private final JList<CataloguedStem> list = new JList<>(model);
    private transient List<CataloguedStem> listed = List.of();
    private String listedBy = "";
    private boolean following;

    SelectionPanel(Comparison comparison, JComponent below) {
        super(new BorderLayout(0, 4));
        this.comparison = comparison;
        setBorder(BorderFactory.createEmptyBorder(6, 6, 6, 0));
        filter.setName("compare-filter");
        filter.putClientProperty("JTextField.placeholderText", "Filter: kick muddy song03 gold");
        filter.setToolTipText("Words of names and labels, all of which a stem must have (Ctrl+L)");
        filter.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                fill();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                fill();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                fill();
            }
        });
        list.setName("compare-stems");
        list.setFixedCellHeight(ROW_HEIGHT);
        list.setPrototypeCellValue(null);
        list.setCellRenderer(new StemListCell(comparison));
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !following) {
                Session.current()
                        .select(new StemSelection(list.getSelectedValuesList().stream()
                                .map(CataloguedStem::fileName)
                                .toList()));
            }
        });
        list.getAccessibleContext().setAccessibleName("Stems to compare");
        Keys.on(this, "filter", Keys.ctrl(KeyEvent.VK_L), filter::requestFocusInWindow);
        JPanel head = new JPanel(new BorderLayout());
        head.add(filter, BorderLayout.CENTER);
        head.add(count, BorderLayout.SOUTH);
        add(head, BorderLayout.NORTH);
        add(new JScrollPane(list), BorderLayout.CENTER);
        add(below, BorderLayout.SOUTH);
        setPreferredSize(new Dimension(300, 400));
        comparison.onChange(this::follow);
    }

    /** Lists what the dataset has now, and marks what is selected. */
    void follow() {
        fill();
        Set<String> selected = new HashSet<>(Session.current().selection().fileNames());
        List<Integer> wanted = new ArrayList<>();
        for (int i = 0; i < model.size() && !selected.isEmpty(); i++) {
            if (selected.contains(model.get(i).fileName())) {
                wanted.add(i);
            }
        }
        int[] indices = wanted.stream().mapToInt(i -> i).toArray();
        following = true;
        try {
            list.setSelectedIndices(indices);
        } finally {
            following = false;
        }
        if (indices.length > 0) {
            list.ensureIndexIsVisible(indices[0]);
        }
        list.repaint();
    }

    private void fill() {
        List<CataloguedStem> stems =
                Session.current().dataset().map(OpenDataset::stems).orElse(List.of());
        String words = filter.getText().strip().toLowerCase(Locale.ROOT);
        if (stems == listed && words.equals(listedBy)) {
            return;
        }
        listed = stems;
        listedBy = words;
        List<CataloguedStem> kept =
                stems.stream().filter(stem -> matches(stem.row(), words)).toList();
        following = true;
        try {
            model.clear();
            model.addAll(kept);
        } finally {
            following = false;
        }
        count.setText(" " + kept.size() + " of " + stems.size() + " stems");
    }

    private static boolean matches(StemRow row, String words) {
        if (words.isEmpty()) {
            return true;
        }
        String all = (row.fileName()
                        + ' '
                        + row.stemClass()
                                .map(c -> c.token().equals("ideal") ? "ideal gold" : "flawed")
                                .orElse("unlabelled")
                        + ' '
                        + row.instrument().orElse("")
                        + ' '
                        + row.genre().orElse("")
                        + ' '
                        + row.flawTypes()
                        + ' '
                        + row.split().map(split -> split.token()).orElse(""))
                .toLowerCase(Locale.ROOT);
        for (String word : words.split("\\s+", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Puts the gold twins of the selected stems beside them. */
    void addTwins() {
        List<String> names = new ArrayList<>(Session.current().selection().fileNames());
        Map<String, CataloguedStem> byName = new HashMap<>();
        listedStems().forEach(stem -> byName.put(stem.fileName(), stem));
        for (String name : List.copyOf(names)) {
            CataloguedStem stem = byName.get(name);
            if (stem != null) {
                stem.row()
                        .goldFileName()
                        .filter(byName::containsKey)
                        .filter(twin -> !names.contains(twin))
                        .ifPresent(names::add);
            }
        }
        Session.current().select(new StemSelection(names));
    }

    /** Pins the selected stems, or lets go of them. */
    void pin() {
        comparison.pin(Session.current().selection().fileNames());
    }

    private static List<CataloguedStem> listedStems() {
        return Session.current().dataset().map(OpenDataset::stems).orElse(List.of());
    }
}
