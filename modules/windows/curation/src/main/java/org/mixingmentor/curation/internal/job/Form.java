package org.mixingmentor.curation.internal.job;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.io.Serial;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableModel;
import org.mixingmentor.workbench.Look;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;

/** What a dialog asks for, line by line. */
final class Form extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private int row;

    Form() {
        super(new GridBagLayout());
        setBorder(BorderFactory.createEmptyBorder(16, 18, 12, 18));
    }

    /** A sentence over the whole width. */
    Form say(String sentence) {
        JLabel label = new JLabel("<html><body width=440>" + sentence.replace("<", "&lt;") + "</body></html>");
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
                        new Insets(5, 0, 6, 14),
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
                        new Insets(0, 0, 8, 0),
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

    /** Asks; true when the user wants it done. */
    boolean confirmed(String title, String doIt) {
        DialogDescriptor dialog = new DialogDescriptor(this, title);
        dialog.setOptions(new Object[] {doIt, DialogDescriptor.CANCEL_OPTION});
        dialog.setValue(doIt);
        return doIt.equals(DialogDisplayer.getDefault().notify(dialog));
    }

    /** Shows a list of what happened, which can be sorted and copied. */
    static void report(String title, String sentence, String[] columns, Object[][] rows) {
        JScrollPane scroll = list(columns, rows);
        JPanel content = new JPanel(new BorderLayout(0, 10));
        content.setBorder(BorderFactory.createEmptyBorder(16, 18, 12, 18));
        content.add(new JLabel(sentence), BorderLayout.NORTH);
        content.add(scroll, BorderLayout.CENTER);
        DialogDescriptor dialog = new DialogDescriptor(content, title);
        dialog.setOptions(new Object[] {"Close"});
        dialog.setModal(false);
        DialogDisplayer.getDefault().notifyLater(dialog);
    }

    /** A list that can be sorted and copied. */
    static JScrollPane list(String[] columns, Object[][] rows) {
        JTable table = new JTable(new DefaultTableModel(rows, columns) {
            @Override
            public boolean isCellEditable(int row, int column) {
                return false;
            }
        });
        table.setName("report");
        table.setAutoCreateRowSorter(true);
        table.setRowHeight(table.getFontMetrics(table.getFont()).getHeight() + 6);
        table.getColumnModel().getColumn(columns.length - 1).setPreferredWidth(380);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setPreferredSize(new Dimension(820, Math.min(420, 60 + rows.length * table.getRowHeight())));
        return scroll;
    }
}
