package org.mixingmentor.onnxexport;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.mixingmentor.brain.AdviceCalibration;
import org.mixingmentor.training.AdviceTrial;

/** What a brain will know, and its card will say, of the advice that was tried on songs that it had not met. */
final class AdviceTried {
    private AdviceTried() {}

    static AdviceCalibration calibration(List<AdviceTrial> trials) {
        return AdviceCalibration.learn(trials.stream()
                .map(trial -> new AdviceCalibration.Trial(trial.ideal(), trial.strengthDb(), trial.right()))
                .toList());
    }

    /** Of the very trials by which the size of what is said was chosen: gold is held to the share that was asked for. */
    static String sentence(List<AdviceTrial> trials) {
        AdviceCalibration calibration = calibration(trials);
        List<AdviceTrial> flawed =
                trials.stream().filter(trial -> !trial.ideal()).toList();
        if (!calibration.known() || flawed.isEmpty()) {
            return "";
        }
        double least = calibration.leastDb(AdviceCalibration.FALSE_ALARMS);
        Predicate<AdviceTrial> said = trial -> trial.strengthDb() >= least;
        long spoken = flawed.stream().filter(said).count();
        long right = flawed.stream().filter(said).filter(AdviceTrial::right).count();
        int gold = trials.size() - flawed.size();
        long alarms = trials.stream().filter(AdviceTrial::ideal).filter(said).count();
        return String.format(
                Locale.ROOT,
                "It speaks of EQ from a largest band of %.1f dB on, so that about %.0f %% of untouched stems get such an"
                        + " advice: on songs that were left out %d of %d did. Of %d stems with EQ flaws it spoke on %.0f %%,"
                        + " and of these its largest band undid the flaw on %s.",
                least,
                100 * AdviceCalibration.FALSE_ALARMS,
                alarms,
                gold,
                flawed.size(),
                100.0 * spoken / flawed.size(),
                spoken == 0 ? "none" : String.format(Locale.ROOT, "%.0f %%", 100.0 * right / spoken));
    }
}
