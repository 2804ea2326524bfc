package org.mixingmentor.curation.internal.inspect;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
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
    /** Narrower than this a name stands above its component, not beside it. */
    private static final int NARROW = 240;

    private int row;
    private final transient List<Pair> pairs = new ArrayList<>();
    private boolean stacked;

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
        pairs.add(new Pair(label, component, row));
        add(label);
        add(component);
        place(pairs.get(pairs.size() - 1));
        row += 2;
    }

    /** A name and what stands beside or below it, in two rows of which the second is empty where it is beside. */
    private record Pair(JLabel label, Component component, int row) {}

    private void place(Pair pair) {
        GridBagLayout grid = (GridBagLayout) getLayout();
        grid.setConstraints(pair.label(), at(0, pair.row(), stacked ? 2 : 1, stacked ? 1 : 0, GAP));
        grid.setConstraints(pair.component(), stacked ? at(0, pair.row() + 1, 2, 1, 2) : at(1, pair.row(), 1, 1, GAP));
    }

    @Override
    public void doLayout() {
        if (stacked != getWidth() < NARROW) {
            stacked = !stacked;
            pairs.forEach(this::place);
            EventQueue.invokeLater(this::revalidate);
        }
        super.doLayout();
    }

    /** A component over the whole width. */
    void wide(Component component, int above) {
        add(component, at(0, row, 2, 1, above));
        row++;
    }

    /** Takes up the height that is left, so that the lines stand at the top. */
    void end() {
        GridBagConstraints rest = at(0, row, 2, 1, 0);
        rest.weighty = 1;
        add(new JLabel(), rest);
    }

    /** Begins anew, without lines. */
    void clear() {
        removeAll();
        pairs.clear();
        row = 0;
    }

    private static GridBagConstraints at(int column, int row, int width, double weight, int above) {
        int before = column == 1 ? 10 : 0;
        Insets insets = new Insets(above, before, 0, 0);
        int anchor = GridBagConstraints.FIRST_LINE_START;
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
