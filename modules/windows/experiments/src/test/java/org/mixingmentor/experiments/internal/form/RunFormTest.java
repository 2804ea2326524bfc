package org.mixingmentor.experiments.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.experiments.internal.queue.Trainings;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingScope;
import org.mixingmentor.training.TrainingSettings;

/** The form without a screen: what is put into its fields, and what it asks for. */
class RunFormTest {
    private final AtomicInteger changes = new AtomicInteger();
    private final RunForm form = new RunForm(Trainings.current().learners(), changes::incrementAndGet);

    private static CataloguedStem stem(String name, String genre, String instrument) {
        StemRow.Builder row = StemRow.builder(name);
        if (!genre.isEmpty()) {
            row.genre(genre);
        }
        if (!instrument.isEmpty()) {
            row.instrument(instrument);
        }
        return new CataloguedStem(row.build(), "", Optional.empty(), StemStatus.OK, "");
    }

    private static Facets facets() {
        return Facets.of(List.of(stem("a.wav", "rock", "kick"), stem("b.wav", "jazz", "snare"), stem("c.wav", "", "")));
    }

    private <C> C named(String name, Class<C> type) {
        return find(form, name).map(type::cast).orElseThrow(() -> new AssertionError("there is no field " + name));
    }

    private static Optional<Component> find(Container parent, String name) {
        for (Component child : parent.getComponents()) {
            if (name.equals(child.getName()) || (child instanceof JCheckBox box && name.equals(box.getText()))) {
                return Optional.of(child);
            }
            Optional<Component> below = child instanceof Container container ? find(container, name) : Optional.empty();
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    @Test
    void it_begins_with_the_first_genre_and_the_defaults() throws IOException {
        form.offer(facets());
        TrainingSettings settings = form.settings();
        assertEquals("jazz", settings.genre());
        assertEquals(List.of(), settings.instruments());
        assertEquals(TrainingSettings.DEFAULT_TWINS, settings.twins());
        assertEquals(TrainingSettings.DEFAULT_SCORING_TWINS, settings.scoringTwins());
        assertEquals(Map.of(), settings.learnerSettings());
        assertEquals(1, settings.seed());
        assertEquals(0, form.folds());
    }

    @Test
    void without_a_genre_anywhere_one_is_proposed_and_an_empty_one_refused() throws IOException {
        form.offer(Facets.of(List.of()));
        assertEquals("metalcore", form.settings().genre());
        named("genre", JComboBox.class).setSelectedItem(" ");
        assertTrue(assertThrows(TrainingException.class, form::settings)
                .getMessage()
                .startsWith("Name a genre"));
    }

    @Test
    void what_was_chosen_stays_when_other_stems_come() throws IOException {
        form.offer(facets());
        named("genre", JComboBox.class).setSelectedItem("funk");
        named("snare", JCheckBox.class).doClick();
        form.offer(facets());
        assertEquals("funk", form.settings().genre());
        assertEquals(List.of("snare"), form.settings().instruments());
    }

    @Test
    void stems_without_an_instrument_can_be_chosen_too() throws IOException {
        form.offer(facets());
        named(TrainingScope.UNKNOWN_INSTRUMENT, JCheckBox.class).doClick();
        assertEquals(List.of(TrainingScope.UNKNOWN_INSTRUMENT), form.settings().instruments());
    }

    @Test
    void a_seed_that_is_no_number_and_a_setting_that_cannot_be_are_refused_by_name() {
        form.offer(facets());
        named("seed", JTextField.class).setText("lucky");
        assertTrue(assertThrows(TrainingException.class, form::settings)
                .getMessage()
                .contains("\"lucky\""));
        named("seed", JTextField.class).setText("7");
        named("learner", JComboBox.class).setSelectedItem("mlp");
        named("epochs", JTextField.class).setText("none");
        assertTrue(assertThrows(TrainingException.class, form::settings)
                .getMessage()
                .contains("epochs"));
    }

    @Test
    void fewer_twins_do_where_every_epoch_has_new_ones_and_a_number_of_ones_own_stays() {
        named("learner", JComboBox.class).setSelectedItem("mlp");
        JCheckBox augment = named("augment", JCheckBox.class);
        JSpinner twins = named("twins", JSpinner.class);
        augment.doClick();
        assertEquals(TrainingSettings.DEFAULT_TWINS_OF_AN_EPOCH, twins.getValue());
        augment.doClick();
        assertEquals(TrainingSettings.DEFAULT_TWINS, twins.getValue());
        twins.setValue(40);
        augment.doClick();
        assertEquals(40, twins.getValue());
    }

    @Test
    void a_learner_without_epochs_has_no_new_twins_for_them() throws IOException {
        form.offer(facets());
        named("learner", JComboBox.class).setSelectedItem("mlp");
        JCheckBox augment = named("augment", JCheckBox.class);
        augment.doClick();
        assertTrue(form.settings().augment());
        named("learner", JComboBox.class).setSelectedItem("forest");
        assertFalse(augment.isEnabled());
        assertFalse(form.settings().augment());
        assertEquals("forest", form.learner().name());
    }

    @Test
    void a_cross_validation_has_folds_and_a_training_has_none() {
        JComboBox<?> scoring = named("scored on", JComboBox.class);
        scoring.setSelectedIndex(1);
        assertTrue(named("folds", JSpinner.class).isVisible());
        assertEquals(named("folds", JSpinner.class).getValue(), form.folds());
        scoring.setSelectedIndex(0);
        assertFalse(named("folds", JSpinner.class).isVisible());
        assertEquals(0, form.folds());
    }

    @Test
    void the_settings_of_a_run_come_back_as_they_were_asked_for() throws IOException {
        form.offer(facets());
        TrainingSettings asked = TrainingSettings.of("jazz")
                .withInstruments(List.of("kick"))
                .withTwins(12)
                .withScoringTwins(2)
                .withAugment(true)
                .withSeed(99)
                .withLearnerSettings(Map.of("epochs", "5", "hidden", "16"));
        form.show(new RunSettings(RunSettings.Kind.CROSS_VALIDATION, 4, "mlp", asked, "", Instant.EPOCH));
        assertEquals(asked, form.settings());
        assertEquals(4, form.folds());
        assertEquals("mlp", form.learner().name());
    }

    @Test
    void each_change_is_told_once_it_is_made() {
        form.offer(facets());
        int before = changes.get();
        named("twins", JSpinner.class).setValue(8);
        assertEquals(before + 1, changes.get());
        named("kick", JCheckBox.class).doClick();
        assertEquals(before + 2, changes.get());
    }
}
