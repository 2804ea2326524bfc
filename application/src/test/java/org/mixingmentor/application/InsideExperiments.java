package org.mixingmentor.application;

import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JLabel;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.run.Runs;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.mixingmentor.workbench.Session;

/** The role Experiments, as one uses it; each test has a dataset of its own. */
public class InsideExperiments extends StartedTest {
    private Path folder;

    public InsideExperiments(String name) {
        super(name);
    }

    /** Eight songs without a run, and a form that asks for a small model. */
    @Override
    protected void setUp() throws Exception {
        super.setUp();
        clearWorkDir();
        folder = getWorkDir().toPath().resolve("songs");
        for (int song = 0; song < 8; song++) {
            TestStems.write(folder.resolve("good/song" + song + "/kick.wav"), 50 + 7 * song);
        }
        act(() -> Roles.switchTo(Role.EXPERIMENTS));
        open(folder, 8);
        spin("twins", 3);
        set("epochs", "2");
        set("networks", "1");
        set("hidden", "8");
    }

    @Override
    protected void tearDown() throws Exception {
        try {
            super.tearDown();
        } finally {
            Session.current().close();
        }
    }

    public void test_a_dataset_is_planned_for_and_what_is_wrong_is_said() throws Exception {
        Await.that(
                () -> planText().contains("With so few songs all are learned")
                        && planText().contains("validation"),
                "the plan and what is learned");
        set("epochs", "none");
        Await.that(() -> planText().contains("The setting epochs is none"), "the refused setting");
        assertFalse(button("start").isEnabled());
    }

    public void test_a_training_runs_its_scores_show_and_it_becomes_a_verified_brain() throws Exception {
        start();
        Await.that(() -> runs().stream().anyMatch(RunRecord::isComplete), "the run");
        JTable table = (JTable) named("runs");
        Await.that(() -> onEventThread(() -> table.getRowCount() == 1 && table.getSelectedRow() == 0), "the row");
        show("Scores");
        JTable scores = (JTable) named("scores");
        Await.that(() -> onEventThread(() -> scores.getRowCount() > 5), "the scores");
        assertEquals("Error", onEventThread(() -> scores.getValueAt(0, 0)));
        assertTrue(onEventThread(() -> scores.getValueAt(0, 1).toString()).contains("dB"));
        export();
    }

