package org.mixingmentor.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainingSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mentor runs}: the trainings of a dataset. */
@Command(
        name = "runs",
        description = {
            "Lists the trainings and cross-validations of a dataset with their scores, the oldest first: complete"
                    + " ones, those at work now, those that wait, and those that were interrupted. Of one that nobody is"
                    + " at, the command that runs it (again) is named."
        },
        customSynopsis = {
            "mentor runs [-hV] [--debug] [--format=<format>] DIR",
            "mentor runs diff [-hV] [--debug] [--format=<format>] [--stems=N] DIR RUN RUN..."
        },
        subcommands = RunsDiffCommand.class)
final class RunsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    /** Not needed where a subcommand follows, so that its absence is told here and not by the parser. */
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The dataset folder.")
    private Path folder;

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json: an array.")
    private DocumentFormat format;

    RunsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (folder == null) {
            throw new MissingParameterException(
                    spec.commandLine(), spec.positionalParameters().get(0), "Missing required parameter: 'DIR'");
        }
        List<RunRecord> runs = RunDocument.list(folder);
        if (format == DocumentFormat.JSON) {
            JsonOutput.print(JsonOutput.array(runs, RunDocument::json), terminal);
        } else if (runs.isEmpty()) {
            terminal.out().println("No runs: train with \"mentor train " + folder + " --genre G\".");
        } else {
            print(runs);
        }
        return 0;
    }

    private void print(List<RunRecord> runs) {
        int widest = runs.stream().mapToInt(run -> run.id().length()).max().orElse(0);
        String line = "%-" + widest + "s  %-11s  %-8s  %8s  %8s  %8s  %6s  %6s  %6s  %s%n";
        terminal.out()
                .printf(
                        Locale.ROOT,
                        line,
                        "run",
                        "state",
                        "learner",
                        "error",
                        "no model",
                        "a line",
                        "sign",
                        "hits",
                        "F1",
                        "data");
        for (RunRecord run : runs) {
            RunSettings asked = run.settings();
            Scores scores = run.scores().orElse(null);
            terminal.out()
                    .printf(
                            Locale.ROOT,
                            line,
                            run.id(),
                            run.state().token(),
                            asked.learner(),
                            scores == null ? "-" : Decimal.decibels(scores.maeDb()),
                            baseline(scores, "zero"),
                            baseline(scores, "linear"),
                            scores == null ? "-" : Decimal.percent(scores.signAgreement()),
                            scores == null ? "-" : Decimal.percent(scores.hitRate()),
                            scores == null ? "-" : Decimal.orDash(scores.macroF1(), 2),
                            RunDocument.shortHash(asked));
            if (run.isAbandoned()) {
                terminal.out().println("  again: " + again(run));
            }
        }
    }

    private static String baseline(Scores scores, String name) {
        Scores.Baseline baseline = scores == null ? null : scores.baselines().get(name);
        return baseline == null ? "-" : Decimal.decibels(baseline.maeDb());
    }

    /** The command that does the same once more. */
    private String again(RunRecord run) {
        TrainingSettings settings = run.settings().training();
        boolean cross = run.settings().kind() == RunSettings.Kind.CROSS_VALIDATION;
        StringBuilder command = new StringBuilder(
                        "mentor " + (cross ? "cross-validate " : "train ") + quoted(folder.toString()))
                .append(cross ? " --folds " + run.settings().folds() : "")
                .append(" --genre ")
                .append(quoted(settings.genre()));
        settings.instruments()
                .forEach(instrument -> command.append(" --instrument ").append(quoted(instrument)));
        command.append(" --learner ").append(run.settings().learner());
        command.append(" --twins ").append(settings.twins());
        if (settings.scoringTwins() != TrainingSettings.DEFAULT_SCORING_TWINS) {
            command.append(" --scoring-twins ").append(settings.scoringTwins());
        }
        command.append(" --seed ").append(settings.seed());
        if (settings.augment()) {
            command.append(" --augment");
        }
        new TreeMap<>(settings.learnerSettings())
                .forEach((name, value) -> command.append(" --set ").append(quoted(name + "=" + value)));
        return command.toString();
    }

    private static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}_./=,:-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
