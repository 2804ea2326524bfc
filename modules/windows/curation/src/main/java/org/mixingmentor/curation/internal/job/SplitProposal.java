package org.mixingmentor.curation.internal.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.mixingmentor.curation.internal.list.DisplayWords;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.SplitFractions;
import org.mixingmentor.dataset.SplitPlan;
import org.mixingmentor.dataset.StratifiedSplits;
import org.mixingmentor.workbench.OpenDataset;

/**
 * A proposed split of a dataset, as it is shown and then done.
 *
 * @param plan what would be
 * @param choice what was asked for
 * @param changesTest whether a stem that has a split would come into the test set or leave it
 */
record SplitProposal(SplitPlan plan, Choice choice, boolean changesTest) {
    /** How the engine calls a class or an instrument that is not known. */
    private static final String NONE = "none ";

    /**
     * What the user chose.
     *
     * @param fractions how large each split is to be
     * @param seed of the draw
     * @param keepTest whether the test set stays as it is
     * @param lock whether it is locked from then on
     */
    record Choice(SplitFractions fractions, long seed, boolean keepTest, boolean lock) {}

    /** Proposes; takes a while for many. */
    static SplitProposal of(OpenDataset open, Choice choice) {
        SplitPlan plan = StratifiedSplits.propose(open.stems(), choice.fractions(), choice.seed(), choice.keepTest());
        boolean changesTest = plan.rows().stream().anyMatch(row -> touchesTest(open, row.fileName(), row.split()));
        return new SplitProposal(plan, choice, changesTest);
    }

    private static boolean touchesTest(OpenDataset open, String name, Optional<Split> next) {
        Optional<Split> before = open.stem(name).flatMap(stem -> stem.row().split());
        Optional<Split> test = Optional.of(Split.TEST);
        return before.equals(test) != next.equals(test) && before.isPresent();
    }

    /** The fractions of percentages; empty where nothing would be left to train on. */
    static Optional<SplitFractions> fractions(int validationPercent, int testPercent) {
        double validation = validationPercent / 100.0;
        double test = testPercent / 100.0;
        return validation + test >= 1
                ? Optional.empty()
                : Optional.of(new SplitFractions(1 - validation - test, validation, test));
    }

    /** What would happen, in sentences. */
    String sentence() {
        StringBuilder sentence =
                new StringBuilder(DisplayWords.stems(plan.rows().size()) + " would change their split. ");
        if (!plan.warnings().isEmpty()) {
            sentence.append(
                    "A marked 0 means that the split would have none of these; more songs with them would help. ");
        }
        if (changesTest) {
            sentence.append("The test set would change: scores of models trained before could then no longer be"
                    + " compared with new ones.");
        }
        return sentence.toString();
    }

    /** A line for the songs, then one for each class and instrument: its name, and what each split would have of it. */
    List<List<String>> lines() {
        TreeSet<String> groups = new TreeSet<>();
        plan.stems().values().forEach(counts -> groups.addAll(counts.keySet()));
        List<List<String>> lines = new ArrayList<>();
        lines.add(line("songs", split -> plan.songs().getOrDefault(split, 0)));
        for (String group : groups) {
            lines.add(line(
                    group.startsWith(NONE) ? "no class: " + group.substring(NONE.length()) : group,
                    split -> plan.stems().getOrDefault(split, Map.of()).getOrDefault(group, 0)));
        }
        return lines;
    }

    private static List<String> line(String name, ToIntFunction<Split> count) {
        List<String> line = new ArrayList<>(List.of(name));
        for (Split split : Split.values()) {
            line.add(String.format(Locale.ROOT, "%,d", count.applyAsInt(split)));
        }
        return line;
    }

    /**
     * Does it, as one edit.
     *
     * @param evenLocked changes a locked test set too
     * @param done gets a sentence, on the event thread
     */
    void apply(OpenDataset open, boolean evenLocked, Consumer<String> done) {
        String what = "split by song, seed " + choice.seed();
        open.change(
                what,
                dataset -> {
                    List<String> changed = plan.rows().isEmpty()
                            ? List.of()
                            : dataset.put(plan.rows(), what, evenLocked).fileNames();
                    dataset.lockTest(choice.lock());
                    return Optional.of(changed);
                },
                () -> done.accept("Split. The test set is " + (choice.lock() ? "locked." : "not locked.")));
    }
}
