package org.mixingmentor.training.run;

import java.util.List;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.training.TrainingSettings;

/** What can be set of a training and of a cross-validation, beside the settings of its learner. */
public final class TrainingOptions {
    /** Part of the brain's name. */
    public static final Setting GENRE = Setting.text(
            "genre", "", "Names the brain; stems of another genre are left out, those without one are taken.");

    /** {@link TrainingSettings#twins()}. */
    public static final Setting TWINS = Setting.whole(
            "twins", TrainingSettings.DEFAULT_TWINS, 0, Integer.MAX_VALUE, "Flawed twins made of each gold stem%s.");

    /** {@link TrainingSettings#augment()}. */
    public static final Setting AUGMENT =
            Setting.flag("augment", "As many new twins for every epoch: takes long, learns less by heart (mlp only).");

    /** {@link TrainingSettings#scoringTwins()}. */
    public static final Setting SCORING_TWINS = Setting.whole(
            "scoring_twins",
            TrainingSettings.DEFAULT_SCORING_TWINS,
            0,
            Integer.MAX_VALUE,
            "The same of validation and test songs, to score on%s.");

    /** {@link TrainingSettings#base()}. */
    public static final Setting BASE = Setting.text(
            "base",
            TrainingSettings.SHIPPED_BASE,
            "Real recordings learned beside your own: the shipped ones, none, or a file.");

    /** {@link TrainingSettings#seed()}. */
    public static final Setting SEED = Setting.seed("The same seed, the same brain%s.");

    /** Of a cross-validation. */
    public static final Setting FOLDS = Setting.whole(
            "folds", CrossValidation.DEFAULT_FOLDS, 2, Integer.MAX_VALUE, "Into how many parts songs are dealt%s.");

    /** Those of a training. */
    public static final List<Setting> ALL = List.of(GENRE, TWINS, AUGMENT, SCORING_TWINS, BASE, SEED);

    private TrainingOptions() {}
}
