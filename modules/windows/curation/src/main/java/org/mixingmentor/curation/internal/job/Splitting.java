package org.mixingmentor.curation.internal.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import org.mixingmentor.curation.internal.list.DisplayWords;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.SplitFractions;
import org.mixingmentor.dataset.SplitPlan;
import org.mixingmentor.dataset.StratifiedSplits;
import org.mixingmentor.workbench.Failures;
import org.mixingmentor.workbench.OpenDataset;
import org.openide.awt.StatusDisplayer;

/** Distributes songs over train, validation and test: proposes, shows what each would have, and asks. */
public final class Splitting {
    /** How the engine calls a class or an instrument that is not known. */
    private static final String NONE = "none ";

    private Splitting() {}

    /** What the user chose. */
    private record Choice(SplitFractions fractions, long seed, boolean keepTest, boolean lock) {}

    /** Asks for fractions and seed, then whether the proposal is wanted. */
    public static void ask(OpenDataset open) {
        open.job("Reading splits", progress -> open.dataset().testLocked(), locked -> ask(open, locked));
    }

    private static void ask(OpenDataset open, boolean locked) {
        JSpinner validation = new JSpinner(new SpinnerNumberModel(15, 0, 90, 1));
        JSpinner test = new JSpinner(new SpinnerNumberModel(15, 0, 90, 1));
        JLabel train = new JLabel();
        Runnable rest = () -> train.setText(100 - (int) validation.getValue() - (int) test.getValue() + " %");
        validation.addChangeListener(event -> rest.run());
        test.addChangeListener(event -> rest.run());
        rest.run();
        JSpinner seed = new JSpinner(new SpinnerNumberModel(1, 0, Integer.MAX_VALUE, 1));
        JCheckBox keep = new JCheckBox("The test set stays as it is", locked);
        JCheckBox lock = new JCheckBox("Lock the test set from then on", locked);
        lock.setToolTipText("While it is locked nothing that has a split comes into the test set or leaves it");
        Form form = new Form()
                .say("Whole songs go to one split, so that no model is tested on a song it has learned from; each split"
                        + " gets its part of every class and instrument."
                        + (locked ? " The test set is locked." : ""))
                .ask("Train", train)
                .ask("Validation, %", validation)
                .ask("Test, %", test)
                .ask("Seed", seed)
                .ask("", keep)
                .ask("", lock);
        if (!form.confirmed("Split Dataset", "Propose...")) {
            return;
        }
        double ofValidation = (int) validation.getValue() / 100.0;
        double ofTest = (int) test.getValue() / 100.0;
        if (ofValidation + ofTest >= 1) {
            Failures.show("Nothing left to train on", "Validation and test together must stay below 100 %.");
            return;
        }
        SplitFractions fractions = new SplitFractions(1 - ofValidation - ofTest, ofValidation, ofTest);
        Choice choice = new Choice(fractions, (int) seed.getValue(), keep.isSelected(), lock.isSelected());
        open.job(
                "Proposing splits",
                progress -> StratifiedSplits.propose(open.stems(), fractions, choice.seed(), choice.keepTest()),
                plan -> confirm(open, plan, choice, locked));
    }

    private static void confirm(OpenDataset open, SplitPlan plan, Choice choice, boolean locked) {
        boolean changesTest = plan.rows().stream().anyMatch(row -> touchesTest(open, row.fileName(), row.split()));
        StringBuilder sentence =
                new StringBuilder(DisplayWords.stems(plan.rows().size()) + " would change their split. ");
        Object[][] lines = lines(plan);
        if (!plan.warnings().isEmpty()) {
            sentence.append(
                    "A marked 0 means that the split would have none of these; more songs with them would help. ");
        }
        if (changesTest) {
            sentence.append("The test set would change: scores of models trained before could then no longer be"
                    + " compared with new ones.");
        }
        Form form = new Form().say(sentence.toString()).show(new PlanTable(lines));
        boolean even = changesTest && locked;
        if (form.confirmed("Split Dataset", even ? "Change the Locked Test Set" : "Split")) {
            apply(open, plan, choice, even);
        }
    }

    private static boolean touchesTest(OpenDataset open, String name, Optional<Split> next) {
        Optional<Split> before = open.stem(name).flatMap(stem -> stem.row().split());
        Optional<Split> test = Optional.of(Split.TEST);
        return before.equals(test) != next.equals(test) && before.isPresent();
    }

    private static void apply(OpenDataset open, SplitPlan plan, Choice choice, boolean evenLocked) {
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
                () -> StatusDisplayer.getDefault()
                        .setStatusText("Split. The test set is " + (choice.lock() ? "locked." : "not locked.")));
    }

    /** A line for the songs, then one for each class and instrument. */
    private static Object[][] lines(SplitPlan plan) {
        TreeSet<String> groups = new TreeSet<>();
        plan.stems().values().forEach(counts -> groups.addAll(counts.keySet()));
        List<Object[]> lines = new ArrayList<>();
        lines.add(line("songs", split -> plan.songs().getOrDefault(split, 0)));
        for (String group : groups) {
            lines.add(line(
                    group.startsWith(NONE) ? "no class: " + group.substring(NONE.length()) : group,
                    split -> plan.stems().getOrDefault(split, Map.of()).getOrDefault(group, 0)));
        }
        return lines.toArray(new Object[0][]);
    }

    private static Object[] line(String name, ToIntFunction<Split> count) {
        Object[] line = new Object[1 + Split.values().length];
        line[0] = name;
        int column = 1;
        for (Split split : Split.values()) {
            line[column++] = String.format(Locale.ROOT, "%,d", count.applyAsInt(split));
        }
        return line;
    }
}
