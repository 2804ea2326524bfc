package org.mixingmentor.commandline;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code mentor}: the whole path, from stems to advice, without a display. */
@Command(
        name = "mentor",
        description = {
            "Teaches a small model to criticise a mix, and lets it.",
            "",
            "The path: stems -> fingerprints -> dataset -> model -> brain -> advice.",
            "Start with: mentor demo"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            FingerprintCommand.class,
            LoudnessCommand.class,
            ImportCommand.class,
            ScanCommand.class,
            ImportLabelsCommand.class,
            SplitCommand.class,
            ContrastCommand.class,
            ExportDatasetCommand.class,
            ForecastCommand.class,
            TrainCommand.class,
            CrossValidateCommand.class,
            RunsCommand.class,
            CompareCommand.class,
            ExportCommand.class,
            EvaluateCommand.class,
            AdviseCommand.class,
            ListenCommand.class,
            ModelsCommand.class,
            LatencyCommand.class
        },
        footer = {"", "Exit codes: 0 done, 1 failed (one sentence on standard error says why), 2 wrong usage."})
public final class Mentor implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print a stack trace when something fails.")
    private boolean debug;

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        int exit = run(Terminal.ofProcess(), arguments);
        Interruption.commandEnded();
        System.exit(exit);
    }

    /** Runs one command; returns its exit code. */
    static int run(Terminal terminal, String... arguments) {
        Mentor mentor = new Mentor();
        CommandLine commandLine = new CommandLine(mentor, new CommandFactory(terminal));
        DeclaredOptions.describe(commandLine);
        commandLine.setOut(terminal.writer());
        commandLine.setErr(terminal.errorWriter());
        commandLine.setUsageHelpAutoWidth(true);
        // A file may be called @name; and what a file says is no part of what was typed.
        commandLine.setExpandAtFiles(false);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> terminal.fail(failure, mentor.debug));
        commandLine.setExecutionStrategy(parsed -> {
            DeclaredOptions.check(parsed);
            return new RunLast().execute(parsed);
        });
        int exit = commandLine.execute(arguments);
        terminal.lost().ifPresent(terminal::warn);
        return exit == 0 && (terminal.lost().isPresent() || terminal.unsaid()) ? Failure.EXIT : exit;
    }

    /** Without a command there is nothing to do but to say what there is. */
    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Name a command, for example: mentor demo");
    }
}
