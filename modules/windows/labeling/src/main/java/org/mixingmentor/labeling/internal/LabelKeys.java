package org.mixingmentor.labeling.internal;

import java.awt.Color;
import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.KeyAction;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.WhileShown;
import org.mixingmentor.workbench.WrapLayout;

/** The labels of the stem at hand as buttons that show their keys. */
final class LabelKeys extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient LabelController controller;
    private final KeyButton ideal = button("Ideal", "ideal", Accent.GOLD);
    private final KeyButton flawed = button("Flawed", "flawed", Accent.FLAWED);
    private final KeyButton none = button("No class", "unlabelled", null);
    private final JPanel flaws = new JPanel(new WrapLayout());
    private final JPanel instruments = new JPanel(new WrapLayout());
    private final transient List<TermButton> flawButtons = new ArrayList<>();
    private final transient List<TermButton> instrumentButtons = new ArrayList<>();
    private final TermField genre;
    private final TermField instrument;
    private final TermField otherFlaw;
    private final JLabel hint = new JLabel();
    private final transient KeyAction firstFlawThere = RegisteredKeys.region(1);
    private final transient KeyAction begins = RegisteredKeys.of("begins");
    private final transient KeyAction ends = RegisteredKeys.of("ends");
    private List<String> shownFlaws = List.of();
    private List<String> shownInstruments = List.of();

    /** A button and the term that it gives. */
    private record TermButton(String term, JToggleButton button) {}

    LabelKeys(LabelController controller, Runnable done) {
        super(new GridBagLayout());
        this.controller = controller;
        genre = new TermField("Genre", "any", controller::genre, done);
        instrument = new TermField("Instrument", "none", controller::instrument, done);
        otherFlaw = new TermField("Another flaw", "another flaw", controller::anotherFlaw, done);
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
        controller.addListener(new WhileShown(this, this::update)::changed);
    }

    private static KeyButton button(String text, String id, Color accent) {
        return new KeyButton(text, RegisteredKeys.of(id), accent);
    }

    private static JLabel named(String name, String id, JComponent field) {
        KeyAction writing = RegisteredKeys.of(id);
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
        Terms terms = controller.terms();
        if (!terms.flaws().equals(shownFlaws)) {
            shownFlaws = terms.flaws();
            fill(
                    flaws,
                    flawButtons,
                    shownFlaws,
                    RegisteredKeys.FLAWS,
                    RegisteredKeys::flaw,
                    Accent.FLAWED,
                    controller::toggleFlaw);
            flaws.add(otherFlaw);
        }
        if (!terms.instruments().equals(shownInstruments)) {
            shownInstruments = terms.instruments();
            List<String> keyed =
                    shownInstruments.subList(0, Math.min(RegisteredKeys.INSTRUMENTS, shownInstruments.size()));
            fill(
                    instruments,
                    instrumentButtons,
                    keyed,
                    RegisteredKeys.INSTRUMENTS,
                    RegisteredKeys::instrument,
                    null,
                    controller::instrument);
            instruments.add(named("", "instrument", instrument));
            instruments.add(instrument);
        }
        ShownLabels labels = new ShownLabels(controller.shown());
        ideal.setSelected(labels.ideal());
        flawed.setSelected(labels.flawed());
        none.setSelected(labels.unlabelled());
        flawButtons.forEach(flaw -> flaw.button().setSelected(labels.has(flaw.term())));
        instrumentButtons.forEach(one -> one.button().setSelected(one.term().equals(labels.instrument())));
        instrument.show(labels.instrument(), terms.instruments());
        genre.show(labels.genre(), terms.genres());
        otherFlaw.show("", terms.flaws());
        setEnabledDeep(this, labels.possible());
        hint.setText(ShownLabels.hint(
                controller.time().span(), shownFlaws.get(0), firstFlawThere.key(), begins.key(), ends.key()));
        hint.setToolTipText(hint.getText());
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
            List<TermButton> buttons,
            List<String> terms,
            int keys,
            IntFunction<KeyAction> action,
            Color accent,
            IntConsumer give) {
        panel.removeAll();
        buttons.clear();
        for (int i = 0; i < terms.size(); i++) {
            int index = i;
            String words = Terms.words(terms.get(i));
            JToggleButton button;
            if (i < keys) {
                button = new KeyButton(words, action.apply(i + 1), accent);
            } else {
                button = new JToggleButton(words);
                button.setFocusable(false);
                button.addActionListener(event -> {
                    give.accept(index);
                    button.setSelected(!button.isSelected());
                });
            }
            buttons.add(new TermButton(terms.get(i), button));
            panel.add(button);
        }
        panel.revalidate();
        panel.repaint();
    }
}
