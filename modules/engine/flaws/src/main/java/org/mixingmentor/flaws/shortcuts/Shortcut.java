package org.mixingmentor.flaws.shortcuts;

import java.util.Locale;

/**
 * A trait by which flawed stems can be told from gold ones.
 *
 * @param side the flawed stems that are meant: "flawed", or the name of a flaw
 * @param auc area under the ROC curve of the trait alone: the share of pairs in which the flawed stem has the larger value; 0.5
 *     tells nothing, 0 and 1 everything
 * @param low lower end of its 99 % interval, by a bootstrap over songs
 * @param high upper end
 * @param gold median of the gold stems
 * @param flawed median of the flawed stems
 */
public record Shortcut(Trait trait, String side, double auc, double low, double high, double gold, double flawed) {
    /** How well it tells them apart, 0.5 to 1, whichever side has more of it. */
    public double strength() {
        return Math.max(auc, 1 - auc);
    }

    /** "Flawed and gold stems can be told apart by where their spectra end: 16.0 kHz and 20.0 kHz (medians), AUC 0.93 [0.85, 0.99]". */
    public String sentence() {
        boolean more = auc >= 0.5;
        return String.format(
                Locale.ROOT,
                "Stems that are %s can be told from gold by %s, which is no flaw: %s, gold %s (medians; AUC %.2f"
                        + " [%.2f, %.2f] over songs). A model may learn that instead. %s",
                side,
                trait.words(),
                trait.format(flawed),
                trait.format(gold),
                strength(),
                more ? low : 1 - high,
                more ? high : 1 - low,
                cure());
    }

    private String cure() {
        return switch (trait) {
            case CUTOFF, FORMAT, RATE -> "Store both alike: put the gold through the same codec or rate, or find the"
                    + " originals of the others.";
            case QUIET, HOLES -> "Take both from the same kind of source: recorded, or out of the same separator.";
            case CHANNELS -> "Make both mono, or both stereo.";
            case LENGTH -> "Cut both to the same length.";
            case LEVEL -> "Mind where they come from: level itself is taken out, what comes with it is not.";
        };
    }
}
