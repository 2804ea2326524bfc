package org.mixingmentor.training.internal.mlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.spi.Setting;

/**
 * How the networks are made and trained.
 *
 * @param hidden sizes of the hidden layers
 * @param networks how many are trained and averaged
 * @param epochs passes over the data
 * @param rowsPerEpoch an epoch ends after so many rows, so that time is bounded
 * @param patience epochs without improvement on the validation songs after which a network stops, 0 = never
 */
public record MlpSettings(
        int[] hidden,
        int networks,
        int epochs,
        int rowsPerEpoch,
        int batch,
        double learningRate,
        double weightDecay,
        double dropout,
        double clip,
        double flawShare,
        double peakShare,
        int chunks,
        int patience,
        int threads) {

    /** What can be set, with the defaults. */
    public static final List<Setting> ALL = List.of(
            new Setting("hidden", "128,64", "Sizes of the hidden layers, 1 to 4096 each"),
            new Setting("networks", "4", "Networks trained from different starts and averaged, 1 to 16"),
            new Setting("epochs", "20", "Epochs of as many chunks as there are to learn from, 1 to 10000"),
            new Setting("rows_per_epoch", "10000", "An epoch ends after so many chunks, 1 or more: bounds the time"),
            new Setting("batch", "96", "Chunks in a step, 1 to 8192"),
            new Setting("learning_rate", "0.002", "Of AdamW at the start, above 0, to 1; falls along a cosine"),
            new Setting("weight_decay", "0.001", "Of AdamW, 0 to 1"),
            new Setting("dropout", "0.3", "Share of hidden values left out in a step, 0 to 0.9"),
            new Setting("clip", "5", "Inputs are clipped to so many standard deviations, 0.1 to 100"),
            new Setting("flaw_share", "1", "Weight of the flaws' loss beside the corrections', 0 to 100"),
            new Setting(
                    "peak_share",
                    "0.06",
                    "Weight of the loss of where the largest correction is beside the corrections', 0 to 100"),
            new Setting("chunks", "3", "Chunks drawn of a stem in a step, by their energy, 1 to 64"),
            new Setting(
                    "patience",
                    "0",
                    "Epochs without improvement on the validation songs after which a network stops, 0 = never"),
            new Setting("threads", "0", "Networks trained at the same time, 0 = as many as there are processors"));

    /**
     * Reads values by name.
     *
     * @throws TrainingException naming the setting, its value and what it may be
     */
    public static MlpSettings of(Map<String, String> given) throws TrainingException {
        Map<String, String> values = new TreeMap<>();
        ALL.forEach(setting -> values.put(setting.name(), setting.defaultValue()));
        for (Map.Entry<String, String> entry : given.entrySet()) {
            if (values.replace(entry.getKey(), entry.getValue()) == null) {
                throw new TrainingException("The learner mlp has no setting " + entry.getKey() + "; it has "
                        + String.join(", ", values.keySet()) + ".");
            }
        }
        return new MlpSettings(
                sizes(values.get("hidden")),
                whole(values, "networks", 1, 16),
                whole(values, "epochs", 1, 10_000),
                whole(values, "rows_per_epoch", 1, Integer.MAX_VALUE),
                whole(values, "batch", 1, 8192),
                number(values, "learning_rate", 1e-9, 1),
                number(values, "weight_decay", 0, 1),
                number(values, "dropout", 0, 0.9),
                number(values, "clip", 0.1, 100),
                number(values, "flaw_share", 0, 100),
                number(values, "peak_share", 0, 100),
                whole(values, "chunks", 1, 64),
                whole(values, "patience", 0, Integer.MAX_VALUE),
                whole(values, "threads", 0, 1024));
    }

    private static int[] sizes(String text) throws TrainingException {
        List<Integer> sizes = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            sizes.add(whole(Map.of("hidden", part.strip()), "hidden", 1, 4096));
        }
        return sizes.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int whole(Map<String, String> values, String name, int least, int most) throws TrainingException {
        double value = number(values, name, least, most);
        if (value != Math.rint(value)) {
            throw new TrainingException(
                    "The setting " + name + " is " + values.get(name) + "; it must be a whole number.");
        }
        return (int) value;
    }

    private static double number(Map<String, String> values, String name, double least, double most)
            throws TrainingException {
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

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
