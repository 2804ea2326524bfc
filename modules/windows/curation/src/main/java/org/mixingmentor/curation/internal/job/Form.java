package org.mixingmentor.curation.internal.job;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.io.Serial;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableModel;
import org.mixingmentor.workbench.Look;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.util.HelpCtx;
import org.openide.windows.WindowManager;

/** What a dialog asks for, line by line. */
final class Form extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    /** How far below its top a field has its text. */
    private static final int FIRST_LINE = 5;

    private static final int USUAL_WIDTH = 440;

    private final int textWidth;
    private int row;

    Form() {
        this(USUAL_WIDTH);
    }

    /** @param textWidth of its sentences, in pixels: about that of what it shows */
    Form(int textWidth) {
        super(new GridBagLayout());
        this.textWidth = textWidth;
        setBorder(BorderFactory.createEmptyBorder(16, 18, 12, 18));
    }

    /** A sentence over the whole width. */
    Form say(String sentence) {
        JLabel label =
                new JLabel("<html><body width=" + textWidth + ">" + sentence.replace("<", "&lt;") + "</body></html>");
        label.setForeground(Look.faintText());
        add(
                label,
                new GridBagConstraints(
                        0,
                        row++,
                        2,
                        1,
                        1,
                        0,
                        GridBagConstraints.WEST,
                        GridBagConstraints.HORIZONTAL,
                        new Insets(0, 0, 12, 0),
                        0,
                        0));
        return this;
    }

    /** A name and what is asked for. */
    Form ask(String name, Component field) {
        int above = field instanceof JLabel ? FIRST_LINE : 0;
        JLabel label = new JLabel(name);
        label.setLabelFor(field);
        add(
                label,
                new GridBagConstraints(
                        0,
                        row,
                        1,
                        1,
                        0,
                        0,
                        GridBagConstraints.NORTHWEST,
                        GridBagConstraints.NONE,
                        new Insets(FIRST_LINE, 0, 6, 14),
                        0,
                        0));
        add(
                field,
                new GridBagConstraints(
                        1,
                        row++,
                        1,
                        1,
                        1,
                        0,
                        GridBagConstraints.NORTHWEST,
                        GridBagConstraints.HORIZONTAL,
                        new Insets(above, 0, 8, 0),
                        0,
                        0));
        return this;
    }

    /** Something over the whole width that grows with the dialog. */
    Form show(JComponent component) {
        add(
                component,
                new GridBagConstraints(
                        0,
                        row++,
                        2,
                        1,
                        1,
                        1,
                        GridBagConstraints.CENTER,
                        GridBagConstraints.BOTH,
                        new Insets(0, 0, 8, 0),
                        0,
                        0));
        return this;
    }

    /** Asks; true when the user wants it done. Enter is the button that does it. */
    boolean confirmed(String title, String doIt) {
        JButton button = new JButton(doIt);
        DialogDescriptor dialog = dialog(this, title, true, button, DialogDescriptor.CANCEL_OPTION);
        return button.equals(DialogDisplayer.getDefault().notify(dialog));
    }

    /** @param options its buttons; the first one is that of Enter */
    private static DialogDescriptor dialog(JPanel content, String title, boolean modal, Object... options) {
        return new DialogDescriptor(
                content, title, modal, options, options[0], DialogDescriptor.DEFAULT_ALIGN, HelpCtx.DEFAULT_HELP, null);
    }

    /** Shows a list of what happened, which can be sorted and copied. */
    static void report(String title, String sentence, String[] columns, Object[][] rows) {
        JPanel content = new JPanel(new BorderLayout(0, 10));
        content.setBorder(BorderFactory.createEmptyBorder(16, 18, 12, 18));
        content.add(new JLabel(sentence), BorderLayout.NORTH);
        content.add(list(columns, rows), BorderLayout.CENTER);
        DialogDisplayer.getDefault().notifyLater(dialog(content, title, false, new JButton("Close")));
    }

    /** A list that can be sorted and copied; what is longer than its column is read in the tool tip. */
    static JScrollPane list(String[] columns, Object[][] rows) {
        JTable table = new ListTable("report", new DefaultTableModel(rows, columns) {
            @Override
            public boolean isCellEditable(int row, int column) {
                return false;
            }
        });
        table.setAutoCreateRowSorter(true);
        table.setRowHeight(table.getFontMetrics(table.getFont()).getHeight() + 6);
        int width = 0;
        for (int column = 0; column < columns.length; column++) {
            int wanted = widest(table, column);
            table.getColumnModel().getColumn(column).setPreferredWidth(wanted);
            width += wanted;
        }
        JScrollPane scroll = new JScrollPane(table);
        int most = WindowManager.getDefault().getMainWindow().getWidth() - 120;
        scroll.setPreferredSize(new Dimension(
                Math.max(560, Math.min(width + 20, most)), Math.min(420, 60 + rows.length * table.getRowHeight())));
        return scroll;
    }

    private static int widest(JTable table, int column) {
        FontMetrics metrics = table.getFontMetrics(table.getFont());
        int widest = 120;
        for (int row = 0; row < table.getRowCount(); row++) {
            widest = Math.max(widest, metrics.stringWidth(String.valueOf(table.getValueAt(row, column))) + 16);
        }
        return Math.min(widest, 640);
    }
}
