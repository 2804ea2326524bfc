package org.mixingmentor.application;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JCheckBox;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.run.Runs;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.Roles;
import org.mixingmentor.workbench.Session;

/**
 * Prints how long events hold the event thread while a model is trained and somebody looks at runs meanwhile; asserts no
 * time, since that depends on the machine.
 */
public class InsideTraining extends StartedTest {
    private static final int ROUNDS = 3;
    private static final int TWINS = 16;

    private Path folder;

    public InsideTraining(String name) {
        super(name);
    }

    public void test_it_is_measured() throws Exception {
        folder = Path.of(System.getProperty("mentor.training"));
        act(() -> Roles.switchTo(Role.EXPERIMENTS));
        EventTimes times = onEventThread(EventTimes::watch);
        act(() -> Session.current().open(folder));
        JTextField epochs = (JTextField) named("epochs");
        Await.that(() -> Session.current().dataset().isPresent(), "the dataset");
        Await.that(() -> onEventThread(() -> start().isEnabled()), "a plan");
        times.report("opening the dataset and planning");

        act(() -> {
            epochs.setText("15");
            ((JSpinner) named("twins")).setValue(TWINS);
            ((JCheckBox) find(main(), component -> component instanceof JCheckBox box && "kick".equals(box.getText()))
                            .orElseThrow())
                    .doClick();
        });
        Await.that(
                () -> onEventThread(() -> {
                    boolean possible = start().isEnabled();
                    start().doClick();
                    return possible;
                }),
                "the start");
        Await.that(() -> runs().stream().anyMatch(run -> run.state() == RunRecord.State.RUNNING), "the run");
        String id = runs().stream()
                .filter(run -> run.state() == RunRecord.State.RUNNING)
                .findFirst()
                .orElseThrow()
                .id();
        for (int round = 1; isAtWork(id); round++) {
            look();
            times.report(
                    round == 1
                            ? "training, everything is looked at for the first time"
                            : "training, everything is looked at, round " + round);
            if (round >= ROUNDS) {
                while (isAtWork(id)) {
                    Thread.sleep(200);
                }
                times.report("training, the learning curve alone");
            }
        }
        // What the end of a training brings: the list is read, the run is shown.
        Thread.sleep(3000);
        times.report("the end of the training");
        Session.current().close();
    }

    private void look() throws Exception {
        JTable table = (JTable) named("runs");
        JTabbedPane tabs = (JTabbedPane) named("detail");
        for (int tab = 0; tab < onEventThread(tabs::getTabCount); tab++) {
            int shown = tab;
            act(() -> tabs.setSelectedIndex(shown));
            for (int row = 0; row < onEventThread(table::getRowCount); row++) {
                int selected = row;
                act(() -> table.setRowSelectionInterval(selected, selected));
                settle();
            }
            act(table::selectAll);
            settle();
        }
        JTable stems = (JTable) named("worst stems");
        for (int row = 0; row < Math.min(5, onEventThread(stems::getRowCount)); row++) {
            int selected = row;
            act(() -> stems.setRowSelectionInterval(selected, selected));
            settle();
        }
        JTextField filter = (JTextField) named("filter");
        for (String text : List.of("m", "ml", "mlp", "mlp error<1.2", "")) {
            act(() -> filter.setText(text));
            settle();
        }
    }

    /** As long as a person looks at something at least. */
    private static void settle() throws Exception {
        Thread.sleep(300);
        EventQueue.invokeAndWait(() -> {});
    }

    private static AbstractButton start() throws Exception {
        return (AbstractButton) named("start");
    }

    private List<RunRecord> runs() throws Exception {
        return Runs.of(folder).list();
    }

    private boolean isAtWork(String id) throws Exception {
        return runs().stream().anyMatch(run -> run.id().equals(id) && run.state() == RunRecord.State.RUNNING);
    }
}
