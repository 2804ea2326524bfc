package org.mixingmentor.experiments.internal.tabs;

import java.awt.BorderLayout;
import java.io.Serial;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.SwingConstants;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.Session;

/** What is in the selected runs: of one its scores beside the baselines, of several what tells them apart. */
public final class RunDetail extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Supplier<Map<String, Map<String, String>>> defaults;
    private final JLabel heading = new JLabel("", SwingConstants.LEADING);
    private final JTabbedPane tabs = new JTabbedPane();
    private final transient LatestOnlyTask reading = new LatestOnlyTask("Run");
    private final transient List<Consumer<RunContents>> showing = new ArrayList<>();
    private final transient Set<Integer> stale = new HashSet<>();
    private transient Optional<RunContents> contents = Optional.empty();
    private String shown = "";

    /** @param defaults of the learners' settings, by learner and setting */
    public RunDetail(Session session, Supplier<Map<String, Map<String, String>>> defaults) {
        super(new BorderLayout());
        this.defaults = defaults;
        heading.setBorder(BorderFactory.createEmptyBorder(8, 10, 6, 10));
        add(heading, BorderLayout.NORTH);
        ScoresTab scores = new ScoresTab();
        BandsTab bands = new BandsTab();
        CurveTab curve = new CurveTab();
        StemsTab stems = new StemsTab(session);
        FlawsTab flaws = new FlawsTab();
        InputsTab inputs = new InputsTab(session);
        AbstainsTab abstains = new AbstainsTab(session);
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

    private void add(String title, JComponent tab, Consumer<RunContents> show) {
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
    public static String key(List<RunRecord> runs) {
        StringBuilder key = new StringBuilder();
        runs.forEach(run -> key.append(run.id()).append(run.state()).append(run.owned()));
        return key.toString();
    }

    /** Shows the selected runs, the first few of many. */
    public void show(List<RunRecord> runs) {
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
        List<RunRecord> few = runs.subList(0, Math.min(RunContents.MOST, runs.size()));
        reading.ask(
                outdated -> RunContents.read(few, defaults.get()), found -> show(found, runs.size()), heading::setText);
    }

    private void show(RunContents read, int selected) {
        heading.setText(read.heading(selected));
        contents = Optional.of(read);
        for (int tab = 0; tab < showing.size(); tab++) {
            stale.add(tab);
        }
        fill();
    }
}
