package org.mixingmentor.commandline;

import org.mixingmentor.brain.AdviceCalibration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How ready a brain is to speak. */
final class FalseAlarmsOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private double share = AdviceCalibration.FALSE_ALARMS;

    double share() {
        return share;
    }

    @Option(
            names = "--false-alarms",
            paramLabel = "SHARE",
            description =
                    "The share of sounds with nothing to mend that may get an EQ advice all the same: 0.05 (default);"
                            + " less says less, and more of it is right.")
    void share(double value) {
        if (!(value > 0 && value < 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--false-alarms takes a share above 0 and below 1, such as 0.05, not " + value);
        }
        share = value;
    }
}
