package org.mixingmentor.training.internal.mlp;

import java.util.List;
import java.util.Map;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.internal.SettingValues;
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
        SettingValues values = new SettingValues("mlp", ALL, given);
        return new MlpSettings(
                values.wholes("hidden", 1, 4096),
                values.whole("networks", 1, 16),
                values.whole("epochs", 1, 10_000),
                values.whole("rows_per_epoch", 1, Integer.MAX_VALUE),
                values.whole("batch", 1, 8192),
                values.number("learning_rate", 1e-9, 1),
                values.number("weight_decay", 0, 1),
                values.number("dropout", 0, 0.9),
                values.number("clip", 0.1, 100),
                values.number("flaw_share", 0, 100),
                values.number("peak_share", 0, 100),
                values.whole("chunks", 1, 64),
                values.whole("patience", 0, Integer.MAX_VALUE),
                values.whole("threads", 0, 1024));
    }
}
