package org.mixingmentor.experiments;

import java.awt.BorderLayout;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.SwingConstants;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.RunDiff;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.Look;

/** What is in the selected runs: of one its scores beside the baselines, of several what tells them apart. */
final class RunDetail extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    /** More than this nobody tells apart. */
    private static final int MOST = 5;

    private final JLabel heading = new JLabel("", SwingConstants.LEADING);
    private final JTabbedPane tabs = new JTabbedPane();
    private final transient LatestOnlyTask reading = new LatestOnlyTask("Run");
    private final transient List<Consumer<Contents>> showing = new ArrayList<>();
    private final transient Set<Integer> stale = new HashSet<>();
    private transient Optional<Contents> contents = Optional.empty();
    private String shown = "";

    /**
     * All that the tabs show, read from the runs' folders.
     *
     * @param curves by run
     * @param scored by run
     */
    record Contents(
            RunDiff comparison,
            List<List<CurvePoint>> curves,
            List<RunDiff.Stem> stems,
            List<List<ScoredStem>> scored) {
        List<RunRecord> runs() {
            return comparison.runs();
        }

        /** The run's name where there are others beside it. */
        String name(int run) {
            return runs().size() == 1
                    ? "this run"
                    : RunWords.time(runs().get(run).settings().begun()).substring(5);
        }
    }

    RunDetail() {
        super(new BorderLayout());
        heading.setBorder(BorderFactory.createEmptyBorder(8, 10, 6, 10));
        add(heading, BorderLayout.NORTH);
        ScoresTab scores = new ScoresTab();
        BandsTab bands = new BandsTab();
        CurveTab curve = new CurveTab();
        StemsTab stems = new StemsTab();
        FlawsTab flaws = new FlawsTab();
        InputsTab inputs = new InputsTab();
        AbstainsTab abstains = new AbstainsTab();
        SettingsTab settings = new SettingsTab();
        add("Scores", scores, scores::show);
        add("Error by Band", bands, bands::show);
        add("Learning Curve", curve, curve::show);
        add("Worst Stems", stems, stems::show);
        add("Flaws", flaws, flaws::show);
        add("Inputs", inputs, inputs::show);
        add("Abstains", abstains, abstains::show);
        add("Settings", settings, settings::show);
        tabs.setName("detail");
        tabs.addChangeListener(event -> fill());
        add(tabs, BorderLayout.CENTER);
    }

    private void add(String title, JComponent tab, Consumer<Contents> show) {
        tabs.addTab(title, tab);
        showing.add(show);
    }

    /** Fills the tab that is looked at, once; the others wait until they are. */
    private void fill() {
        int tab = tabs.getSelectedIndex();
        if (contents.isPresent() && stale.remove(tab)) {
            showing.get(tab).accept(contents.get());
        }
    }

    /** What tells one state of runs from another. */
    static String key(List<RunRecord> runs) {
        StringBuilder key = new StringBuilder();
        runs.forEach(run -> key.append(run.id()).append(run.state()).append(run.owned()));
        return key.toString();
    }

    void show(List<RunRecord> runs) {
        boolean running = runs.stream().anyMatch(run -> run.state() == RunRecord.State.RUNNING);
        if (key(runs).equals(shown) && !running) {
            return;
        }
        shown = key(runs);
        tabs.setVisible(!runs.isEmpty());
        if (runs.isEmpty()) {
            reading.forget();
            heading.setText(" ");
            return;
        }
        List<RunRecord> few = runs.subList(0, Math.min(MOST, runs.size()));
        reading.ask(outdated -> read(few), found -> show(found, runs.size()), heading::setText);
    }

    private static Contents read(List<RunRecord> runs) throws IOException {
        RunDiff comparison = RunDiff.of(runs, Trainings.defaults());
        List<List<CurvePoint>> curves = new ArrayList<>();
        List<List<ScoredStem>> scored = new ArrayList<>();
        for (RunRecord run : runs) {
            curves.add(run.curve());
            scored.add(run.stems());
        }
        return new Contents(comparison, curves, comparison.stems(), scored);
    }

    private void show(Contents read, int selected) {
        heading.setText(heading(read, selected));
        contents = Optional.of(read);
        for (int tab = 0; tab < showing.size(); tab++) {
            stale.add(tab);
        }
        fill();
    }

    private static String heading(Contents contents, int selected) {
        List<RunRecord> runs = contents.runs();
        String faint = Look.hex(Look.faintText());
        if (runs.size() == 1) {
            RunRecord run = runs.get(0);
            return "<html><b>" + RunWords.escaped(run.id()) + "</b> &nbsp; <font color='" + faint + "'>"
                    + RunWords.escaped(sentence(run)) + "</font></html>";
        }
        String differ = contents.comparison().differingSettings().isEmpty()
                ? "the same settings"
                : contents.comparison().differingSettings().size() + " settings differ";
        return "<html><b>" + runs.size() + " runs side by side</b>"
                + (selected > MOST ? " (the first " + MOST + " of " + selected + ")" : "") + " &nbsp; <font color='"
                + faint + "'>" + differ + ", "
                + (contents.comparison().isOfOneDataset()
                        ? contents.comparison().isScoredAlike()
                                ? "the same data"
                                : "the same data, <b>but scored on different stems</b>"
                        : "<b>different data: scores are not of the same stems</b>")
                + "</font></html>";
    }

    private static String sentence(RunRecord run) {
        return switch (run.state()) {
            case RUNNING -> "is at work; its scores come when it is complete";
            case INTERRUPTED -> "was interrupted: its process ended before it did. Run it again, or delete it";
            case WAITING -> run.owned()
                    ? "waits for the trainings before it"
                    : "still waits: its process ended before its turn came. Run it again, or delete it";
            case COMPLETE -> run.scores()
                    .map(scores -> scores.songs() + " songs, " + scores.stems() + " stems and twins scored, "
                            + scores.peaks() + " EQ peaks to find")
                    .orElse("");
        };
    }
}
