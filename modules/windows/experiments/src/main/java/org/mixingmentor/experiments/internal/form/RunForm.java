package org.mixingmentor.experiments.internal.form;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFormattedTextField;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import javax.swing.text.DefaultFormatter;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.dataset.StemField;
import org.mixingmentor.experiments.internal.parts.DisclosurePanel;
import org.mixingmentor.experiments.internal.parts.Sentence;
import org.mixingmentor.experiments.internal.parts.Typing;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingScope;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.run.CrossValidation;
import org.mixingmentor.training.run.TrainingOptions;
import org.mixingmentor.training.spi.Learner;
import org.mixingmentor.workbench.WrapLayout;

/** What is to be learned, and how. Says when it changed. */
public final class RunForm extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final String TEST_SONGS = "Test songs";
    private static final String CROSS_VALIDATION = "Cross-validation";
    private static final String SPLITS = "Songs are put into training, validation and test in Curate";

    private final transient List<Learner> learners;
    private final transient Runnable changed;
    private final JComboBox<String> genre = new JComboBox<>();
    private final JPanel instruments = new JPanel(new WrapLayout());
    private final JComboBox<String> learner = new JComboBox<>();
    private final Sentence learnerSays = new Sentence("");
    private final JSpinner twins = spinner(TrainingOptions.TWINS, 8);
    private final JSpinner scoringTwins = spinner(TrainingOptions.SCORING_TWINS, 1);
    private final JCheckBox augment = new JCheckBox("New twins every epoch");
    private final JTextField base = new JTextField(TrainingOptions.BASE.defaultValue(), 12);
    private final JComboBox<String> scoring = new JComboBox<>(new String[] {TEST_SONGS, CROSS_VALIDATION});
    private final JSpinner folds = spinner(TrainingOptions.FOLDS, 1);
    private final JTextField seed = new JTextField(TrainingOptions.SEED.defaultValue(), 8);
    private final Sentence splitsSay = new Sentence("");
    private final LearnerFields fields;
    private boolean filling;

    /** @param changed called on the event thread after each change */
    public RunForm(List<Learner> learners, Runnable changed) {
        super(new GridBagLayout());
        this.learners = List.copyOf(learners);
        this.changed = changed;
        setBorder(BorderFactory.createEmptyBorder(10, 10, 6, 10));
        fields = new LearnerFields(this::changed);
        genre.setEditable(true);
        genre.setName("genre");
        learner.setName("learner");
        twins.setName("twins");
        seed.setName("seed");
        learners.forEach(each -> learner.addItem(each.name()));
        learner.addActionListener(event -> learnerChanged());
        genre.addActionListener(event -> changed());
        Typing.follow((JTextField) genre.getEditor().getEditorComponent(), this::changed);
        twins.addChangeListener(event -> changed());
        scoringTwins.addChangeListener(event -> changed());
        augment.setName("augment");
        augment.addActionListener(event -> augmentChanged());
        base.setName("base");
        Typing.follow(base, this::changed);
        scoring.setName("scored on");
        scoring.addActionListener(event -> scoringChanged());
        folds.setName("folds");
        folds.setToolTipText(TrainingOptions.FOLDS.sentence() + " As many trainings.");
        folds.addChangeListener(event -> changed());
        Typing.follow(seed, this::changed);
        row(0, "Genre", genre, TrainingOptions.GENRE.sentence());
        row(1, "Instruments", instruments, "None chosen: all that there are.");
        row(2, "Learner", learner, null);
        below(3, learnerSays);
        row(4, "Twins", twins, TrainingOptions.TWINS.sentence() + " 0 = none, more = longer and better.");
        augment.setToolTipText(TrainingOptions.AUGMENT.sentence());
        below(5, augment);
        row(6, "Scoring twins", scoringTwins, TrainingOptions.SCORING_TWINS.sentence() + " Always the same ones.");
        JPanel splits = new JPanel(new BorderLayout(6, 0));
        splits.add(scoring, BorderLayout.CENTER);
        splits.add(folds, BorderLayout.LINE_END);
        row(7, "Base", base, TrainingOptions.BASE.sentence());
        row(8, "Scored on", splits, SPLITS);
        scoring.setToolTipText(SPLITS);
        below(9, splitsSay);
        row(10, "Seed", seed, TrainingOptions.SEED.sentence());
        below(11, new DisclosurePanel("Learner settings", fields));
        scoringChanged();
        learnerChanged();
    }

    /** Offers the genres and instruments that there are; what was chosen stays. */
    public void offer(Facets facets) {
        SortedSet<String> genres = values(facets, StemField.GENRE);
        genres.remove(StemField.NONE);
        SortedSet<String> names = values(facets, StemField.INSTRUMENT);
        if (names.remove(StemField.NONE)) {
            names.add(TrainingScope.UNKNOWN_INSTRUMENT);
        }
        filling = true;
        String typed = genre();
        genre.removeAllItems();
        genres.forEach(genre::addItem);
        genre.setSelectedItem(typed.isEmpty() ? genres.isEmpty() ? "metalcore" : genres.first() : typed);
        List<String> chosen = instruments();
        instruments.removeAll();
        for (String name : names) {
            JCheckBox box = new JCheckBox(name, chosen.contains(name));
            box.addActionListener(event -> changed());
            instruments.add(box);
        }
        filling = false;
        revalidate();
        changed();
    }

    private static SortedSet<String> values(Facets facets, StemField field) {
        SortedSet<String> values = new TreeSet<>();
        facets.counts().getOrDefault(field, List.of()).forEach(count -> values.add(count.value()));
        return values;
    }

    /** Shows what a run was asked for. */
    public void show(RunSettings settings) {
        TrainingSettings training = settings.training();
        filling = true;
        genre.setSelectedItem(training.genre());
        for (Component box : instruments.getComponents()) {
            JCheckBox own = (JCheckBox) box;
            own.setSelected(training.instruments().contains(own.getText()));
        }
        learner.setSelectedItem(settings.learner());
        twins.setValue(training.twins());
        scoringTwins.setValue(training.scoringTwins());
        augment.setSelected(training.augment());
        scoring.setSelectedItem(settings.folds() > 0 ? CROSS_VALIDATION : TEST_SONGS);
        folds.setValue(settings.folds() > 0 ? settings.folds() : CrossValidation.DEFAULT_FOLDS);
        base.setText(training.base());
        seed.setText(Long.toString(training.seed()));
        filling = false;
        scoringChanged();
        learnerChanged();
        fields.show(training.learnerSettings());
        changed();
    }

    /** The chosen learner. */
    public Learner learner() {
        return learners.stream()
                .filter(each -> each.name().equals(learner.getSelectedItem()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What was asked for.
     *
     * @throws TrainingException saying what cannot be
     */
    public TrainingSettings settings() throws TrainingException {
        if (genre().isEmpty()) {
            throw new TrainingException("Name a genre: the brain is named after it.");
        }
        long number;
        try {
            number = Long.parseLong(seed.getText().strip());
        } catch (NumberFormatException e) {
            throw new TrainingException("The seed must be a whole number, not \"" + seed.getText() + "\".");
        }
        learner().check(fields.values());
        return TrainingSettings.of(genre())
                .withInstruments(instruments())
                .withTwins((Integer) twins.getValue())
                .withScoringTwins((Integer) scoringTwins.getValue())
                .withAugment(augment.isEnabled() && augment.isSelected())
                .withBase(
                        base.getText().strip().isEmpty()
                                ? TrainingSettings.NO_BASE
                                : base.getText().strip())
                .withSeed(number)
                .withLearnerSettings(fields.values());
    }

    /** Of a cross-validation; 0 for a training. */
    public int folds() {
        return CROSS_VALIDATION.equals(scoring.getSelectedItem()) ? (Integer) folds.getValue() : 0;
    }

    private String genre() {
        Object item = ((JTextField) genre.getEditor().getEditorComponent()).getText();
        return item.toString().strip();
    }

    private List<String> instruments() {
        return Arrays.stream(instruments.getComponents())
                .map(JCheckBox.class::cast)
                .filter(JCheckBox::isSelected)
                .map(JCheckBox::getText)
                .toList();
    }

    private void learnerChanged() {
        if (!filling) {
            learnerSays.setText(learner().description());
            fields.show(learner());
            augment.setEnabled(learner().learnsInEpochs());
            changed();
        }
    }

    /** Where twins are new every epoch, fewer of them do. */
    private void augmentChanged() {
        int usual = augment.isSelected() ? TrainingSettings.DEFAULT_TWINS : TrainingSettings.DEFAULT_TWINS_OF_AN_EPOCH;
        int other = augment.isSelected() ? TrainingSettings.DEFAULT_TWINS_OF_AN_EPOCH : TrainingSettings.DEFAULT_TWINS;
        if (twins.getValue().equals(usual)) {
            twins.setValue(other);
        }
        changed();
    }

    private void scoringChanged() {
        boolean cross = folds() > 0;
        folds.setVisible(cross);
        splitsSay.setText(
                cross
                        ? "Every song but the test songs is scored by a model that never heard it: a firmer figure,"
                                + " and no brain."
                        : "The songs of the test split, which the model never hears or, where songs are few and a base is"
                                + " under them, all songs in folds: a brain comes of it.");
        revalidate();
        changed();
    }

    private void changed() {
        if (!filling) {
            changed.run();
        }
    }

    private void row(int row, String name, JComponent field, String tip) {
        JLabel label = new JLabel(name);
        label.setLabelFor(field);
        label.setToolTipText(tip);
        field.setToolTipText(tip);
        field.getAccessibleContext().setAccessibleName(name);
        add(label, at(0, row, 1, 0));
        add(field, at(1, row, 1, 1));
    }

    private void below(int row, JComponent component) {
        add(component, at(0, row, 2, 1));
    }

    private static GridBagConstraints at(int column, int row, int width, double weight) {
        return new GridBagConstraints(
                column,
                row,
                width,
                1,
                weight,
                0,
                GridBagConstraints.FIRST_LINE_START,
                GridBagConstraints.HORIZONTAL,
                new Insets(4, column == 0 ? 0 : 10, 4, 0),
                0,
                0);
    }

    private static JSpinner spinner(Setting whole, int step) {
        JSpinner spinner = new JSpinner(
                new SpinnerNumberModel(whole.defaultWhole(), (int) whole.least(), (int) whole.most(), step));
        spinner.setPreferredSize(new Dimension(90, spinner.getPreferredSize().height));
        JFormattedTextField text = ((JSpinner.NumberEditor) spinner.getEditor()).getTextField();
        ((DefaultFormatter) text.getFormatter()).setCommitsOnValidEdit(true);
        return spinner;
    }
}
