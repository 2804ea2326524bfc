package org.mixingmentor.commandline;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.SplitFractions;
import org.mixingmentor.dataset.SplitOptions;
import org.mixingmentor.dataset.SplitPlan;
import org.mixingmentor.dataset.StratifiedSplits;
import org.mixingmentor.dataset.store.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mentor split}: distributes songs over train, validation and test. */
@Command(
        name = "split",
        description = {
            "Distributes the songs of a dataset over train, validation and test, so that each gets its part of every "
                    + "class and instrument. Whole songs only; songs that share audio or a gold twin stay together. "
                    + "The same stems and seed give the same splits. One edit, which the workbench can undo.",
            "",
            "A scan gives new songs a split by itself; this is for those who want other parts, or a better balance. "
                    + "A locked test set stays as it is."
        })
final class SplitCommand implements Callable<Integer>, DeclaredOptions.Source {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The dataset folder, scanned.")
    private Path folder;

    @Option(names = "--validation", paramLabel = "PART")
    private double validation = SplitOptions.VALIDATION.defaultNumber();

    @Option(names = "--test", paramLabel = "PART")
    private Double test;

    @Option(names = "--seed", paramLabel = "N")
    private long seed = SplitOptions.SEED.defaultWhole();

    @Option(
            names = "--keep-test",
            description = "Leave the test set as it is, locked or not; the other two share the rest.")
    private boolean keepTest;

    @Option(
            names = "--change-locked-test",
            description = "Change the test set though it is locked. Scores from before and after cannot be compared.")
    private boolean changeLockedTest;

    @Option(
            names = "--lock-test",
            negatable = true,
            description = "Lock the test set from then on, or unlock it with --no-lock-test (default: as it is).")
    private Boolean lock;

    @Option(names = "--dry-run", description = "Print what each split would have, and change nothing.")
    private boolean dryRun;

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
    private DocumentFormat format;

    SplitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Setting> declared() {
        return SplitOptions.ALL;
    }

    @Override
    public Integer call() throws IOException {
        SplitFractions fractions = fractions();
        try (Dataset dataset = dryRun ? Dataset.openReadOnly(folder) : Dataset.open(folder)) {
            List<CataloguedStem> stems = ScanCommand.stems(dataset);
            boolean locked = dataset.testLocked();
            boolean keep = keepTest || (locked && !changeLockedTest);
            if (keep && test != null) {
                terminal.warn("The test set stays as it is" + (keepTest ? "" : ", for it is locked")
                        + ": --test has no effect.");
            }
            SplitPlan plan = StratifiedSplits.propose(stems, fractions, seed, keep);
            if (!dryRun) {
                apply(dataset, plan);
            }
            boolean lockedNow = lock == null ? locked : lock;
            if (format == DocumentFormat.JSON) {
                JsonOutput.print(json(plan, lockedNow), terminal);
            } else {
                print(plan, lockedNow);
            }
            plan.warnings().forEach(terminal::warn);
            if (!dryRun) {
                ConflictLines.report(dataset, terminal);
            }
        }
        return 0;
    }

    private SplitFractions fractions() {
        double ofTest = test == null ? SplitOptions.TEST.defaultNumber() : test;
        double train = 1 - validation - ofTest;
        if (!(validation >= 0 && ofTest >= 0 && train > 0)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--validation and --test are parts from 0 to 1, as 0.15, and together below 1 so that something is "
                            + "left to train on");
        }
        if (keepTest && changeLockedTest) {
            throw new ParameterException(
                    spec.commandLine(), "--keep-test and --change-locked-test contradict each other");
        }
        return new SplitFractions(train, validation, ofTest);
    }

    private void apply(Dataset dataset, SplitPlan plan) throws IOException {
        if (!plan.rows().isEmpty()) {
            dataset.put(plan.rows(), "split by song, seed " + seed, changeLockedTest);
        }
        if (lock != null) {
            dataset.lockTest(lock);
        }
    }

    private void print(SplitPlan plan, boolean locked) {
        List<String> groups = groups(plan);
        int widest = groups.stream().mapToInt(String::length).max().orElse(0);
        String line = "%-" + Math.max(widest, "songs".length()) + "s  %10s  %10s  %10s%n";
        terminal.out().printf(Locale.ROOT, line, "", Split.TRAIN.token(), Split.VALIDATION.token(), Split.TEST.token());
        print(line, "songs", split -> plan.songs().getOrDefault(split, 0));
        for (String group : groups) {
            print(line, group, split -> stems(plan, split, group));
        }
        terminal.out()
                .println((plan.rows().isEmpty()
                                ? "Every stem is in its split already."
                                : plan.rows().size() + " stems " + (dryRun ? "would change" : "changed")
                                        + " their split.")
                        + (locked ? " The test set is locked." : "")
                        + (dryRun ? " Nothing was changed." : ""));
    }

    private void print(String line, String name, ToIntFunction<Split> count) {
        terminal.out()
                .printf(
                        Locale.ROOT,
                        line,
                        name,
                        count.applyAsInt(Split.TRAIN),
                        count.applyAsInt(Split.VALIDATION),
                        count.applyAsInt(Split.TEST));
    }

    /** Class and instrument of the stems. */
    private static List<String> groups(SplitPlan plan) {
        TreeSet<String> groups = new TreeSet<>();
        plan.stems().values().forEach(counts -> groups.addAll(counts.keySet()));
        return new ArrayList<>(groups);
    }

    private static int stems(SplitPlan plan, Split split, String group) {
        return plan.stems().getOrDefault(split, Map.of()).getOrDefault(group, 0);
    }

    private JsonObject json(SplitPlan plan, boolean locked) {
        JsonObject object = new JsonObject();
        object.addProperty("dry_run", dryRun);
        object.addProperty("seed", seed);
        object.addProperty("changed", plan.rows().size());
        object.addProperty("test_locked", locked);
        object.add("songs", json(split -> plan.songs().getOrDefault(split, 0)));
        JsonObject stems = new JsonObject();
        groups(plan).forEach(group -> stems.add(group, json(split -> stems(plan, split, group))));
        object.add("stems", stems);
        object.add("warnings", JsonOutput.words(plan.warnings()));
        return object;
    }

    private static JsonObject json(ToIntFunction<Split> count) {
        JsonObject object = new JsonObject();
        for (Split split : Split.values()) {
            object.addProperty(split.token(), count.applyAsInt(split));
        }
        return object;
    }
}