    private void export() throws Exception {
        AbstractButton open = onEventThread(() -> (AbstractButton) find(
                        main(),
                        component ->
                                component instanceof AbstractButton button && "Export Brain…".equals(button.getText()))
                .orElseThrow());
        Await.that(() -> onEventThread(open::isEnabled), "a run that can be exported");
        EventQueue.invokeLater(open::doClick);
        AbstractButton export = (AbstractButton) inDialog("export");
        act(export::doClick);
        JLabel result = (JLabel) inDialog("export result");
        Await.that(() -> onEventThread(() -> result.getText().contains("Written")), "the brain");
        String text = onEventThread(result::getText);
        assertTrue(text, text.contains("differ from the model's") && text.contains("µs"));
        try (Stream<Path> files = Files.list(folder.resolve("models"))) {
            assertEquals(
                    List.of("brain_metalcore_kick_v1.md", "brain_metalcore_kick_v1.onnx"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        for (Window window : Window.getWindows()) {
            if (window instanceof Dialog) {
                act(() -> window.dispose());
            }
        }
    }

    public void test_a_cancelled_training_leaves_nothing() throws Exception {
        set("epochs", "10000");
        start();
        Await.that(() -> runs().stream().anyMatch(run -> run.state() == RunRecord.State.RUNNING), "the run at work");
        Await.that(
                () -> onEventThread(
                        () -> ((JLabel) last("queue state")).getText().contains("learning")),
                "its step");
        act(() -> ((AbstractButton) last("queue button")).doClick());
        Await.that(
                () -> onEventThread(
                        () -> ((JLabel) last("queue state")).getText().contains("cancelled")),
                "the end");
        assertEquals(0, runs().size());
    }

    public void test_two_runs_stand_side_by_side_and_a_stem_of_them_is_selected() throws Exception {
        start();
        Await.that(() -> runs().stream().anyMatch(RunRecord::isComplete), "the first run");
        set("epochs", "3");
        start();
        Await.that(() -> runs().stream().filter(RunRecord::isComplete).count() == 2, "the second run");
        JTable table = (JTable) named("runs");
        Await.that(() -> onEventThread(() -> table.getRowCount() == 2), "both rows");
        act(() -> table.selectAll());
        JTable settings = (JTable) named("settings");
        show("Settings");
        Await.that(() -> onEventThread(() -> differs(settings, "learner.epochs")), "the setting that differs");
        JTable stems = (JTable) named("worst stems");
        show("Worst Stems");
        act(() -> stems.setRowSelectionInterval(0, 0));
        Await.that(
                () -> Session.current().selection().fileNames().stream().anyMatch(name -> name.endsWith("kick.wav")),
                "the selected stem");
        act(() -> ((JTextField) named("filter")).setText("epochs>2"));
        Await.that(() -> onEventThread(() -> table.getRowCount() == 1), "the filtered row");
        act(() -> ((JTextField) named("filter")).setText(""));
    }

    public void test_an_interrupted_run_is_run_again_with_its_own_settings_and_not_those_of_the_form()
            throws Exception {
        Path left = Files.createDirectories(folder.resolve(".mentor/runs/.20200101-000000-metalcore.part"));
        Files.writeString(left.resolve("owner"), "999999999 2020-01-01T00:00:00Z");
        Files.writeString(
                left.resolve("settings.json"),
                "{\"kind\":\"training\",\"folds\":0,\"begun\":\"2020-01-01T00:00:00Z\",\"genre\":\"metalcore\","
                        + "\"instruments\":[\"kick\"],\"learner\":\"mlp\",\"learner_settings\":{\"epochs\":\"4\","
                        + "\"hidden\":\"6\",\"networks\":\"1\",\"threads\":\"1\"},\"twins\":2,\"scoring_twins\":3,"
                        + "\"seed\":77,\"threads\":1,\"dataset_hash\":\"0123456789\"}");
        TrainingSettings asked = runs().get(0).settings().training();
        // The runs are looked at anew when the queue changes; it does so at any training.
        start();
        Await.that(() -> runs().stream().anyMatch(RunRecord::isComplete), "another run");
        JTable table = (JTable) named("runs");
        Await.that(() -> onEventThread(() -> table.getRowCount() == 2), "the interrupted run");
        act(() -> table.setRowSelectionInterval(1, 1));
        AbstractButton again = button("run again");
        Await.that(() -> onEventThread(again::isEnabled), "that it can be run again");
        act(again::doClick);
        Await.that(() -> runs().stream().filter(RunRecord::isComplete).count() == 2, "the run");
        Await.that(() -> runs().size() == 2, "that it took the place of the interrupted one");
        assertTrue(runs().stream().anyMatch(run -> run.settings().training().equals(asked)));
    }

    private static void show(String tab) throws Exception {
        act(() -> {
            JTabbedPane tabs = (JTabbedPane) named("detail");
            tabs.setSelectedIndex(tabs.indexOfTab(tab));
        });
    }

    private static boolean differs(JTable settings, String name) {
        for (int row = 0; row < settings.getRowCount(); row++) {
            if (settings.getValueAt(row, 0).equals(name)) {
                return settings.getValueAt(row, settings.getColumnCount() - 1).equals("differs");
            }
        }
        return false;
    }

    private List<RunRecord> runs() throws IOException {
        return Runs.of(folder).list();
    }

    private String planText() throws Exception {
        JEditorPane plan = (JEditorPane) named("plan");
        return onEventThread(
                () -> plan.getDocument().getText(0, plan.getDocument().getLength()));
    }

    private void set(String field, String value) throws Exception {
        JTextField text = (JTextField) named(field);
        act(() -> text.setText(value));
    }

    private void spin(String field, int value) throws Exception {
        act(() -> ((JSpinner) named(field)).setValue(value));
    }

    /** A plan is made anew a moment after each change, and the button is grey till then. */
    private void start() throws Exception {
        AbstractButton button = button("start");
        Await.that(
                () -> onEventThread(() -> {
                    boolean possible = button.isEnabled();
                    button.doClick();
                    return possible;
                }),
                "a plan that is possible");
    }

    private AbstractButton button(String name) throws Exception {
        return (AbstractButton) named(name);
    }

    /** The last one of that name: the queue shows the newest below. */
    private JComponent last(String name) {
        JComponent[] found = new JComponent[1];
        find(main(), component -> {
            if (name.equals(component.getName())) {
                found[0] = (JComponent) component;
            }
            return false;
        });
        return found[0];
    }
}
