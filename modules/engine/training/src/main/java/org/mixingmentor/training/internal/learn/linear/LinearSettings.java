package org.mixingmentor.training.internal.learn.linear;

import java.util.List;
import java.util.Map;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.internal.learn.SettingValues;

/**
 * How lines are fitted.
 *
 * @param epochs passes over the stems and twins, fewer where they are many
 * @param learningRate of AdaGrad
 * @param huberDb errors of a band up to so many dB count by their square, larger ones as they are
 * @param clip inputs are clipped to so many standard deviations
 */
record LinearSettings(int epochs, double learningRate, double huberDb, double clip) {
    /** What can be set, with the defaults. */
    static final List<Setting> ALL = List.of(
            Setting.whole(
                    "epochs", 20, 1, 1000, "Passes over the stems and twins, 1 to 1000; fewer where they are many"),
            Setting.number("learning_rate", "0.02", 1e-6, 10, "Of AdaGrad, above 0, to 10: small ones advise little"),
            Setting.number(
                    "huber_db",
                    "1",
                    0.001,
                    100,
                    "Errors up to so many dB count by their square, larger ones as they are, 0.001 to 100"),
            Setting.number("clip", "5", 0.1, 100, "Inputs are clipped to so many standard deviations, 0.1 to 100"));

    /**
     * Reads values by name.
     *
     * @throws TrainingException naming the setting, its value and what it may be
     */
    static LinearSettings of(Map<String, String> given) throws TrainingException {
        SettingValues values = new SettingValues("linear", ALL, given);
        return new LinearSettings(
                values.whole("epochs"),
                values.number("learning_rate"),
                values.number("huber_db"),
                values.number("clip"));
    }
}
