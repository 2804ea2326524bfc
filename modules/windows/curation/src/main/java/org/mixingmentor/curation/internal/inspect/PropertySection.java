package org.mixingmentor.curation.internal.inspect;

import java.awt.Component;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.io.Serial;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.text.DefaultCaret;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.ScrolledPanel;

/** Lines of a name and something beside it, below headings. */
final class PropertySection extends ScrolledPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int GAP = 8;
    private int row;

    PropertySection() {
        super(new GridBagLayout());
        setBorder(BorderFactory.createEmptyBorder(10, 12, 16, 12));
    }

    /** A heading over what follows. */
    JLabel heading(String text) {
        JLabel heading = new JLabel(text);
        heading.setFont(Look.font(1f).deriveFont(Font.BOLD));
        wide(heading, row == 0 ? 0 : 18);
        return heading;
    }

    /** A name and a component beside it. */
    void line(String name, Component component) {
        JLabel label = new JLabel(name);
        label.setForeground(Look.faintText());
        label.setLabelFor(component);
        add(label, at(0, 1, 0, GAP, GridBagConstraints.FIRST_LINE_START));
        add(component, at(1, 1, 1, GAP, GridBagConstraints.FIRST_LINE_START));
        row++;
    }

    /** A component over the whole width. */
    void wide(Component component, int above) {
        add(component, at(0, 2, 1, above, GridBagConstraints.FIRST_LINE_START));
        row++;
    }

    /** Takes up the height that is left, so that the lines stand at the top. */
    void end() {
        GridBagConstraints rest = at(0, 2, 1, 0, GridBagConstraints.CENTER);
        rest.weighty = 1;
        add(new JLabel(), rest);
    }

    /** Begins anew, without lines. */
    void clear() {
        removeAll();
        row = 0;
    }

    private GridBagConstraints at(int column, int width, double weight, int above, int anchor) {
        int before = column == 1 ? 10 : 0;
        Insets insets = new Insets(above, before, 0, 0);
        int fill = GridBagConstraints.HORIZONTAL;
        return new GridBagConstraints(column, row, width, 1, weight, 0, anchor, fill, insets, 0, 0);
    }

    /** Text that goes on in the next line, and can be marked and copied. */
    static JTextArea text(String words) {
        JTextArea text = new JTextArea();
        // Before there is any text: else the window scrolls to the text's end as soon as it is laid out.
        ((DefaultCaret) text.getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        text.setText(words);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setEditable(false);
        text.setOpaque(false);
        text.setBorder(null);
        text.setFont(Look.font(1f));
        text.setForeground(Look.text());
        return text;
    }
}
