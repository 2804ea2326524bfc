package org.mixingmentor.training.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.spi.Setting;

/** A learner's settings as its user gave them, over the defaults; whatever cannot be is refused with a sentence. */
public final class SettingValues {
    private final Map<String, String> values = new TreeMap<>();

    /**
     * Lays values over defaults.
     *
     * @throws TrainingException naming a setting that the learner has not, and those it has
     */
    public SettingValues(String learner, List<Setting> settings, Map<String, String> given) throws TrainingException {
        settings.forEach(setting -> values.put(setting.name(), setting.defaultValue()));
        for (Map.Entry<String, String> entry : given.entrySet()) {
            if (values.replace(entry.getKey(), entry.getValue()) == null) {
                throw new TrainingException("The learner " + learner + " has no setting " + entry.getKey() + "; it has "
                        + String.join(", ", values.keySet()) + ".");
            }
        }
    }

    /** A whole number between two others, both allowed. */
    public int whole(String name, int least, int most) throws TrainingException {
        double value = number(name, least, most);
        if (value != Math.rint(value)) {
            throw new TrainingException(
                    "The setting " + name + " is " + values.get(name) + "; it must be a whole number.");
        }
        return (int) value;
    }

    /** A number between two others, both allowed. */
    public double number(String name, double least, double most) throws TrainingException {
        double value;
        try {
            value = Double.parseDouble(values.get(name));
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        if (!(value >= least && value <= most)) {
            throw new TrainingException(String.format(
                    Locale.ROOT,
                    "The setting %s is %s; it must be a number from %s to %s.",
                    name,
                    values.get(name),
                    plain(least),
                    plain(most)));
        }
        return value;
    }

    /** One of some words. */
    public String oneOf(String name, List<String> words) throws TrainingException {
        String value = values.get(name);
        if (!words.contains(value)) {
            throw new TrainingException(
                    "The setting " + name + " is " + value + "; it must be " + String.join(" or ", words) + ".");
        }
        return value;
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
