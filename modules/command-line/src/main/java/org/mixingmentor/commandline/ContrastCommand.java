package org.mixingmentor.commandline;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.flaws.Amounts;
import org.mixingmentor.flaws.ContrastJob;
import org.mixingmentor.flaws.ContrastOptions;
import org.mixingmentor.flaws.Flaws;
import org.mixingmentor.flaws.spi.Flaw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mentor contrast}: writes flawed twins of the gold stems. */
@Command(
        name = "contrast",
        description = {
            "Writes flawed twins of the ideal stems under bad/, each with its row: class, flaws, gold twin, recipe and "
                    + "the exact curve that undoes it. Made again, nothing is doubled.",
            "",
            "Training makes such twins itself, in memory: this is for those who want to hear or keep them."
        })
final class ContrastCommand implements Callable<Integer>, DeclaredOptions.Source {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The dataset folder.")
    private Path folder;

    @Option(names = "--flaws", paramLabel = "FLAW", split = ",")
    private List<String> flaws;

    @Option(names = "--per-stem", paramLabel = "N")
    private int perStem = ContrastOptions.PER_STEM.defaultWhole();

    @Option(names = "--least", paramLabel = "PART", description = "default")
    private double least = ContrastOptions.LEAST.defaultNumber();

    @Option(names = "--most", paramLabel = "PART")
    private double most = ContrastOptions.MOST.defaultNumber();

    @Option(names = "--seed", paramLabel = "N")
    private long seed = ContrastOptions.SEED.defaultWhole();

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
    private DocumentFormat format;

    ContrastCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Setting> declared() {
        return ContrastOptions.ALL;
    }

    @Override
    public Integer call() throws IOException {
        ContrastJob.Settings settings = new ContrastJob.Settings(chosen(), perStem, seed, amounts());
        try (Dataset dataset = Dataset.open(folder)) {
            AudioFiles audio = dataset.opening(AudioFiles.fromLookup());
            new Training(terminal, dataset, audio).scan();
            ContrastJob.Report report;
            try (ProgressLine progress = new ProgressLine(terminal, "Making twins")) {
                report = new ContrastJob(dataset, audio).run(settings, progress);
            }
            if (format == DocumentFormat.JSON) {
                JsonOutput.print(json(report), terminal);
            } else {
                terminal.out()
                        .println(report.written() + " twins written, " + report.present()
                                + " were there already, of " + report.goldStems() + " ideal stems"
                                + (report.withoutEffect() > 0
                                        ? "; " + report.withoutEffect() + " had no audible effect"
                                        : "")
                                + (report.unreadable() > 0 ? "; " + report.unreadable() + " stems are unreadable" : "")
                                + (report.tooLong() > 0
                                        ? "; " + report.tooLong() + " are longer than 15 minutes and were left out"
                                        : "")
                                + ".");
            }
        }
        return 0;
    }

    private Amounts amounts() {
        if (!(least <= most)) {
            throw new ParameterException(
                    spec.commandLine(), "--least and --most are from 0 to 1, and the least is not above the most");
        }
        return new Amounts(least, most);
    }

    private Set<String> chosen() {
        Set<String> all = new LinkedHashSet<>();
        for (Flaw flaw : Flaws.all()) {
            all.add(flaw.word());
        }
        if (flaws == null) {
            return all;
        }
        for (String flaw : flaws) {
            if (!all.contains(flaw)) {
                throw new ParameterException(
                        spec.commandLine(), "unknown flaw " + flaw + "; known are " + String.join(", ", all));
            }
        }
        return new LinkedHashSet<>(flaws);
    }

    private static JsonObject json(ContrastJob.Report report) {
        JsonObject object = new JsonObject();
        object.addProperty("gold_stems", report.goldStems());
        object.addProperty("written", report.written());
        object.addProperty("present", report.present());
        object.addProperty("without_effect", report.withoutEffect());
        object.addProperty("unreadable", report.unreadable());
        object.addProperty("too_long", report.tooLong());
        return object;
    }
}
