package org.mixingmentor.training;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;

/**
 * What one stem, or twin of one, wanted and what it got: all that scores are made of.
 *
 * @param name the file, and the number of the twin
 * @param targetKind where the wanted correction comes from: ideal, recipe, gold_twin or gold_mean
 * @param wanted level-free; of an ideal stem nothing
 * @param predicted level-free, from the mean over the stem's chunks
 * @param matchEq level-free, the average gold stem minus this one
 * @param line level-free, what a line says that learned the same songs; empty where there was none
 * @param peak what advice must find, where there is such a thing
 * @param flawTypes that it has
 * @param named flaws that the predictor says it has
 * @param flawProbabilities by flaw, what the predictor says, 0 to 1
 * @param abstained whether advice would be refused
 */
public record ScoredStem(
        String name,
        String song,
        String instrument,
        boolean ideal,
        String targetKind,
        Correction wanted,
        Correction predicted,
        Correction matchEq,
        Optional<Correction> line,
        Optional<Peak> peak,
        List<String> flawTypes,
        List<String> named,
        Map<String, Double> flawProbabilities,
        boolean abstained) {
    private static final Pattern TWIN = Pattern.compile(" twin \\d+$");

    public ScoredStem {
        flawTypes = List.copyOf(flawTypes);
        named = List.copyOf(named);
        flawProbabilities = Collections.unmodifiableMap(new LinkedHashMap<>(flawProbabilities));
    }

    /**
     * The EQ peak that advice must find.
     *
     * @param band of the peak, 0 to 31
     * @param boost whether the right correction is a boost
     */
    public record Peak(int band, boolean boost) {
        /** Whether the largest of the 27 advised bands is at most one band away and of the right sign. */
        public boolean isFoundBy(Correction correction) {
            int largest = correction.largestBand();
            float gain = correction.bandDb(largest);
            return Math.abs(largest - band) <= 1 && (boost ? gain > 0 : gain < 0);
        }
    }

    /** The file in the dataset: of a twin made in memory the gold stem that it was made of. */
    public String fileName() {
        return TWIN.matcher(name).replaceFirst("");
    }

    /** Mean absolute error over the 27 advised bands, in dB. */
    public double errorDb() {
        double sum = 0;
        for (int b = Bands.FIRST_ADVISED; b <= Bands.LAST_ADVISED; b++) {
            sum += Math.abs(predicted.bandDb(b) - wanted.bandDb(b));
        }
        return sum / Bands.ADVISED;
    }
}
