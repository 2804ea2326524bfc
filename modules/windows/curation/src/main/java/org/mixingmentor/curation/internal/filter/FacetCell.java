package org.mixingmentor.curation.internal.filter;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.io.Serial;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.mixingmentor.dataset.StemField;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;

/** Paints a line of the facets: a field's name, or a value with a bar and its count. */
final class FacetCell extends JComponent implements ListCellRenderer<FacetRow> {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int PAD = 12;
    private static final int BOX = 11;

    private transient FacetRow row;
    private boolean marked;

    @Override
    public Component getListCellRendererComponent(
            JList<? extends FacetRow> list, FacetRow value, int index, boolean selected, boolean focused) {
        row = value;
        marked = selected && list.isFocusOwner();
        setFont(list.getFont());
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics;
        Look.smooth(g);
        g.setFont(getFont());
        if (marked) {
            g.setColor(Look.grid());
            g.fillRoundRect(3, 0, getWidth() - 6, getHeight(), 6, 6);
        }
        int baseline = (getHeight() - g.getFontMetrics().getHeight()) / 2
                + g.getFontMetrics().getAscent();
        if (row instanceof FacetRow.Heading heading) {
            paintHeading(g, heading, baseline);
        } else if (row instanceof FacetRow.Value value) {
            paintValue(g, value, baseline);
        } else if (row instanceof FacetRow.More more) {
            g.setColor(Look.faintText());
            g.drawString(String.format(Locale.ROOT, "%,d more...", more.hidden()), PAD + BOX + 8, baseline);
        } else if (row instanceof FacetRow.Look) {
            g.setColor(Look.faintText());
            g.drawString("Look for suspects...", PAD + BOX + 8, baseline);
        }
    }

    private void paintHeading(Graphics2D g, FacetRow.Heading heading, int baseline) {
        g.setFont(getFont().deriveFont(Font.BOLD));
        g.setColor(Look.text());
        String name = heading.field().token();
        g.drawString(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), PAD, baseline);
        int x = getWidth() - PAD - 8;
        int y = getHeight() / 2;
        g.setColor(Look.faintText());
        if (heading.folded()) {
            g.drawLine(x, y - 4, x + 4, y);
            g.drawLine(x, y + 4, x + 4, y);
        } else {
            g.drawLine(x - 2, y - 2, x + 2, y + 2);
            g.drawLine(x + 6, y - 2, x + 2, y + 2);
        }
    }

    private void paintValue(Graphics2D g, FacetRow.Value value, int baseline) {
        FontMetrics metrics = g.getFontMetrics();
        paintBox(g, value.active());
        String count = value.shown() == value.all()
                ? String.format(Locale.ROOT, "%,d", value.all())
                : String.format(Locale.ROOT, "%,d / %,d", value.shown(), value.all());
        int right = getWidth() - PAD;
        int countAt = right - metrics.stringWidth(count);
        int left = PAD + BOX + 8;
        boolean none = value.value().equals(StemField.NONE);
        double share = none ? 0 : (double) value.all() / Math.max(1, value.most());
        double shownShare = none ? 0 : (double) value.shown() / Math.max(1, value.most());
        Color color = color(value);
        g.setColor(Look.see(color, 0.13));
        g.fillRect(left - 3, 2, (int) ((right - left + 3) * share), getHeight() - 4);
        g.setColor(Look.see(color, 0.28));
        g.fillRect(left - 3, 2, (int) ((right - left + 3) * shownShare), getHeight() - 4);
        g.setColor(none || value.shown() == 0 ? Look.faintText() : Look.text());
        Shape clip = g.getClip();
        g.clipRect(left, 0, countAt - left - 8, getHeight());
        g.drawString(value.value(), left, baseline);
        g.setClip(clip);
        g.setColor(Look.faintText());
        g.drawString(count, countAt, baseline);
    }

    private static Color color(FacetRow.Value value) {
        if (value.field() == StemField.FLAW || value.value().equals("flawed")) {
            return Accent.FLAWED;
        }
        return value.field() == StemField.CLASS && value.value().equals("ideal") ? Accent.GOLD : Look.neutral();
    }

    private void paintBox(Graphics2D g, boolean active) {
        int y = (getHeight() - BOX) / 2;
        g.setColor(active ? Look.neutral() : Look.faintText());
        if (active) {
            g.fillRoundRect(PAD, y, BOX, BOX, 4, 4);
            g.setColor(Look.background());
            g.drawLine(PAD + 3, y + 5, PAD + 5, y + 8);
            g.drawLine(PAD + 5, y + 8, PAD + 8, y + 3);
        } else {
            g.drawRoundRect(PAD, y, BOX - 1, BOX - 1, 4, 4);
        }
    }
}
