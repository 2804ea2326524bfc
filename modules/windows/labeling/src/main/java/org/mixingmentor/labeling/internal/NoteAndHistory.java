package org.mixingmentor.labeling.internal;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.io.Serial;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import org.mixingmentor.dataset.Edit;
import org.mixingmentor.workbench.KeyAction;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.WhileShown;

/** The note of the stem at hand, and what was said of it before: when, by whom. */
final class NoteAndHistory extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int NARROWEST = 200;
    private static final int WIDEST = 300;
    private final transient LabelController controller;
    private final transient LatestOnlyTask reading = new LatestOnlyTask("Label: history");
    private final transient Runnable done;
    private final JTextArea note = new JTextArea(2, 24);
    private final DefaultListModel<Edit> edits = new DefaultListModel<>();
    private final JLabel history = new JLabel("History");
    private final transient NoteDraft draft;
    private final transient HistoryText words = new HistoryText(Clock.system(ZoneId.systemDefault()));
    private String shownState = "";

    /** @param done called when the keyboard is needed no more */
    NoteAndHistory(LabelController controller, Runnable done) {
        super(new BorderLayout(0, 4));
        this.controller = controller;
        this.done = done;
        draft = new NoteDraft(controller);
        KeyAction writing = RegisteredKeys.of("note");
        JLabel title = new JLabel("Note");
        title.setHorizontalTextPosition(JLabel.LEADING);
        title.setForeground(Look.faintText());
        KeyCap.follow(writing, title, () -> {
            title.setIcon(KeyCap.of(writing));
            note.setToolTipText(
                    writing.toolTip() + "; Enter keeps it, Escape leaves it as it was, Shift+Enter begins a new line");
        });
        prepareNote();
        JPanel above = new JPanel(new BorderLayout(0, 2));
        above.add(title, BorderLayout.PAGE_START);
        above.add(new JScrollPane(note), BorderLayout.CENTER);
        JPanel below = new JPanel(new BorderLayout(0, 2));
        history.setForeground(Look.faintText());
        below.add(history, BorderLayout.PAGE_START);
        below.add(
                new JScrollPane(
                        editList(),
                        ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                        ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER),
                BorderLayout.CENTER);
        add(above, BorderLayout.PAGE_START);
        add(below, BorderLayout.CENTER);
        controller.addListener(new WhileShown(this, this::update)::changed);
    }

    /** A fourth of the width, so that the labels beside it wrap less in a small window. */
    @Override
    public Dimension getPreferredSize() {
        int available = getParent() == null ? WIDEST * 4 : getParent().getWidth();
        return new Dimension(Math.max(NARROWEST, Math.min(WIDEST, available / 4)), 150);
    }

    private void prepareNote() {
        note.setLineWrap(true);
        note.setWrapStyleWord(true);
        note.setBorder(BorderFactory.createEmptyBorder(3, 5, 3, 5));
        note.getAccessibleContext().setAccessibleName("Note");
        note.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "keep");
        note.getInputMap().put(KeyStroke.getKeyStroke("shift ENTER"), "insert-break");
        note.getInputMap().put(KeyStroke.getKeyStroke("ESCAPE"), "leave");
        note.getActionMap().put("keep", act(() -> {
            draft.keep(note.getText());
            done.run();
        }));
        note.getActionMap().put("leave", act(() -> {
            note.setText(draft.kept());
            done.run();
        }));
        note.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                draft.keep(note.getText());
            }
        });
    }

    private static AbstractAction act(Runnable effect) {
        return new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                effect.run();
            }
        };
    }

    private JList<Edit> editList() {
        // As wide as the window, whatever it says: what is cut stands in the tool tip.
        JList<Edit> list = new JList<>(edits) {
            @Override
            public boolean getScrollableTracksViewportWidth() {
                return true;
            }
        };
        list.setFocusable(false);
        list.getAccessibleContext().setAccessibleName("History");
        list.setCellRenderer(new DefaultListCellRenderer() {
            @Override
            public Component getListCellRendererComponent(
                    JList<?> of, Object value, int index, boolean selected, boolean focused) {
                // Not the value: its text would be made for nothing.
                super.getListCellRendererComponent(of, "", index, false, false);
                Edit edit = (Edit) value;
                setText(words.line(edit, draft.fileName()));
                setToolTipText(words.whole(edit, draft.fileName()));
                Color colour = edit.undone() ? Look.mixed(Look.text(), Look.background(), 0.6) : Look.text();
                setForeground(colour);
                setFont(Look.font(0.92f));
                return this;
            }
        });
        return list;
    }

    /** Puts the cursor into the note. */
    void write() {
        note.requestFocusInWindow();
    }

    private void update() {
        draft.update(note.isFocusOwner())
                .filter(text -> !text.equals(note.getText()))
                .ifPresent(note::setText);
        String name = draft.fileName();
        note.setEnabled(!name.isEmpty());
        String state = name + "/" + controller.isHidden(name) + "/" + controller.changeCount();
        if (!state.equals(shownState)) {
            shownState = state;
            read(name);
        }
    }

    private void read(String name) {
        Optional<OpenDataset> open = controller.dataset();
        if (name.isEmpty() || open.isEmpty() || controller.isHidden(name)) {
            reading.forget();
            edits.clear();
            history.setText(name.isEmpty() ? "History" : "History: hidden until you have judged");
            return;
        }
        reading.ask(
                outdated -> {
                    List<Edit> found = new ArrayList<>(open.get().dataset().history(name));
                    Collections.reverse(found);
                    return found;
                },
                found -> {
                    if (!Collections.list(edits.elements()).equals(found)) {
                        edits.clear();
                        edits.addAll(found);
                    }
                    history.setText(found.isEmpty() ? "History: nothing was changed yet" : "History");
                },
                sentence -> {});
    }
}
