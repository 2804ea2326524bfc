package org.mixingmentor.workbench.internal;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.io.Serial;
import java.util.List;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.RolePage.Command;
import org.mixingmentor.workbench.RolePage.Feature;

/** The page's content: a heading, then two columns where there is room for two, else one. */
public final class RoleSheet extends JPanel implements Scrollable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int MARGIN = 40;
    private static final int GAP = 24;
    private static final int WIDEST = 1240;
    private static final int TWO_COLUMNS = 860;

    private final JPanel heading = column(6);
    private final Card coming = new Card("What will be here");
    private final JPanel aside = column(GAP);

    public RoleSheet(Role role, String promise, Icon sketch, List<Feature> features, List<Command> commands) {
        super(null);
        heading.add(new WrappedText(role.title(), 2.2f, Font.PLAIN, false));
        heading.add(new WrappedText(promise, 1.15f, Font.PLAIN, true));
        features.forEach(feature -> coming.add(bullet(feature)));
        Card today = new Card("What works today, from the command line");
        commands.forEach(command -> today.add(new CommandLine(command)));
        aside.add(new JLabel(sketch, SwingConstants.CENTER));
        aside.add(today);
        add(heading);
        add(coming);
        add(aside);
    }

    private static JPanel column(int gap) {
        JPanel panel = new JPanel(new Column(gap));
        panel.setOpaque(false);
        return panel;
    }

    private static JPanel bullet(Feature feature) {
        JPanel text = column(2);
        text.add(new WrappedText(feature.name(), 1f, Font.BOLD, false));
        text.add(new WrappedText(feature.detail(), 1f, Font.PLAIN, true));
        JLabel mark = new JLabel(new Dot());
        mark.setVerticalAlignment(SwingConstants.TOP);
        JPanel row = new JPanel(new BorderLayout(12, 0)) {
            @Serial
            private static final long serialVersionUID = 1;

            /** The text wraps at what the mark leaves of the width. */
            @Override
            public Dimension getPreferredSize() {
                int height = Column.heightAt(text, getWidth() - 12 - mark.getPreferredSize().width);
                return new Dimension(getWidth(), height);
            }
        };
        row.setOpaque(false);
        row.add(mark, BorderLayout.LINE_START);
        row.add(text, BorderLayout.CENTER);
        return row;
    }

    @Override
    public void doLayout() {
        arrange(getWidth());
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(getWidth(), arrange(getWidth()));
    }

    /** Sets the bounds of the parts for a width, and says how high the page then is. */
    private int arrange(int width) {
        int inner = Math.max(200, Math.min(width - 2 * MARGIN, WIDEST));
        int x = Math.max(MARGIN, (width - inner) / 2);
        int y = place(heading, x, MARGIN, inner) + GAP;
        int bottom;
        if (inner >= TWO_COLUMNS) {
            int half = (inner - GAP) / 2;
            bottom = Math.max(place(coming, x, y, half), place(aside, x + half + GAP, y, inner - half - GAP));
        } else {
            bottom = place(aside, x, place(coming, x, y, inner) + GAP, inner);
        }
        return bottom + MARGIN;
    }

    private static int place(Component part, int x, int y, int width) {
        int height = Column.heightAt(part, width);
        part.setBounds(x, y, width, height);
        return y + height;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(800, 600);
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return 16;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height - 32;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }

    /** The bullet. */
    private static final class Dot implements Icon {
        @Override
        public void paintIcon(Component component, Graphics graphics, int x, int y) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(Accent.GOLD);
            g.fillRoundRect(x, y + 4, 8, 8, 4, 4);
            g.dispose();
        }

        @Override
        public int getIconWidth() {
            return 8;
        }

        @Override
        public int getIconHeight() {
            return 16;
        }
    }
}
