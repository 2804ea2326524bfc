package org.mixingmentor.curation.internal.filter;

import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.io.Serial;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.mixingmentor.curation.internal.list.FilterText;
import org.mixingmentor.curation.internal.list.StemList;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.StemField;
import org.mixingmentor.workbench.OpenDataset;

/** How often each value occurs; a click on one puts it into the filter line or takes it out. */
public final class FacetsPanel extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int FIRST_VALUES = 12;
    private static final int MOST_VALUES = 400;

    private final transient StemList list;
    private final JList<FacetRow> rows = new JList<>();
    private final Set<StemField> folded =
            EnumSet.of(StemField.SONG, StemField.FORMAT, StemField.RATE, StemField.CHANNELS);
    private final Set<StemField> unabridged = EnumSet.noneOf(StemField.class);

    public FacetsPanel(StemList list) {
        super(new BorderLayout());
        this.list = list;
        rows.setName("facets");
        rows.getAccessibleContext().setAccessibleName("Values to filter by");
        rows.setCellRenderer(new FacetCell());
        rows.setFixedCellHeight(rows.getFontMetrics(rows.getFont()).getHeight() + 8);
        rows.setFixedCellWidth(120);
        rows.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        rows.setBackground(getBackground());
        rows.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                int index = rows.locationToIndex(event.getPoint());
                Rectangle cell = index < 0 ? null : rows.getCellBounds(index, index);
                if (event.getButton() == MouseEvent.BUTTON1 && cell != null && cell.contains(event.getPoint())) {
                    toggle(rows.getModel().getElementAt(index));
                }
            }
        });
        rows.getInputMap().put(KeyStroke.getKeyStroke("SPACE"), "toggle");
        rows.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "toggle");
        rows.getActionMap().put("toggle", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                if (rows.getSelectedValue() != null) {
                    toggle(rows.getSelectedValue());
                }
            }
        });
        JScrollPane scroll = new JScrollPane(rows);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        add(scroll, BorderLayout.CENTER);
        list.onFacets(event -> fill());
        list.onFilter(event -> fill());
        fill();
    }

    /** Where the keyboard works. */
    public JComponent keyboard() {
        return rows;
    }

    private void toggle(FacetRow row) {
        if (row instanceof FacetRow.Heading heading) {
            if (!folded.remove(heading.field())) {
                folded.add(heading.field());
            }
            fill();
        } else if (row instanceof FacetRow.More more) {
            unabridged.add(more.field());
            fill();
        } else if (row instanceof FacetRow.Look) {
            list.open().ifPresent(OpenDataset::lookForSuspects);
        } else if (row instanceof FacetRow.Value value) {
            list.setFilter(FilterText.toggled(list.filterText(), value.field(), value.value()));
        }
    }

    private boolean nobodyLooked() {
        return list.open().map(open -> open.suspects().isEmpty()).orElse(true);
    }

    private void fill() {
        List<FacetRow> lines = new ArrayList<>();
        for (StemField field : Facets.FIELDS) {
            List<Facets.Count> counts = list.facets().all().counts().getOrDefault(field, List.of());
            if (!counts.isEmpty()) {
                lines.add(new FacetRow.Heading(field, folded.contains(field)));
                if (field == StemField.SUSPECT && nobodyLooked()) {
                    lines.add(new FacetRow.Look(field));
                } else if (!folded.contains(field)) {
                    addValues(lines, field, counts);
                }
            }
        }
        int selected = rows.getSelectedIndex();
        rows.setListData(lines.toArray(new FacetRow[0]));
        rows.setSelectedIndex(Math.min(selected, lines.size() - 1));
    }

    private void addValues(List<FacetRow> lines, StemField field, List<Facets.Count> counts) {
        Map<String, Integer> shown = new HashMap<>();
        list.facets()
                .shown()
                .counts()
                .getOrDefault(field, List.of())
                .forEach(count -> shown.put(count.value(), count.stems()));
        int most = counts.stream()
                .filter(count -> !count.value().equals(StemField.NONE))
                .mapToInt(Facets.Count::stems)
                .max()
                .orElse(1);
        int limit = unabridged.contains(field) ? MOST_VALUES : FIRST_VALUES;
        for (Facets.Count count : counts.subList(0, Math.min(limit, counts.size()))) {
            boolean active = FilterText.has(list.filterText(), field, count.value());
            lines.add(new FacetRow.Value(
                    field, count.value(), shown.getOrDefault(count.value(), 0), count.stems(), most, active));
        }
        if (counts.size() > limit) {
            lines.add(new FacetRow.More(field, counts.size() - limit));
        }
    }
}
