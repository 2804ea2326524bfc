package org.mixingmentor.labeling.internal;

import java.awt.Color;
import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.labeling.FlawActions;
import org.mixingmentor.labeling.InstrumentActions;
import org.mixingmentor.labeling.LabelActions;
import org.mixingmentor.labeling.RegionActions;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.KeyAction;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.WhileShown;
import org.mixingmentor.workbench.WrapLayout;

/** The labels of the stem at hand as buttons that show their keys. */
final class LabelKeys extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int FLAW_KEYS = 10;
    private static final int INSTRUMENT_KEYS = 9;

    private final transient LabelController labelling;
    private final KeyButton ideal = button("Ideal", "ideal", Accent.GOLD);
    private final KeyButton flawed = button("Flawed", "flawed", Accent.FLAWED);
    private final KeyButton none = button("No class", "unlabelled", null);
    private final JPanel flaws = new JPanel(new WrapLayout());
    private final JPanel instruments = new JPanel(new WrapLayout());
    private final transient List<FlawButton> flawButtons = new ArrayList<>();
    private final transient List<FlawButton> instrumentButtons = new ArrayList<>();
    private final TermField genre;
    private final TermField instrument;
    private final TermField otherFlaw;
    private final JLabel hint = new JLabel();
    private final transient KeyAction firstFlawThere =
            KeyAction.registered(LabelActions.CATEGORY, RegionActions.ID + 1);
    private final transient KeyAction begins = LabelActions.registered("begins");
    private final transient KeyAction ends = LabelActions.registered("ends");
    private List<String> shownFlaws = List.of();
    private List<String> shownInstruments = List.of();

    /** A button and the term that it gives. */
    private record FlawButton(String term, javax.swing.JToggleButton button) {}

    LabelKeys(LabelController labelling, Runnable done) {
        super(new GridBagLayout());
        this.labelling = labelling;
        genre = new TermField("Genre", "any", labelling::genre, done);
        instrument = new TermField("Instrument", "none", labelling::instrument, done);
        otherFlaw = new TermField("Another flaw", "another flaw", labelling::anotherFlaw, done);
        otherFlaw.setToolTipText("A flaw that has no key: write it and press Enter");
        hint.setForeground(Look.faintText());
        hint.setFont(Look.font(0.9f));
        JPanel classes = new JPanel(new WrapLayout());
        List.of(ideal, flawed, none).forEach(classes::add);
        classes.add(named("   Genre", "genre", genre));
        classes.add(genre);
        row(0, "Class", classes);
        row(1, "Flaws", flaws);
        row(2, "", hint);
        row(3, "Instrument", instruments);
        labelling.addListener(new WhileShown(this, this::update)::changed);
    }

    private static KeyButton button(String text, String id, Color accent) {
        return new KeyButton(text, LabelActions.registered(id), accent);
    }

    private static JLabel named(String name, String id, JComponent field) {
        KeyAction writing = LabelActions.registered(id);
        JLabel label = new JLabel(name);
        label.setForeground(Look.faintText());
        label.setHorizontalTextPosition(JLabel.LEADING);
        KeyCap.follow(writing, label, () -> {
            label.setIcon(KeyCap.of(writing));
            field.setToolTipText(writing.toolTip() + "; Enter keeps it, Escape leaves it as it was");
        });
        return label;
    }

    private void row(int y, String name, Component content) {
        GridBagConstraints at = new GridBagConstraints();
        at.gridy = y;
        at.anchor = GridBagConstraints.FIRST_LINE_START;
        at.insets = new Insets(5, 0, 3, 12);
        JLabel label = new JLabel(name);
        label.setForeground(Look.faintText());
        add(label, at);
        at.gridx = 1;
        at.weightx = 1;
        at.fill = GridBagConstraints.HORIZONTAL;
        at.insets = new Insets(2, 0, 3, 0);
        add(content, at);
    }

    /** Puts the cursor in the field of genres. */
    void writeGenre() {
        genre.write();
    }

    /** Puts the cursor in the field of instruments. */
    void writeInstrument() {
        instrument.write();
    }

    private void update() {
        Terms terms = labelling.terms();
        if (!terms.flaws().equals(shownFlaws)) {
            shownFlaws = terms.flaws();
            fill(flaws, flawButtons, shownFlaws, FlawActions.ID, FLAW_KEYS, Accent.FLAWED, labelling::toggleFlaw);
            flaws.add(otherFlaw);
        }
        if (!terms.instruments().equals(shownInstruments)) {
            shownInstruments = terms.instruments();
            List<String> keyed = shownInstruments.subList(0, Math.min(INSTRUMENT_KEYS, shownInstruments.size()));
            fill(
                    instruments,
                    instrumentButtons,
                    keyed,
                    InstrumentActions.ID,
                    INSTRUMENT_KEYS,
                    null,
                    labelling::instrument);
            instruments.add(named("", "instrument", instrument));
            instruments.add(instrument);
        }
        Optional<StemRow> row = labelling.shown();
        Optional<StemClass> stemClass = row.flatMap(StemRow::stemClass);
        ideal.setSelected(stemClass.equals(Optional.of(StemClass.IDEAL)));
        flawed.setSelected(stemClass.equals(Optional.of(StemClass.FLAWED)));
        none.setSelected(row.isPresent() && stemClass.isEmpty());
        for (FlawButton flaw : flawButtons) {
            flaw.button()
                    .setSelected(row.filter(one -> one.flawTypes().contains(flaw.term()))
                            .isPresent());
        }
        String named = row.flatMap(StemRow::instrument).orElse("");
        instrumentButtons.forEach(one -> one.button().setSelected(one.term().equals(named)));
        instrument.show(named, terms.instruments());
        genre.show(row.flatMap(StemRow::genre).orElse(""), terms.genres());
        otherFlaw.show("", terms.flaws());
        boolean possible = row.isPresent();
        setEnabledDeep(this, possible);
        hint.setText(hint());
        hint.setToolTipText(hint.getText());
    }

    /** With the keys as they are now. */
    private String hint() {
        String key = firstFlawThere.key();
        String flaw = Terms.words(shownFlaws.get(0));
        String marks = key.isEmpty() ? "" : key + " marks " + flaw + " there, and so on";
        return labelling
                .time()
                .span()
                .map(span -> span + " is selected" + (key.isEmpty() ? "." : ": " + marks + "; again takes it back."))
                .orElse("Select time by a drag, or by " + begins.key() + " and " + ends.key()
                        + (key.isEmpty() ? "." : "; then " + marks + "."));
    }

    private static void setEnabledDeep(Component component, boolean enabled) {
        if (component.isEnabled() != enabled && !(component instanceof JLabel)) {
            component.setEnabled(enabled);
        }
        if (component instanceof JPanel panel) {
            for (Component child : panel.getComponents()) {
                setEnabledDeep(child, enabled);
            }
        }
    }

    private static void fill(
            JPanel panel,
            List<FlawButton> buttons,
            List<String> terms,
            String ids,
            int keys,
            Color accent,
            java.util.function.IntConsumer give) {
        panel.removeAll();
        buttons.clear();
        for (int i = 0; i < terms.size(); i++) {
            int index = i;
            String words = Terms.words(terms.get(i));
            javax.swing.JToggleButton button;
            if (i < keys) {
                button = new KeyButton(words, KeyAction.registered(LabelActions.CATEGORY, ids + (i + 1)), accent);
            } else {
                button = new javax.swing.JToggleButton(words);
                button.setFocusable(false);
                button.addActionListener(event -> {
                    give.accept(index);
                    button.setSelected(!button.isSelected());
                });
            }
            buttons.add(new FlawButton(terms.get(i), button));
            panel.add(button);
        }
        panel.revalidate();
        panel.repaint();
    }
}
