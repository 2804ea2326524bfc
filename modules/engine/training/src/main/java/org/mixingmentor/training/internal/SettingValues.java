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
        return whole(name, values.get(name), least, most);
    }

    /** Whole numbers with commas between them, each between two others, both allowed. */
    public int[] wholes(String name, int least, int most) throws TrainingException {
        String[] parts = values.get(name).split(",", -1);
        int[] wholes = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            wholes[i] = whole(name, parts[i].strip(), least, most);
        }
        return wholes;
    }

    private static int whole(String name, String text, int least, int most) throws TrainingException {
        double value = number(name, text, least, most);
        if (value != Math.rint(value)) {
            throw new TrainingException("The setting " + name + " is " + text + "; it must be a whole number.");
        }
        return (int) value;
    }

    /** A number between two others, both allowed. */
    public double number(String name, double least, double most) throws TrainingException {
        return number(name, values.get(name), least, most);
    }

    private static double number(String name, String text, double least, double most) throws TrainingException {
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        if (!(value >= least && value <= most)) {
            throw new TrainingException(String.format(
                    Locale.ROOT,
                    "The setting %s is %s; it must be a number from %s to %s.",
                    name,
                    text,
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
