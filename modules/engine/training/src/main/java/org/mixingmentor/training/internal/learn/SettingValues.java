package org.mixingmentor.training.internal.learn;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.training.TrainingException;

/** A learner's settings as its user gave them, over the defaults; whatever cannot be is refused with a sentence. */
public final class SettingValues {
    private final Map<String, Setting> settings = new TreeMap<>();
    private final Map<String, String> values = new TreeMap<>();

    /**
     * Lays values over defaults.
     *
     * @throws TrainingException naming a setting that the learner has not, and those it has
     */
    public SettingValues(String learner, List<Setting> declared, Map<String, String> given) throws TrainingException {
        for (Setting setting : declared) {
            settings.put(setting.name(), setting);
            values.put(setting.name(), setting.defaultValue());
        }
        for (Map.Entry<String, String> entry : given.entrySet()) {
            if (values.replace(entry.getKey(), entry.getValue()) == null) {
                throw new TrainingException("The learner " + learner + " has no setting " + entry.getKey() + "; it has "
                        + String.join(", ", values.keySet()) + ".");
            }
        }
    }

    /** A whole number in its range. */
    public int whole(String name) throws TrainingException {
        return whole(settings.get(name), values.get(name));
    }

    /** Whole numbers with commas between them, each in the range. */
    public int[] wholes(String name) throws TrainingException {
        String[] parts = values.get(name).split(",", -1);
        int[] wholes = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            wholes[i] = whole(settings.get(name), parts[i].strip());
        }
        return wholes;
    }

    private static int whole(Setting setting, String text) throws TrainingException {
        double value = number(setting, text);
        if (value != Math.rint(value)) {
            throw new TrainingException(
                    "The setting " + setting.name() + " is " + text + "; it must be a whole number.");
        }
        return (int) value;
    }

    /** A number in its range. */
    public double number(String name) throws TrainingException {
        return number(settings.get(name), values.get(name));
    }

    private static double number(Setting setting, String text) throws TrainingException {
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        if (setting.problem(value).isPresent()) {
            throw new TrainingException("The setting " + setting.name() + " is " + text + "; it must be a number from "
                    + setting.range(" to ") + ".");
        }
        return value;
    }

    /** One of its choices. */
    public String oneOf(String name) throws TrainingException {
        String value = values.get(name);
        List<String> words = settings.get(name).choices();
        if (!words.contains(value)) {
            throw new TrainingException(
                    "The setting " + name + " is " + value + "; it must be " + String.join(" or ", words) + ".");
        }
        return value;
    }
}
