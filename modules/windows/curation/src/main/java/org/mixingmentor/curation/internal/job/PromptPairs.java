package org.mixingmentor.curation.internal.job;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingConstants;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.demo.PromptSheet;
import org.mixingmentor.workbench.ClassMark;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.Notices;
import org.mixingmentor.workbench.ScrolledPanel;

/** Pairs of prompts to edit, below each other: gold at the left, flawed at the right, each with a button that copies it. */
final class PromptPairs extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Notices notices;
    private final transient List<Row> rows = new ArrayList<>();
    private final ScrolledPanel column = new ScrolledPanel(null);

    PromptPairs(List<PromptSheet.Pair> pairs, Notices notices) {
        super(new BorderLayout(0, 8));
        this.notices = notices;
        column.setLayout(new BoxLayout(column, BoxLayout.Y_AXIS));
        pairs.forEach(this::append);
        JScrollPane scroll = new JScrollPane(column);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        scroll.setPreferredSize(new Dimension(860, 440));
        JButton another = new JButton("Add Pair");
        another.addActionListener(event -> {
            append(new PromptSheet.Pair("", "", ""));
            rows.get(rows.size() - 1).title.requestFocusInWindow();
        });
        JPanel below = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        below.add(another);
        add(scroll, BorderLayout.CENTER);
        add(below, BorderLayout.SOUTH);
    }

    /** The pairs as they read now; those without any prompt are left out. */
    List<PromptSheet.Pair> pairs() {
        return rows.stream()
                .map(Row::pair)
                .filter(pair -> !pair.gold().isEmpty() || !pair.flawed().isEmpty())
                .toList();
    }

    private void append(PromptSheet.Pair pair) {
        Row row = new Row(pair);
        rows.add(row);
        column.add(row.panel());
        column.revalidate();
    }

    /** One pair, as it is being edited. */
    private final class Row {
        private final JTextField title;
        private final JTextArea gold;
        private final JTextArea flawed;

        Row(PromptSheet.Pair pair) {
            title = new JTextField(pair.title(), 16);
            title.putClientProperty("JTextField.placeholderText", "what it is about");
            title.getAccessibleContext().setAccessibleName("Name of the pair");
            gold = area("gold " + pair.title(), pair.gold());
            flawed = area("flawed " + pair.title(), pair.flawed());
        }

        PromptSheet.Pair pair() {
            return new PromptSheet.Pair(line(title.getText()), line(gold.getText()), line(flawed.getText()));
        }

        /** A prompt is one line, whatever breaks it has here. */
        private static String line(String text) {
            return text.strip().replaceAll("\\s*\\R\\s*", " ");
        }

        JPanel panel() {
            JPanel name = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
            name.add(title);
            JPanel prompts = new JPanel(new GridLayout(1, 2, 14, 0));
            prompts.add(prompt("Gold", StemClass.IDEAL, gold));
            prompts.add(prompt("Flawed", StemClass.FLAWED, flawed));
            JPanel all = new JPanel(new BorderLayout(0, 6));
            all.setBorder(BorderFactory.createEmptyBorder(4, 2, 14, 10));
            all.add(name, BorderLayout.NORTH);
            all.add(prompts, BorderLayout.CENTER);
            return all;
        }

        private JPanel prompt(String word, StemClass stemClass, JTextArea area) {
            JLabel label = new JLabel(word, new ClassMark(Optional.of(stemClass)), SwingConstants.LEADING);
            JButton copy = new JButton("Copy " + word);
            copy.setName("copy " + area.getName());
            copy.addActionListener(event -> copy(area.getText()));
            JPanel head = new JPanel(new BorderLayout());
            head.add(label, BorderLayout.WEST);
            head.add(copy, BorderLayout.EAST);
            JScrollPane scroll = new JScrollPane(area);
            JPanel prompt = new JPanel(new BorderLayout(0, 4));
            prompt.add(head, BorderLayout.NORTH);
            prompt.add(scroll, BorderLayout.CENTER);
            return prompt;
        }

        private void copy(String text) {
            String prompt = line(text);
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(prompt), null);
            notices.say("Copied: " + prompt);
        }

        private static JTextArea area(String name, String text) {
            JTextArea area = new JTextArea(text, 3, 30);
            area.setName(name.strip());
            area.setLineWrap(true);
            area.setWrapStyleWord(true);
            area.setFont(Look.font(1f));
            area.setCaretPosition(0);
            // Tab goes to the next field, as in every form.
            area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
            area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
            return area;
        }
    }
}
