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

/** The role Experiments, as one uses it: each step goes on where the one before ended. */
public class InsideExperiments extends StartedTest {
    private static Path folder;

    public InsideExperiments(String name) {
        super(name);
    }

    /** One after the other: the framework promises no order of its own. */
    public void test_models_are_planned_trained_cancelled_compared_and_exported() throws Exception {
        a_dataset_is_planned_for_and_what_is_wrong_is_said();
        a_training_runs_and_its_scores_show();
        a_cancelled_training_leaves_nothing();
        two_runs_stand_side_by_side_and_a_stem_of_them_is_selected();
        an_interrupted_run_is_run_again_with_its_own_settings_and_not_those_of_the_form();
        a_run_becomes_a_brain_that_was_verified_and_measured();
    }

    private void a_dataset_is_planned_for_and_what_is_wrong_is_said() throws Exception {
        clearWorkDir();
        folder = getWorkDir().toPath().resolve("songs");
        for (int song = 0; song < 8; song++) {
            TestStems.write(folder.resolve("good/song" + song + "/kick.wav"), 50 + 7 * song);
        }
        act(() -> Roles.switchTo(Role.EXPERIMENTS));
        open(folder, 8);
        Await.that(
                () -> planText().contains("to score on") && planText().contains("validation"),
                "the plan and its warning");
        set("epochs", "none");
        Await.that(() -> planText().contains("The setting epochs is none"), "the refused setting");
        assertFalse(button("start").isEnabled());
        set("epochs", "2");
    }

    private void a_training_runs_and_its_scores_show() throws Exception {
        spin("twins", 3);
        set("networks", "1");
        set("hidden", "8");
        start();
        Await.that(() -> runs().stream().anyMatch(RunRecord::isComplete), "the run");
        JTable table = (JTable) named("runs");
        Await.that(() -> onEventThread(() -> table.getRowCount() == 1 && table.getSelectedRow() == 0), "the row");
        JTable scores = (JTable) named("scores");
        Await.that(() -> onEventThread(() -> scores.getRowCount() > 5), "the scores");
        assertEquals("Error", onEventThread(() -> scores.getValueAt(0, 0)));
        assertTrue(onEventThread(() -> scores.getValueAt(0, 1).toString()).contains("dB"));
    }

    private void a_cancelled_training_leaves_nothing() throws Exception {
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
        assertEquals(1, runs().size());
    }

    private void two_runs_stand_side_by_side_and_a_stem_of_them_is_selected() throws Exception {
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

    private void an_interrupted_run_is_run_again_with_its_own_settings_and_not_those_of_the_form() throws Exception {
        Path left = Files.createDirectories(folder.resolve(".mentor/runs/.20200101-000000-metalcore.part"));
        Files.writeString(left.resolve("owner"), "999999999 2020-01-01T00:00:00Z");
        Files.writeString(
                left.resolve("settings.json"),
                "{\"kind\":\"training\",\"folds\":0,\"begun\":\"2020-01-01T00:00:00Z\",\"genre\":\"metalcore\","
                        + "\"instruments\":[\"kick\"],\"learner\":\"mlp\",\"learner_settings\":{\"epochs\":\"4\","
                        + "\"hidden\":\"6\",\"networks\":\"1\",\"threads\":\"1\"},\"twins\":2,\"scoring_twins\":3,"
                        + "\"seed\":77,\"threads\":1,\"dataset_hash\":\"0123456789\"}");
        TrainingSettings asked = runs().get(0).settings().training();
        act(button("clear queue")::doClick);
        JTable table = (JTable) named("runs");
        Await.that(() -> onEventThread(() -> table.getRowCount() == 3), "the interrupted run");
        act(() -> table.setRowSelectionInterval(2, 2));
        AbstractButton again = button("run again");
        Await.that(() -> onEventThread(again::isEnabled), "that it can be run again");
        act(again::doClick);
        Await.that(() -> runs().stream().filter(RunRecord::isComplete).count() == 3, "the run");
        Await.that(() -> runs().size() == 3, "that it took the place of the interrupted one");
        assertEquals(asked, runs().get(2).settings().training());
    }

    private void a_run_becomes_a_brain_that_was_verified_and_measured() throws Exception {
        JTable table = (JTable) named("runs");
        act(() -> table.setRowSelectionInterval(0, 0));
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
        Session.current().close();
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

    private static List<RunRecord> runs() throws IOException {
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
