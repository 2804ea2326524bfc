package org.mixingmentor.training.internal.learn.mlp;

import java.util.List;
import java.util.Map;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.internal.learn.SettingValues;

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
            Setting.wholes("hidden", "128,64", 1, 4096, "Sizes of the hidden layers, 1 to 4096 each"),
            Setting.whole("networks", 4, 1, 16, "Networks trained from different starts and averaged, 1 to 16"),
            Setting.whole("epochs", 20, 1, 10_000, "Epochs of as many chunks as there are to learn from, 1 to 10000"),
            Setting.whole(
                    "rows_per_epoch",
                    10000,
                    1,
                    Integer.MAX_VALUE,
                    "An epoch ends after so many chunks, 1 or more: bounds the time"),
            Setting.whole("batch", 96, 1, 8192, "Chunks in a step, 1 to 8192"),
            Setting.number(
                    "learning_rate", "0.002", 1e-9, 1, "Of AdamW at the start, above 0, to 1; falls along a cosine"),
            Setting.number("weight_decay", "0.001", 0, 1, "Of AdamW, 0 to 1"),
            Setting.number("dropout", "0.3", 0, 0.9, "Share of hidden values left out in a step, 0 to 0.9"),
            Setting.number("clip", "5", 0.1, 100, "Inputs are clipped to so many standard deviations, 0.1 to 100"),
            Setting.number("flaw_share", "1", 0, 100, "Weight of the flaws' loss beside the corrections', 0 to 100"),
            Setting.number(
                    "peak_share",
                    "0.06",
                    0,
                    100,
                    "Weight of the loss of where the largest correction is beside the corrections', 0 to 100"),
            Setting.whole("chunks", 3, 1, 64, "Chunks drawn of a stem in a step, by their energy, 1 to 64"),
            Setting.whole(
                    "patience",
                    0,
                    0,
                    Integer.MAX_VALUE,
                    "Epochs without improvement on the validation songs after which a network stops, 0 = never"),
            Setting.whole(
                    "threads", 0, 0, 1024, "Networks trained at the same time, 0 = as many as there are processors"));

    /**
     * Reads values by name.
     *
     * @throws TrainingException naming the setting, its value and what it may be
     */
    public static MlpSettings of(Map<String, String> given) throws TrainingException {
        SettingValues values = new SettingValues("mlp", ALL, given);
        return new MlpSettings(
                values.wholes("hidden"),
                values.whole("networks"),
                values.whole("epochs"),
                values.whole("rows_per_epoch"),
                values.whole("batch"),
                values.number("learning_rate"),
                values.number("weight_decay"),
                values.number("dropout"),
                values.number("clip"),
                values.number("flaw_share"),
                values.number("peak_share"),
                values.whole("chunks"),
                values.whole("patience"),
                values.whole("threads"));
    }

    /** The same with other numbers of networks and epochs. */
    MlpSettings with(int otherNetworks, int otherEpochs) {
        return new MlpSettings(
                hidden,
                otherNetworks,
                otherEpochs,
                rowsPerEpoch,
                batch,
                learningRate,
                weightDecay,
                dropout,
                clip,
                flawShare,
                peakShare,
                chunks,
                patience,
                threads);
    }

    /** Stems whose chunks make one step. */
    int stemsOfABatch() {
        return Math.max(1, batch / chunks);
    }

    /** Steps of an epoch over so many rows. */
    long stepsOfAnEpoch(int rows) {
        return (Math.min(rows, rowsPerEpoch) - 1L + batch) / batch;
    }
}
