package org.mixingmentor.application;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Window;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
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
import org.netbeans.jemmy.JemmyProperties;
import org.netbeans.jemmy.TestOut;
import org.netbeans.jemmy.operators.JFrameOperator;
import org.netbeans.junit.NbTestCase;
import org.openide.windows.WindowManager;

/** The role Experiments, as one uses it: each step goes on where the one before ended. */
public class InsideExperiments extends NbTestCase {
    private static Path folder;

    private JFrameOperator frame;

    public InsideExperiments(String name) {
        super(name);
    }

    @Override
    protected void setUp() throws Exception {
        JemmyProperties.setCurrentOutput(TestOut.getNullOutput());
        Frame main = WindowManager.getDefault().getMainWindow();
        Await.that(main::isShowing, "the main window");
        frame = new JFrameOperator("Mixing Mentor");
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
        onEventThread(() -> {
            Roles.switchTo(Role.EXPERIMENTS);
            Session.current().open(folder);
            return null;
        });
        Await.that(
                () -> Session.current()
                                .dataset()
                                .map(open -> open.stems().size())
                                .orElse(0)
                        == 8,
                "the stems");
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
        onEventThread(() -> {
            ((AbstractButton) last("queue button")).doClick();
            return null;
        });
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
        onEventThread(() -> {
            table.selectAll();
            return null;
        });
        JEditorPane settings = (JEditorPane) named("settings");
        Await.that(
                () -> onEventThread(() -> settings.getText().contains("learner.epochs")
                        && settings.getText().contains("differs")),
                "the setting that differs");
        JTable stems = (JTable) named("worst stems");
        onEventThread(() -> {
            ((JTabbedPane) named("detail")).setSelectedIndex(3);
            stems.setRowSelectionInterval(0, 0);
            return null;
        });
        Await.that(
                () -> Session.current().selection().fileNames().stream().anyMatch(name -> name.endsWith("kick.wav")),
                "the selected stem");
        onEventThread(() -> {
            ((JTextField) named("filter")).setText("epochs>2");
            return null;
        });
        Await.that(() -> onEventThread(() -> table.getRowCount() == 1), "the filtered row");
        onEventThread(() -> {
            ((JTextField) named("filter")).setText("");
            return null;
        });
    }

    private void a_run_becomes_a_brain_that_was_verified_and_measured() throws Exception {
        JTable table = (JTable) named("runs");
        onEventThread(() -> {
            table.setRowSelectionInterval(0, 0);
            return null;
        });
        AbstractButton open = onEventThread(() -> (AbstractButton) find(
                (Container) frame.getSource(),
                component -> component instanceof AbstractButton button && "Export Brain…".equals(button.getText())));
        Await.that(() -> onEventThread(open::isEnabled), "a run that can be exported");
        EventQueue.invokeLater(open::doClick);
        Await.that(() -> onEventThread(() -> inDialogs("export") != null), "the dialog");
        onEventThread(() -> {
            ((AbstractButton) inDialogs("export")).doClick();
            return null;
        });
        JLabel result = (JLabel) inDialogs("export result");
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
                onEventThread(() -> {
                    window.dispose();
                    return null;
                });
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
        onEventThread(() -> {
            text.setText(value);
            return null;
        });
    }

    private void spin(String field, int value) throws Exception {
        onEventThread(() -> {
            ((JSpinner) named(field)).setValue(value);
            return null;
        });
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

    private JComponent named(String name) throws Exception {
        JComponent[] found = new JComponent[1];
        Await.that(
                () -> onEventThread(() -> {
                    found[0] = (JComponent)
                            find((Container) frame.getSource(), component -> name.equals(component.getName()));
                    return found[0] != null;
                }),
                name);
        return found[0];
    }

    /** The last one of that name: the queue shows the newest below. */
    private JComponent last(String name) {
        JComponent[] found = new JComponent[1];
        find((Container) frame.getSource(), component -> {
            if (name.equals(component.getName())) {
                found[0] = (JComponent) component;
            }
            return false;
        });
        return found[0];
    }

    private static Component inDialogs(String name) {
        for (Window window : Window.getWindows()) {
            if (window instanceof Dialog && window.isShowing()) {
                Component found = find(window, component -> name.equals(component.getName()));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static Component find(Container in, Predicate<Component> wanted) {
        for (Component component : in.getComponents()) {
            if (wanted.test(component)) {
                return component;
            }
            Component deeper = component instanceof Container inner ? find(inner, wanted) : null;
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
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

    private static <T> T onEventThread(Callable<T> question) throws Exception {
        if (EventQueue.isDispatchThread()) {
            return question.call();
        }
        FutureTask<T> task = new FutureTask<>(question);
        EventQueue.invokeAndWait(task);
        return task.get();
    }
}
