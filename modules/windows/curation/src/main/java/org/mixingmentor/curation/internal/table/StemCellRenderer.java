package org.mixingmentor.curation.internal.table;

import java.awt.Color;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.table.TableCellRenderer;
import org.mixingmentor.curation.internal.list.DisplayWords;
import org.mixingmentor.curation.internal.list.StemColumn;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.ClassMark;
import org.mixingmentor.workbench.Look;

/** Paints any cell of the table: one component for all, which never asks to be laid out or painted again. */
final class StemCellRenderer extends JComponent implements TableCellRenderer {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int PAD = 8;
    private static final String MORE = "\u2026";

    private final transient Function<String, String> reason;
    private transient CataloguedStem stem;
    private StemColumn column = StemColumn.NAME;
    private Color text = Color.WHITE;
    private Color faint = Color.GRAY;
    private boolean selected;

    /** @param reason why a stem is on the shortlist, by file name */
    StemCellRenderer(Function<String, String> reason) {
        this.reason = reason;
        setOpaque(true);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean isSelected, boolean focused, int row, int viewColumn) {
        stem = (CataloguedStem) value;
        column = StemColumn.ALL.get(table.convertColumnIndexToModel(viewColumn));
        selected = isSelected;
        setFont(table.getFont());
        setBackground(isSelected ? table.getSelectionBackground() : table.getBackground());
        text = isSelected ? table.getSelectionForeground() : table.getForeground();
        faint = Look.mixed(text, getBackground(), 0.4);
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics;
        g.setColor(getBackground());
        g.fillRect(0, 0, getWidth(), getHeight());
        Look.smooth(g);
        g.setFont(getFont());
        FontMetrics metrics = g.getFontMetrics();
        int baseline = (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
        switch (column) {
            case NAME -> paintName(g, metrics, baseline);
            case CLASS -> paintClass(g, metrics, baseline);
            case FLAWS -> paintChips(g, metrics, baseline, column.words(stem));
            case STATUS -> paintStatus(g, metrics, baseline);
            case WHY -> paintText(g, metrics, baseline, reason.apply(stem.fileName()), text);
            case GENRE, FORMAT, GOLD, SPLIT, NOTE -> paintText(g, metrics, baseline, column.text(stem), faint(0.8));
            default -> paintText(g, metrics, baseline, column.text(stem), text);
        }
    }

    private Color faint(double share) {
        return Look.mixed(faint, text, share);
    }

    /** The name, and faintly the folder it is in. */
    private void paintName(Graphics2D g, FontMetrics metrics, int baseline) {
        String path = stem.fileName();
        int slash = path.lastIndexOf('/');
        boolean lost = stem.status() == StemStatus.MISSING || stem.status() == StemStatus.UNREADABLE;
        int x = PAD;
        int right = getWidth() - PAD;
        String name = clipped(path.substring(slash + 1), metrics, right - x);
        g.setColor(lost ? faint : text);
        g.drawString(name, x, baseline);
        int end = x + metrics.stringWidth(name);
        if (lost) {
            g.fillRect(x, baseline - metrics.getAscent() / 3, end - x, 1);
        }
        if (slash > 0 && right - end > 40) {
            g.setColor(faint);
            g.drawString(clipped(path.substring(0, slash), metrics, right - end - PAD), end + PAD, baseline);
        }
    }

    private void paintClass(Graphics2D g, FontMetrics metrics, int baseline) {
        Optional<StemClass> stemClass = stem.row().stemClass();
        stemClass.ifPresent(judged -> {
            Color flawed = selected ? Look.mixed(Accent.FLAWED, Color.WHITE, 0.35) : Accent.FLAWED;
            g.setColor(judged == StemClass.IDEAL ? Accent.GOLD : flawed);
            g.fill(ClassMark.shape(judged, PAD, (getHeight() - ClassMark.SIZE) / 2.0));
        });
        String word = stemClass.map(StemClass::token).orElse("no label");
        int left = PAD + ClassMark.SIZE + 6;
        g.setColor(stemClass.isPresent() ? text : faint);
        g.drawString(clipped(word, metrics, getWidth() - left - PAD), left, baseline);
    }

    private void paintChips(Graphics2D g, FontMetrics metrics, int baseline, List<String> words) {
        int x = PAD - 2;
        int right = getWidth() - PAD;
        for (int i = 0; i < words.size(); i++) {
            int width = metrics.stringWidth(words.get(i)) + 12;
            boolean fits = x + width <= right - (i < words.size() - 1 ? 24 : 0);
            if (!fits && i > 0) {
                g.setColor(faint);
                g.drawString("+" + (words.size() - i), x + 2, baseline);
                return;
            }
            width = Math.min(width, right - x);
            g.setColor(Look.see(Accent.FLAWED, selected ? 0.45 : 0.22));
            g.fillRoundRect(x, 3, width, getHeight() - 6, 8, 8);
            g.setColor(text);
            g.drawString(clipped(words.get(i), metrics, width - 12), x + 6, baseline);
            x += width + 4;
        }
    }

    private void paintStatus(Graphics2D g, FontMetrics metrics, int baseline) {
        boolean bad = stem.status() == StemStatus.MISSING || stem.status() == StemStatus.UNREADABLE;
        Color warning = UIManager.getColor("Component.warning.focusedBorderColor");
        paintText(g, metrics, baseline, DisplayWords.of(stem.status()), bad ? warning == null ? text : warning : faint);
    }

    private void paintText(Graphics2D g, FontMetrics metrics, int baseline, String value, Color color) {
        if (value.isEmpty()) {
            return;
        }
        String shown = clipped(value, metrics, getWidth() - 2 * PAD);
        g.setColor(color);
        int x = column.isNumber() ? getWidth() - PAD - metrics.stringWidth(shown) : PAD;
        g.drawString(shown, x, baseline);
    }

    /** As much of a text as there is room for. */
    private static String clipped(String value, FontMetrics metrics, int width) {
        if (metrics.stringWidth(value) <= width) {
            return value;
        }
        int low = 0;
        int high = value.length();
        int room = width - metrics.stringWidth(MORE);
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (metrics.stringWidth(value.substring(0, middle)) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return value.substring(0, low) + MORE;
    }

    @Override
    public void invalidate() {}

    @Override
    public void validate() {}

    @Override
    public void revalidate() {}

    @Override
    public void repaint() {}

    @Override
    public void repaint(long millis, int x, int y, int width, int height) {}

    @Override
    protected void firePropertyChange(String name, Object before, Object after) {}

    @Override
    public void firePropertyChange(String name, boolean before, boolean after) {}
}
