package org.mixingmentor.application;

import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.Window;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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
import org.mixingmentor.training.Runs;
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
        a_training_runs_and_its_scores_show_while_the_windows_stay_quick();
        a_cancelled_training_leaves_nothing();
        two_runs_stand_side_by_side_and_a_stem_of_them_is_selected();
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

    private void a_training_runs_and_its_scores_show_while_the_windows_stay_quick() throws Exception {
        spin("twins", 3);
        set("networks", "1");
        set("hidden", "8");
        // Nothing here asserts a time; the longest wait of an event is written down for who wants to know.
        AtomicLong longest = new AtomicLong();
        Thread probe = probe(longest);
        start();
        Await.that(() -> runs().stream().anyMatch(RunRecord::isComplete), "the run");
        probe.interrupt();
        System.out.println("longest wait of the event thread while training: " + longest.get() / 1_000_000 + " ms");
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
        JEditorPane settings = (JEditorPane) named("settings");
        Await.that(
                () -> onEventThread(() -> settings.getText().contains("learner.epochs")
                        && settings.getText().contains("differs")),
                "the setting that differs");
        JTable stems = (JTable) named("worst stems");
        act(() -> {
            ((JTabbedPane) named("detail")).setSelectedIndex(3);
            stems.setRowSelectionInterval(0, 0);
        });
        Await.that(
                () -> Session.current().selection().fileNames().stream().anyMatch(name -> name.endsWith("kick.wav")),
                "the selected stem");
        act(() -> ((JTextField) named("filter")).setText("epochs>2"));
        Await.that(() -> onEventThread(() -> table.getRowCount() == 1), "the filtered row");
        act(() -> ((JTextField) named("filter")).setText(""));
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

    /** How long an event waits for its turn, a hundred times a second. */
    private static Thread probe(AtomicLong longest) {
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    long asked = System.nanoTime();
                    EventQueue.invokeAndWait(() -> longest.accumulateAndGet(System.nanoTime() - asked, Math::max));
                    Thread.sleep(10);
                }
            } catch (InterruptedException | InvocationTargetException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
