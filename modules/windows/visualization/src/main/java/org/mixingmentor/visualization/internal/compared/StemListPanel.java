package org.mixingmentor.visualization.internal.compared;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.io.Serial;
import java.util.List;
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

/** The stems of the dataset, to pick from: what is picked here is picked in every window. */
public final class StemListPanel extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int ROW_HEIGHT = 22;

    private final transient ComparedStems compared;
    private final JTextField filter = new JTextField();
    private final JLabel count = new JLabel(" ");
    private final DefaultListModel<CataloguedStem> model = new DefaultListModel<>();
    private final JList<CataloguedStem> list = new JList<>(model);
    private transient ListedStems listed = ListedStems.of(List.of(), "");
    private transient List<CataloguedStem> listedOf = List.of();
    private String listedBy = "";
    private boolean following;

    /** @param below stands under the list */
    public StemListPanel(ComparedStems compared, JComponent below) {
        super(new BorderLayout(0, 4));
        this.compared = compared;
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
        list.setCellRenderer(new StemListCell(compared));
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !following) {
                compared.select(list.getSelectedValuesList().stream()
                        .map(CataloguedStem::fileName)
                        .toList());
            }
        });
        list.getAccessibleContext().setAccessibleName("Stems to compare");
        ViewKeys.on(this, "filter", ViewKeys.ctrl(KeyEvent.VK_L), filter::requestFocusInWindow);
        JPanel head = new JPanel(new BorderLayout());
        head.add(filter, BorderLayout.CENTER);
        head.add(count, BorderLayout.SOUTH);
        add(head, BorderLayout.NORTH);
        add(new JScrollPane(list), BorderLayout.CENTER);
        add(below, BorderLayout.SOUTH);
        setPreferredSize(new Dimension(300, 400));
        compared.onChange(this::follow);
    }

    /** Lists what the dataset has now, and marks what is selected. */
    private void follow() {
        fill();
        int[] places = listed.places(compared.selected());
        whileFollowing(() -> list.setSelectedIndices(places));
        if (places.length > 0) {
            list.ensureIndexIsVisible(places[0]);
        }
        list.repaint();
    }

    private void fill() {
        List<CataloguedStem> stems = compared.stems();
        String words = ListedStems.normal(filter.getText());
        if (stems == listedOf && words.equals(listedBy)) {
            return;
        }
        listedOf = stems;
        listedBy = words;
        listed = ListedStems.of(stems, words);
        whileFollowing(() -> {
            model.clear();
            model.addAll(listed.stems());
        });
        count.setText(" " + listed.count());
    }

    /** Does what is not a person's choice. */
    private void whileFollowing(Runnable change) {
        following = true;
        try {
            change.run();
        } finally {
            following = false;
        }
    }
}
