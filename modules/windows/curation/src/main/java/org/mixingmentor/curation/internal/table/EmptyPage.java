package org.mixingmentor.curation.internal.table;

import java.awt.Color;
import java.awt.Component;
import java.awt.Cursor;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.io.Serial;
import java.util.Locale;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.mixingmentor.workbench.Look;

/** What stands where the table would be when it has nothing to show: why, and what to do. Built line by line. */
public final class EmptyPage extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final JPanel lines = new JPanel();

    /** @param title what is the matter, in a few words */
    public EmptyPage(String title) {
        super(new GridBagLayout());
        lines.setOpaque(false);
        lines.setLayout(new BoxLayout(lines, BoxLayout.Y_AXIS));
        add(
                lines,
                new GridBagConstraints(
                        0, 0, 1, 1, 0, 0, GridBagConstraints.CENTER, 0, new Insets(0, 30, 60, 30), 0, 0));
        JLabel head = line(title, Look.text());
        head.setFont(Look.font(1.7f).deriveFont(Font.PLAIN));
        gap(12);
    }

    /** Adds a sentence. */
    public EmptyPage say(String sentence) {
        line(sentence, Look.faintText());
        gap(6);
        return this;
    }

    /** Adds buttons side by side. */
    public EmptyPage offer(JButton... buttons) {
        JPanel row = new JPanel();
        row.setOpaque(false);
        row.setLayout(new BoxLayout(row, BoxLayout.X_AXIS));
        for (JButton button : buttons) {
            button.setMargin(new Insets(6, 18, 6, 18));
            row.add(button);
            row.add(Box.createHorizontalStrut(10));
        }
        row.remove(row.getComponentCount() - 1);
        gap(10);
        center(row);
        gap(14);
        return this;
    }

    /** Adds something that looks like a link. */
    public EmptyPage link(String text, String detail, Runnable effect) {
        int strong = Look.neutral().getRGB() & 0xFFFFFF;
        int faint = Look.faintText().getRGB() & 0xFFFFFF;
        JButton link = new JButton(String.format(
                Locale.ROOT,
                "<html><font color=#%06x>%s</font> &nbsp;<font color=#%06x>%s</font></html>",
                strong,
                escaped(text),
                faint,
                escaped(detail)));
        link.setContentAreaFilled(false);
        link.setBorderPainted(false);
        link.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        link.addActionListener(event -> effect.run());
        center(link);
        return this;
    }

    private JLabel line(String text, Color color) {
        JLabel label = new JLabel(text);
        label.setForeground(color);
        center(label);
        return label;
    }

    private void center(JComponent component) {
        component.setAlignmentX(Component.CENTER_ALIGNMENT);
        lines.add(component);
    }

    private void gap(int height) {
        lines.add(Box.createVerticalStrut(height));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
