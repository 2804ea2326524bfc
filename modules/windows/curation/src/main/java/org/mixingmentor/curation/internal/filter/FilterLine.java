package org.mixingmentor.curation.internal.filter;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.io.Serial;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.mixingmentor.curation.internal.list.DisplayWords;
import org.mixingmentor.curation.internal.list.StemList;
import org.mixingmentor.dataset.filter.FilterCompletion;
import org.mixingmentor.dataset.filter.StemFilter;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.Look;

/** The line that filters the table, with what it lets through and why it cannot be understood. */
public final class FilterLine extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient StemList list;
    private final transient LatestOnlyTask completing = new LatestOnlyTask("Completion");
    private final JTextField field = new JTextField();
    private final transient CompletionPopup popup = new CompletionPopup(field, this::accept);
    private final JLabel count = new JLabel();
    private final JLabel complaint = new JLabel();
    private final JButton shortlist = new JButton();
    private final transient Runnable leave;
    private final transient ShortlistMenu narrowing;
    private boolean following;
    private boolean reading;

    /** @param leave goes to the table, when the line is done */
    public FilterLine(StemList list, Runnable leave) {
        super(new BorderLayout(10, 0));
        this.list = list;
        this.leave = leave;
        this.narrowing = new ShortlistMenu(list);
        setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 12));
        prepareField();
        shortlist.setVisible(false);
        shortlist.setFocusable(false);
        shortlist.setName("shortlist");
        shortlist.setToolTipText("What is shown of the dataset; click to narrow it or to show all stems again");
        shortlist.addActionListener(event -> narrowing.show(shortlist));
        complaint.setForeground(Look.mixed(Accent.FLAWED, Look.text(), 0.35));
        complaint.setBorder(BorderFactory.createEmptyBorder(5, 4, 0, 0));
        complaint.setVisible(false);
        JPanel right = new JPanel();
        right.setLayout(new BoxLayout(right, BoxLayout.X_AXIS));
        right.add(shortlist);
        right.add(Box.createHorizontalStrut(10));
        right.add(count);
        add(field, BorderLayout.CENTER);
        add(right, BorderLayout.EAST);
        add(complaint, BorderLayout.SOUTH);
        list.onFilter(event -> followFilter());
        list.onRows(event -> showCount());
        followFilter();
        showCount();
    }

    private void prepareField() {
        field.setName("filter");
        field.getAccessibleContext().setAccessibleName("Filter");
        field.putClientProperty("JTextField.placeholderText", "Filter:  class:flawed instrument:kick lufs<-20 muddy");
        field.putClientProperty("JTextField.showClearButton", true);
        field.setToolTipText("Words, field:value and numbers that stems must have (Ctrl+F); Ctrl+Space completes");
        field.getDocument().addDocumentListener(new Typing());
        field.setFocusTraversalKeysEnabled(false);
        bind("DOWN", "down", () -> {
            if (popup.isShown()) {
                popup.move(1);
            } else {
                leave.run();
            }
        });
        bind("UP", "up", () -> {
            if (popup.isShown()) {
                popup.move(-1);
            }
        });
        bind("ctrl SPACE", "complete", this::complete);
        bind("ENTER", "enter", () -> {
            if (popup.isShown() && popup.marked() != null) {
                accept(popup.marked());
            } else {
                popup.hide();
                leave.run();
            }
        });
        bind("TAB", "tab", () -> {
            if (popup.isShown()) {
                accept(popup.marked() == null ? popup.first() : popup.marked());
            } else {
                leave.run();
            }
        });
        bind("shift TAB", "back", field::transferFocusBackward);
        bind("ESCAPE", "escape", () -> {
            if (popup.isShown()) {
                popup.hide();
            } else if (field.getText().isEmpty()) {
                leave.run();
            } else {
                field.setText("");
            }
        });
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                popup.hide();
            }
        });
    }

    private void bind(String key, String name, Runnable effect) {
        Action action = new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                effect.run();
            }
        };
        field.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), name);
        field.getActionMap().put(name, action);
    }

    /** Lets the user write. */
    public void focus() {
        field.requestFocusInWindow();
        field.selectAll();
    }

    /** Shows the offers for where the caret is. */
    private void complete() {
        String text = field.getText();
        int caret = field.getCaretPosition();
        list.open()
                .ifPresent(open -> completing.ask(
                        outdated -> StemFilter.completions(text, caret, open.stems(), open.facets()),
                        offers -> {
                            if (field.isFocusOwner() && field.getText().equals(text)) {
                                popup.show(offers);
                                followFilter();
                            }
                        },
                        sentence -> popup.hide()));
    }

    private void accept(FilterCompletion offer) {
        WrittenLine written = written().with(offer);
        field.setText(written.text());
        field.setCaretPosition(written.caret());
        popup.hide();
        if (!WrittenLine.isValue(offer)) {
            complete();
        }
    }

    private WrittenLine written() {
        return new WrittenLine(field.getText(), field.getCaretPosition());
    }

    /** Once for what belongs together: a text that is replaced is empty for a moment, which nobody meant. */
    private void typed() {
        if (!following && !reading) {
            reading = true;
            EventQueue.invokeLater(this::read);
        }
    }

    private void read() {
        reading = false;
        if (field.getText().equals(list.filterText())) {
            return;
        }
        list.setFilter(field.getText());
        if (field.isFocusOwner() && written().inWord()) {
            complete();
        } else {
            popup.hide();
        }
        followFilter();
    }

    /** What is still being written is not complained of while there are offers of how to go on. */
    private void followFilter() {
        if (!reading && !field.getText().equals(list.filterText())) {
            following = true;
            field.setText(list.filterText());
            following = false;
        }
        boolean wrong = !list.complaint().isEmpty() && !popup.isShown();
        complaint.setText(wrong ? list.complaint() : list.advice());
        complaint.setVisible(!complaint.getText().isEmpty());
        field.putClientProperty("JComponent.outline", wrong ? "error" : null);
        list.shortlist().ifPresent(asked -> shortlist.setText(asked.title() + "  \u25BE"));
        shortlist.setVisible(list.shortlist().isPresent());
        field.setEnabled(list.open().isPresent());
        revalidate();
    }

    private void showCount() {
        count.setText(DisplayWords.shown(list.rows().count(), list.rows().total()));
    }

    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            typed();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            typed();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {}
    }
}
