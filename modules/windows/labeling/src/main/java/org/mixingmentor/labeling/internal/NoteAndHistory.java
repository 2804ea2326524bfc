package org.mixingmentor.labeling.internal;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.io.Serial;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Edit;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.labeling.LabelActions;
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
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final transient LabelController labelling;
    private final transient LatestOnlyTask reading = new LatestOnlyTask("Label: history");
    private final transient Runnable done;
    private final JTextArea note = new JTextArea(2, 24);
    private final DefaultListModel<Edit> edits = new DefaultListModel<>();
    private final JLabel history = new JLabel("History");
    private String noteOf = "";
    private String shownNote = "";
    private String shownState = "";

    /** @param done called when the keyboard is needed no more */
    NoteAndHistory(LabelController labelling, Runnable done) {
        super(new BorderLayout(0, 4));
        this.labelling = labelling;
        this.done = done;
        KeyAction writing = LabelActions.registered("note");
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
        labelling.addListener(new WhileShown(this, this::update)::changed);
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
            keep();
            done.run();
        }));
        note.getActionMap().put("leave", act(() -> {
            note.setText(shownNote);
            done.run();
        }));
        note.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                keep();
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
                setText(shortly(edit));
                setToolTipText(words(edit));
                Color colour = edit.undone() ? Look.mixed(Look.text(), Look.background(), 0.6) : Look.text();
                setForeground(colour);
                setFont(Look.font(0.92f));
                return this;
            }
        });
        return list;
    }

    private String words(Edit edit) {
        String who = edit.who().isEmpty() ? "" : ", by " + edit.who();
        return what(edit) + " \u00B7 " + WHEN.format(edit.at()) + who;
    }

    /** The time for what was said today, else the day. */
    private String shortly(Edit edit) {
        boolean today = DAY.format(edit.at()).equals(DAY.format(Instant.now()));
        String who = edit.who().isEmpty() ? "" : " \u00B7 " + edit.who();
        return (today ? TIME : DAY).format(edit.at()) + "  " + what(edit) + who;
    }

    /** Without the stem's name, which other windows add: it is clear here, or hidden. */
    private String what(Edit edit) {
        String what = edit.what().replace(": " + noteOf, "");
        return Terms.words(what) + (edit.undone() ? " (undone)" : "");
    }

    /** Puts the cursor into the note. */
    void write() {
        note.requestFocusInWindow();
    }

    private void keep() {
        String written = note.getText().strip();
        if (!written.equals(shownNote)
                && noteOf.equals(labelling.stem().map(CataloguedStem::fileName).orElse(""))) {
            shownNote = written;
            labelling.note(written);
        }
    }

    private void update() {
        String name = labelling.stem().map(CataloguedStem::fileName).orElse("");
        boolean another = !name.equals(noteOf);
        if (another || !note.isFocusOwner()) {
            noteOf = name;
            shownNote = labelling.shown().map(StemRow::note).orElse("");
            if (!note.getText().equals(shownNote)) {
                note.setText(shownNote);
            }
        }
        note.setEnabled(!name.isEmpty());
        String state = name + "/" + labelling.isHidden(name) + "/" + labelling.changeCount();
        if (!state.equals(shownState)) {
            shownState = state;
            read(name);
        }
    }

    private void read(String name) {
        Optional<OpenDataset> open = labelling.dataset();
        if (name.isEmpty() || open.isEmpty() || labelling.isHidden(name)) {
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
