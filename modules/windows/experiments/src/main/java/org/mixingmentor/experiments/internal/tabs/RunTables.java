package org.mixingmentor.experiments.internal.tabs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mixingmentor.experiments.internal.parts.ReadTableRows;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.flaws.TargetKind;
import org.mixingmentor.mentor.Refusal;
import org.mixingmentor.training.Reliability;
import org.mixingmentor.training.RunDiff;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.Scores;

/** The tables of one run, or of several side by side. */
final class RunTables {
    private static final Scores.FlawScore NEVER_SCORED = new Scores.FlawScore(0, Double.NaN, Double.NaN, Double.NaN);

    private RunTables() {}

    /** The stems that runs do worst on, in the order of {@link RunContents#stems}. */
    static ReadTableRows stems(RunContents contents) {
        List<String> columns = new ArrayList<>(List.of("Stem", "Instrument", "Flaws"));
        for (int run = 0; run < contents.runs().size(); run++) {
            columns.add(contents.runs().size() == 1 ? "Error" : contents.name(run));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (RunDiff.Stem stem : contents.stems()) {
            List<Object> cells =
                    new ArrayList<>(List.of(stem.name(), stem.instrument(), flawsOf(contents, stem.name())));
            stem.errorsDb().forEach(error -> cells.add(RunWords.decibels(error.orElse(Double.NaN))));
            rows.add(cells);
        }
        return new ReadTableRows(columns, rows, 3);
    }

    private static String flawsOf(RunContents contents, String name) {
        return contents.scored().stream()
                .flatMap(List::stream)
                .filter(stem -> stem.name().equals(name))
                .findFirst()
                .map(stem -> stem.ideal() ? "ideal" : String.join(", ", stem.flawTypes()))
                .map(flaws -> flaws.isEmpty() ? "unnamed" : flaws)
                .orElse("");
    }

    /** The flaws that any of the runs was scored on, by name. */
    static List<String> flawNames(RunContents contents) {
        TreeSet<String> names = new TreeSet<>();
        contents.runs().forEach(run -> run.scores()
                .ifPresent(scores -> names.addAll(scores.flaws().keySet())));
        return List.copyOf(names);
    }

    /** How well the first run names each flaw of {@link #flawNames}: the others' F1 stand among the scores. */
    static ReadTableRows flaws(RunContents contents) {
        RunRecord first = contents.runs().get(0);
        List<List<Object>> rows = new ArrayList<>();
        for (String flaw : flawNames(contents)) {
            Scores.FlawScore score =
                    first.scores().map(scores -> scores.flaws().get(flaw)).orElse(NEVER_SCORED);
            double threshold = first.outcome()
                    .map(outcome -> outcome.flawThresholds().getOrDefault(flaw, Double.NaN))
                    .orElse(Double.NaN);
            rows.add(List.of(
                    flaw,
                    score.stems(),
                    RunWords.plain(score.f1()),
                    RunWords.percent(score.precision()),
                    RunWords.percent(score.recall()),
                    RunWords.percent(threshold),
                    RunWords.percent(
                            Reliability.of(flaw, contents.scored().get(0)).expectedError())));
        }
        return new ReadTableRows(
                List.of("Flaw", "Stems", "F1", "Precision", "Recall", "Counts from", "Off by"), rows, 1);
    }

    /** What was asked for, the data first; what differs is marked and comes before the rest. */
    static ReadTableRows settings(RunContents contents) {
        RunDiff comparison = contents.comparison();
        List<String> columns = new ArrayList<>(List.of("Setting"));
        for (int run = 0; run < comparison.runs().size(); run++) {
            columns.add(contents.name(run));
        }
        columns.add("");
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("data", comparison.runs().stream().map(RunWords::data).toList(), !comparison.isOfOneDataset()));
        comparison.differingSettings().forEach(setting -> rows.add(row(setting.name(), setting.values(), true)));
        comparison.settings().stream()
                .filter(setting -> !setting.differs())
                .forEach(setting -> rows.add(row(setting.name(), setting.values(), false)));
        return ReadTableRows.ofWords(columns, rows);
    }

    private static List<String> row(String name, List<String> values, boolean differs) {
        List<String> row = new ArrayList<>(List.of(name));
        row.addAll(values);
        row.add(differs ? "differs" : "");
        return row;
    }

    /** What was noted while the runs learned, and where they are. */
    static String notes(List<RunRecord> runs) {
        StringBuilder text = new StringBuilder();
        for (RunRecord run : runs) {
            text.append(run.id()).append('\n');
            run.outcome().ifPresent(outcome -> {
                if (!outcome.targets().isEmpty()) {
                    text.append("• ")
                            .append(outcome.chunks())
                            .append(" chunks were learned from; what their stems want: ")
                            .append(TargetKind.shares(outcome.targets()))
                            .append(".\n");
                }
                outcome.notes().forEach(note -> text.append("• ").append(note).append('\n'));
            });
            text.append("• Folder: ").append(run.folder()).append("\n\n");
        }
        return text.toString();
    }

    /** On which stems advice would be refused, and why; in the order of {@link Refusals#stems}. */
    static ReadTableRows refusals(Optional<Refusals> answer) {
        return ReadTableRows.ofWords(
                List.of("Stem", "Instrument", "Split", "Advice"),
                answer.map(Refusals::stems).orElse(List.of()).stream()
                        .map(each -> List.of(
                                each.stem().fileName(),
                                each.instrument() + (each.learned() ? "" : " (not learned)"),
                                each.stem()
                                        .row()
                                        .split()
                                        .map(split -> split.token())
                                        .orElse(""),
                                each.refusal().map(Refusal::sentence).orElse("given")))
                        .toList());
    }
}
