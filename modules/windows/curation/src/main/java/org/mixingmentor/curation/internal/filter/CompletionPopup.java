package org.mixingmentor.curation.internal.filter;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.text.BadLocationException;
import org.mixingmentor.dataset.filter.FilterCompletion;
import org.mixingmentor.workbench.Look;

/** Offers ways to go on writing, below the caret; never takes the focus from the field. */
final class CompletionPopup {
    private static final int MOST_ROWS = 12;

    private final JTextField field;
    private final JPopupMenu popup = new JPopupMenu();
    private final JList<FilterCompletion> list = new JList<>();
    private final JScrollPane scroll = new JScrollPane(list);

    /** @param chosen gets what was clicked on */
    CompletionPopup(JTextField field, Consumer<FilterCompletion> chosen) {
        this.field = field;
        list.setCellRenderer(new Offer());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFocusable(false);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (list.getSelectedValue() != null) {
                    chosen.accept(list.getSelectedValue());
                }
            }
        });
        scroll.setBorder(BorderFactory.createEmptyBorder());
        popup.setFocusable(false);
        popup.add(scroll);
    }

    /** Shows offers; none = hides. */
    void show(List<FilterCompletion> offers) {
        if (offers.isEmpty() || !field.isShowing()) {
            hide();
            return;
        }
        list.setListData(offers.toArray(new FilterCompletion[0]));
        list.setVisibleRowCount(Math.min(MOST_ROWS, offers.size()));
        popup.setVisible(false);
        Point at = below();
        popup.pack();
        popup.show(field, at.x, at.y);
    }

    private Point below() {
        try {
            Rectangle2D caret =
                    field.modelToView2D(list.getModel().getElementAt(0).start());
            return new Point((int) caret.getX() - 6, field.getHeight());
        } catch (BadLocationException e) {
            return new Point(0, field.getHeight());
        }
    }

    void hide() {
        popup.setVisible(false);
    }

    boolean isShown() {
        return popup.isVisible();
    }

    /** Goes up or down in the offers. */
    void move(int by) {
        int count = list.getModel().getSize();
        int next = Math.floorMod(list.getSelectedIndex() + by + (list.getSelectedIndex() < 0 && by < 0 ? 1 : 0), count);
        list.setSelectedIndex(next);
        Rectangle cell = list.getCellBounds(next, next);
        if (cell != null) {
            list.scrollRectToVisible(cell);
        }
    }

    /** What was gone to with the arrow keys; null where nothing was. */
    FilterCompletion marked() {
        return list.getSelectedValue();
    }

    /** The first offer. */
    FilterCompletion first() {
        return list.getModel().getElementAt(0);
    }

    /** The word, and how many stems have it. */
    private static final class Offer extends DefaultListCellRenderer {
        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public Component getListCellRendererComponent(
                JList<?> offers, Object value, int index, boolean selected, boolean focused) {
            FilterCompletion offer = (FilterCompletion) value;
            super.getListCellRendererComponent(offers, offer.insert(), index, selected, false);
            setBorder(BorderFactory.createEmptyBorder(2, 8, 2, 24));
            if (offer.stems() >= 0) {
                int faint = Look.faintText().getRGB() & 0xFFFFFF;
                setText(String.format(
                        Locale.ROOT,
                        "<html>%s &nbsp;<font color=#%06x>%,d</font></html>",
                        escaped(offer.insert()),
                        faint,
                        offer.stems()));
            }
            return this;
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(" ", "&nbsp;");
        }
    }
}
