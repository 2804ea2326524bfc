package org.mixingmentor.mentor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.FlawAdvice;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.mentor.spi.Findings;

/** Puts what a brain predicts of a sound into the form that advice rules take. */
final class BrainFindings {
    private BrainFindings() {}

    /**
     * What a brain says of a sound whose instrument may be known; else it is the one that the brain has learned, if one only.
     *
     * @param falseAlarms the share of untouched gold that may get an EQ advice: what is too small for that has no fit
     */
    static Findings of(
            Brain brain,
            Correction correction,
            double[] flaws,
            boolean mono,
            Optional<String> instrument,
            double falseAlarms) {
        Map<String, Double> probabilities = new LinkedHashMap<>();
        Map<String, Double> thresholds = new LinkedHashMap<>();
        Map<String, FlawAdvice> advice = new LinkedHashMap<>();
        for (int i = 0; i < flaws.length; i++) {
            String flaw = brain.metadata().flawTypes().get(i);
            probabilities.put(flaw, flaws[i]);
            thresholds.put(flaw, brain.metadata().flawThresholds().get(i));
            advice.put(flaw, brain.metadata().flawAdvice().get(i));
        }
        List<String> learned = brain.metadata().instruments();
        return new Findings(
                correction,
                Math.abs(correction.bandDb(correction.largestBand()))
                                < brain.metadata().adviceCalibration().leastDb(falseAlarms)
                        ? List.of()
                        : EqFit.fit(correction.values()),
                probabilities,
                thresholds,
                advice,
                mono,
                instrument.or(() -> learned.size() == 1 ? Optional.of(learned.get(0)) : Optional.empty()));
    }

    /** Of one channel there is no stereo image to correct. */
    static Correction audible(Correction correction, boolean mono) {
        if (!mono) {
            return correction;
        }
        float[] values = correction.values().clone();
        values[Correction.CORRELATION] = 0;
        values[Correction.SIDE_MID] = 0;
        return new Correction(values);
    }
}
