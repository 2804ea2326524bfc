package org.mixingmentor.experiments.internal.runs;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTextField;
import javax.swing.SwingConstants;
import javax.swing.Timer;
import org.mixingmentor.experiments.internal.export.ExportDialog;
import org.mixingmentor.experiments.internal.parts.Borderless;
import org.mixingmentor.experiments.internal.parts.RunCurves;
import org.mixingmentor.experiments.internal.parts.Typing;
import org.mixingmentor.experiments.internal.queue.Trainings;
import org.mixingmentor.experiments.internal.tabs.RunDetail;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.run.Runs;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;

/** The main view of the role: the runs, what can be done with them, and below what is in those that are selected. */
public final class RunsPage extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int LOOK_EVERY_MS = 4000;

    private final RunsTable table = new RunsTable();
    private final transient Session session;
    private final transient Trainings trainings;
    private final transient Consumer<RunRecord> takeSettings;
    private final RunDetail detail;
    private final JTextField filter = new JTextField(28);
    private final JLabel count = new JLabel();
    private final JButton again = new JButton("Run Again");
    private final JButton take = new JButton("Take Settings");
    private final JButton export = new JButton("Export Brain…");
    private final JButton forget = new JButton("Delete…");
    private final JLabel nothing = new JLabel("", SwingConstants.CENTER);
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final transient LatestOnlyTask reading = new LatestOnlyTask("Runs");
    private final Timer looking = new Timer(LOOK_EVERY_MS, event -> reload());
    private transient Optional<Path> folder = Optional.empty();
    private transient List<RunRecord> runs = List.of();
    private transient String wanted = "";

    /**
     * Shows the runs of the dataset that is open.
     *
     * @param take gets a run whose settings are to be put into the form
     */
    public RunsPage(Session session, Trainings trainings, Consumer<RunRecord> take) {
        super(new BorderLayout());
        this.session = session;
        this.trainings = trainings;
        detail = new RunDetail(session, trainings::defaults);
        takeSettings = take;
        add(bar(), BorderLayout.NORTH);
        JSplitPane split = Borderless.split(JSplitPane.VERTICAL_SPLIT, Borderless.scroll(table), detail, 0.3);
        nothing.setForeground(Look.faintText());
        body.add(split, "runs");
        body.add(nothing, "nothing");
        add(body, BorderLayout.CENTER);
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting()) {
                selectionChanged();
            }
        });
        session.onChange(OpenDataset.class, this::opened);
        trainings.queue().addChangeListener(() -> EventQueue.invokeLater(this::reload));
        trainings.onShow(this::showRun);
        looking.setRepeats(true);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentShown(ComponentEvent event) {
                reload();
            }
        });
        opened(session.dataset());
        RunCurves.warmUp();
    }

    private Component bar() {
        JPanel bar = new JPanel();
        bar.setLayout(new BoxLayout(bar, BoxLayout.LINE_AXIS));
        bar.setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
        filter.putClientProperty("JTextField.placeholderText", "Filter: words, error<1.2, f1>=0.5, epochs=40");
        filter.setToolTipText("Words that occur in a run, and comparisons with any column or learner's setting");
        filter.setMaximumSize(new Dimension(420, filter.getPreferredSize().height));
        filter.setName("filter");
        filter.getAccessibleContext().setAccessibleName("Filter of the runs");
        Typing.follow(filter, this::filterChanged);
        count.setForeground(Look.faintText());
        again.setName("run again");
        again.setToolTipText("Train with the settings of the selected runs, which were interrupted or still wait");
        take.setToolTipText("Put the run's settings into the form on the right");
        export.setToolTipText("Write the run's brain to the dataset's models, verified and measured (Ctrl+E)");
        forget.setToolTipText("Delete the folders of the selected runs");
        again.addActionListener(event -> again());
        take.addActionListener(event -> takeSettings.accept(table.selected().get(0)));
        export.addActionListener(event -> exportSelected());
        forget.addActionListener(event -> forget());
        bar.add(filter);
        bar.add(Box.createHorizontalStrut(10));
        bar.add(count);
        bar.add(Box.createHorizontalGlue());
        for (JButton button : List.of(again, take, export, forget)) {
            bar.add(button);
            bar.add(Box.createHorizontalStrut(4));
        }
        return bar;
    }

    @Override
    public boolean requestFocusInWindow() {
        return table.requestFocusInWindow();
    }

    /** Reads the runs anew, and selects one of them once it is there. */
    private void showRun(String id) {
        wanted = id;
        reload();
    }

    private void opened(Optional<OpenDataset> dataset) {
        folder = dataset.map(OpenDataset::folder);
        runs = List.of();
        table.show(runs);
        reload();
    }

    private void reload() {
        if (folder.isEmpty()) {
            reading.forget();
            looking.stop();
            say("<b>No dataset is open.</b><br><br>Open one (Ctrl+O) to see its runs and to train on it.");
            return;
        }
        Path own = folder.get();
        reading.ask(outdated -> Runs.of(own).list(), this::read, this::say);
    }

    private void read(List<RunRecord> now) {
        if (now.stream().anyMatch(run -> run.state() == RunRecord.State.RUNNING)) {
            looking.start();
        } else {
            looking.stop();
        }
        boolean same = RunDetail.key(now).equals(RunDetail.key(runs));
        runs = now;
        if (now.isEmpty()) {
            say("<b>No runs yet.</b><br><br>Choose on the right what is to be learned, see what the training will use,"
                    + "<br>and press <b>Start</b>. What comes of it stands here.");
            return;
        }
        cards.show(body, "runs");
        if (!same) {
            table.show(now);
        }
        if (!wanted.isEmpty()) {
            table.select(wanted);
            wanted = "";
        } else if (table.getSelectedRow() < 0 && table.getRowCount() > 0) {
            table.setRowSelectionInterval(0, 0);
        }
        filterChanged();
        selectionChanged();
    }

    private void say(String text) {
        nothing.setText("<html><center>" + text + "</center></html>");
        cards.show(body, "nothing");
        selectionChanged();
    }

    private void filterChanged() {
        table.filter(new RunFilter(filter.getText(), trainings.defaults()));
        count.setText(RunChoice.count(table.getRowCount(), runs.size()));
    }

    private void selectionChanged() {
        RunChoice choice = chosen();
        again.setEnabled(choice.canRunAgain());
        take.setEnabled(choice.canTakeSettings());
        export.setEnabled(choice.canExport());
        forget.setEnabled(choice.canDelete());
        detail.show(choice.runs());
    }

    private RunChoice chosen() {
        return new RunChoice(table.selected());
    }

    private void again() {
        Path own = folder.orElseThrow();
        chosen().toRunAgain().forEach(run -> trainings.again(own, run).ifPresent(problem -> session.notices()
                .failed("Run Again", problem)));
        table.clearSelection();
    }

    /** Exports the selected run, if it is one that has a model. */
    public void exportSelected() {
        RunChoice choice = chosen();
        if (folder.isPresent() && choice.canExport()) {
            ExportDialog.show(session, folder.get(), choice.runs().get(0));
        }
    }

    private void forget() {
        RunChoice choice = chosen();
        NotifyDescriptor question = new NotifyDescriptor.Confirmation(
                choice.deleteQuestion(), "Delete Runs", NotifyDescriptor.OK_CANCEL_OPTION);
        if (DialogDisplayer.getDefault().notify(question) == NotifyDescriptor.OK_OPTION) {
            Path own = folder.orElseThrow();
            session.background()
                    .run(
                            "Deleting runs",
                            progress -> {
                                for (RunRecord run : choice.runs()) {
                                    Runs.of(own).forget(run);
                                }
                                return own;
                            },
                            done -> reload());
        }
    }
}
