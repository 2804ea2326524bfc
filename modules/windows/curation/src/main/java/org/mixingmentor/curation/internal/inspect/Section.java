package org.mixingmentor.curation.internal.inspect;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.Rectangle;
import java.io.Serial;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import javax.swing.text.DefaultCaret;
import org.mixingmentor.workbench.Look;

/** Lines of a name and something beside it, below headings; as wide as the window, however narrow that is. */
final class Section extends JPanel implements Scrollable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int GAP = 8;
    private int row;

    Section() {
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

    /** Takes up the height that is left. */
    void end() {
        GridBagConstraints rest = at(0, 2, 1, 0, GridBagConstraints.CENTER);
        rest.weighty = 1;
        add(new JLabel(), rest);
    }

    private GridBagConstraints at(int column, int width, double weight, int above, int anchor) {
        int before = column == 1 ? 10 : 0;
        Insets insets = new Insets(above, before, 0, 0);
        int fill = GridBagConstraints.HORIZONTAL;
        return new GridBagConstraints(column, row, width, 1, weight, 0, anchor, fill, insets, 0, 0);
    }

    /** Text that goes on in the next line, and can be marked and copied. */
    static JTextArea text(String words) {
        JTextArea text = new JTextArea(words);
        // Setting text must not scroll to it.
        ((DefaultCaret) text.getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setEditable(false);
        text.setOpaque(false);
        text.setBorder(null);
        text.setFont(Look.font(1f));
        text.setForeground(Look.text());
        return text;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return 16;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return orientation == SwingConstants.VERTICAL ? visible.height - 20 : visible.width;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }
}
