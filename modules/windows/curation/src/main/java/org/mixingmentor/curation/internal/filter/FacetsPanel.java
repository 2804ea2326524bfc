package org.mixingmentor.curation.internal.filter;

import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.io.Serial;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.mixingmentor.curation.internal.list.StemList;

/** How often each value occurs; a click on one puts it into the filter line or takes it out. */
public final class FacetsPanel extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient FacetLines lines;
    private final JList<FacetRow> rows = new JList<>();

    public FacetsPanel(StemList list) {
        super(new BorderLayout());
        this.lines = new FacetLines(list);
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
        lines.toggle(row);
        fill();
    }

    private void fill() {
        List<FacetRow> now = lines.rows();
        int selected = rows.getSelectedIndex();
        rows.setListData(now.toArray(new FacetRow[0]));
        rows.setSelectedIndex(Math.min(selected, now.size() - 1));
    }
}
