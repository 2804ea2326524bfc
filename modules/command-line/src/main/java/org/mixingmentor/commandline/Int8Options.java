package org.mixingmentor.commandline;

import org.mixingmentor.onnxexport.QuantisationLoss;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Whether a brain in int8 is wanted, and what that may cost. */
final class Int8Options {
    @Option(
            names = "--int8",
            description =
                    "In int8: a network or a line computes in 8 bits, its ranges taken from training chunks; of a forest "
                            + "the table of leaves is rounded to 8 bits, its splits stay as they are.")
    private boolean int8;

    @Option(
            names = "--loss-mean-db",
            paramLabel = "DB",
            description = "With --int8: what a band may lose on average (default: 0.1).")
    private double meanDb = QuantisationLoss.Budget.DEFAULT.meanDb();

    @Option(
            names = "--loss-worst-db",
            paramLabel = "DB",
            description = "With --int8: what a band may lose at worst (default: 1).")
    private double worstDb = QuantisationLoss.Budget.DEFAULT.worstDb();

    boolean wanted() {
        return int8;
    }

    /** @throws ParameterException when a loss cannot be one */
    QuantisationLoss.Budget budget(CommandSpec spec) {
        if (!(meanDb >= 0 && worstDb >= 0)) {
            throw new ParameterException(spec.commandLine(), "--loss-mean-db and --loss-worst-db must be 0 or more");
        }
        return new QuantisationLoss.Budget(meanDb, worstDb);
    }
}
