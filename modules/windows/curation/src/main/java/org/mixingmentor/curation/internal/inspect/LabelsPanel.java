package org.mixingmentor.curation.internal.inspect;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.text.DefaultCaret;
import org.mixingmentor.curation.internal.list.StemList;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemField;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.WrapLayout;

/** The labels of the selected stems, to be read and set. */
final class LabelsPanel {
    private final StemList list;
    private final Chip ideal = new Chip(StemClass.IDEAL, Accent.GOLD);
    private final Chip flawed = new Chip(StemClass.FLAWED, Accent.FLAWED);
    private final Chip unlabelled = new Chip("none", Look.neutral());
    private final JPanel classes = new JPanel(new WrapLayout());
    private final FlawChips flaws = new FlawChips(this::setFlaw);
    private final LabelComboBox instrument = field("Instrument", StemRow.Builder::instrument);
    private final LabelComboBox genre = field("Genre", StemRow.Builder::genre);
    private final LabelComboBox song = field("Song", StemRow.Builder::song);
    private final SplitButtons split;
    private final JTextArea note = new NoteArea();
    private List<String> names = List.of();
    private final WrittenLabel writtenNote = new WrittenLabel((of, text) -> edit(of, edits -> edits.note(text)));

    LabelsPanel(StemList list) {
        this.list = list;
        this.split = new SplitButtons(list);
        classes.setOpaque(false);
        classes.add(ideal);
        classes.add(flawed);
        classes.add(unlabelled);
        ideal.addActionListener(event -> setClass(Optional.of(StemClass.IDEAL)));
        flawed.addActionListener(event -> setClass(Optional.of(StemClass.FLAWED)));
        unlabelled.addActionListener(event -> setClass(Optional.empty()));
        ideal.setName("class ideal");
        flawed.setName("class flawed");
        unlabelled.setName("class none");
        // The inspector scrolls to the note while somebody writes it, not when it shows another.
        DefaultCaret caret = (DefaultCaret) note.getCaret();
        caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        note.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                caret.setUpdatePolicy(DefaultCaret.UPDATE_WHEN_ON_EDT);
            }

            @Override
            public void focusLost(FocusEvent event) {
                caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
                if (!event.isTemporary()) {
                    writtenNote.commit(note.getText());
                }
            }
        });
    }

    private LabelComboBox field(String name, BiFunction<StemRow.Builder, String, StemRow.Builder> setter) {
        return new LabelComboBox(name, (of, text) -> edit(of, edits -> edits.text(name, setter, text)));
    }

    /** Puts the fields where they belong. */
    void addTo(PropertySection section) {
        section.line("Class", classes);
        section.line("Flaws", flaws);
        section.line("Instrument", instrument);
        section.line("Genre", genre);
        section.line("Song", song);
        section.line("Split", split);
        JScrollPane scroll = new JScrollPane(note);
        // In a narrow inspector the layout falls back to least sizes, of which that of a scroll pane is nothing.
        scroll.setMinimumSize(new Dimension(0, scroll.getPreferredSize().height));
        section.line("Note", scroll);
    }

    /** Shows the labels of a selection. */
    void fill(SelectionSummary selected) {
        names = selected.names();
        Shared<Optional<StemClass>> stemClass = selected.stemClass();
        stemClass.show(ideal, Optional.of(StemClass.IDEAL));
        stemClass.show(flawed, Optional.of(StemClass.FLAWED));
        stemClass.show(unlabelled, Optional.empty());
        flaws.fill(names, selected.flaws(), counts(StemField.FLAW));
        instrument.fill(names, selected.instrument(), values(StemField.INSTRUMENT));
        genre.fill(names, selected.genre(), values(StemField.GENRE));
        song.fill(names, selected.song(), List.of());
        split.fill(selected);
        fillNote(selected.note());
        setEnabled(list.open().map(open -> open.writable()).orElse(false));
    }

    private void setEnabled(boolean enabled) {
        for (Component each : List.of(ideal, flawed, unlabelled, instrument, genre, song, note)) {
            each.setEnabled(enabled);
        }
        for (Component each : flaws.getComponents()) {
            each.setEnabled(enabled);
        }
        split.setEnabled(enabled);
    }

    private void fillNote(Shared<String> value) {
        if (note.isFocusOwner()) {
            if (writtenNote.isBeingWritten(names, note.getText())) {
                return;
            }
            writtenNote.commit(note.getText());
        }
        writtenNote.fill(names, value);
        note.setText(writtenNote.filled());
        note.putClientProperty("several", value.mixed());
        note.setToolTipText(value.mixed() ? "The stems have several notes; what is written here replaces them" : null);
        note.repaint();
    }

    private void setClass(Optional<StemClass> stemClass) {
        edit(names, edits -> edits.stemClass(stemClass));
    }

    private void setFlaw(List<String> of, String flaw, boolean on) {
        edit(of, edits -> edits.flaw(flaw, on));
    }

    private void edit(List<String> of, Consumer<LabelEdits> edit) {
        list.open().ifPresent(open -> edit.accept(new LabelEdits(open, of)));
    }

    private List<Facets.Count> counts(StemField field) {
        return list.facets().all().counts().getOrDefault(field, List.of());
    }

    private List<String> values(StemField field) {
        return counts(field).stream()
                .map(Facets.Count::value)
                .filter(value -> !value.equals(StemField.NONE))
                .toList();
    }

    /** Several notes are told by a faint word, as the fields above do. */
    private static final class NoteArea extends JTextArea {
        @Serial
        private static final long serialVersionUID = 1;

        NoteArea() {
            super(3, 10);
            setName("Note");
            getAccessibleContext().setAccessibleName("Note");
            setLineWrap(true);
            setWrapStyleWord(true);
            setFont(Look.font(1f));
            // Tab leaves the field, as everywhere else.
            setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
            setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        }

        @Override
        protected void paintComponent(Graphics g) {
            super.paintComponent(g);
            if (Boolean.TRUE.equals(getClientProperty("several")) && getText().isEmpty() && !isFocusOwner()) {
                g.setColor(Look.faintText());
                g.drawString(
                        "several values",
                        getInsets().left,
                        getInsets().top + g.getFontMetrics().getAscent());
            }
        }
    }
}
