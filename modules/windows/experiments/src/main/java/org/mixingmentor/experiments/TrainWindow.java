package org.mixingmentor.experiments;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import javax.swing.Timer;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.experiments.internal.form.ForecastView;
import org.mixingmentor.experiments.internal.form.PlanView;
import org.mixingmentor.experiments.internal.form.RunForm;
import org.mixingmentor.experiments.internal.parts.Borderless;
import org.mixingmentor.experiments.internal.queue.QueueView;
import org.mixingmentor.experiments.internal.queue.Trainings;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingPlan;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.run.TrainingPreflight;
import org.mixingmentor.training.spi.Learner;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Role;
import org.mixingmentor.workbench.ScrolledPanel;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** What is to be trained, what that will use, and what is being trained. */
@TopComponent.Description(preferredID = "TrainWindow", persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(
        mode = "experimentsRight",
        openAtStartup = true,
        position = 10,
        roles = Role.Name.EXPERIMENTS)
public final class TrainWindow extends TopComponent {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int AFTER_TYPING_MS = 250;

    private final RunForm form;
    private final transient Trainings trainings;
    private final PlanView plan;
    private final ForecastView forecast = new ForecastView();
    private final JButton start = new JButton("Start");
    private final transient LatestOnlyTask preflight = new LatestOnlyTask("Plan of a training");
    private final transient LatestOnlyTask offering = new LatestOnlyTask("Genres and instruments to train on");
    private final Timer typed = new Timer(AFTER_TYPING_MS, event -> plan());
    private transient Optional<OpenDataset> dataset = Optional.empty();
    private final transient OpenDataset.Listener stems = names -> offer();

    public TrainWindow() {
        this(Session.current(), Trainings.current());
    }

    private TrainWindow(Session session, Trainings trainings) {
        this.trainings = trainings;
        plan = new PlanView(names -> session.select(new StemSelection(names)));
        setName("Train");
        setToolTipText("Train a model on the open dataset");
        putClientProperty(PROP_CLOSING_DISABLED, true);
        setLayout(new BorderLayout());
        typed.setRepeats(false);
        form = new RunForm(trainings.learners(), typed::restart);
        start.setName("start");
        start.setEnabled(false);
        start.setToolTipText("Add the training to the queue (Ctrl+Enter)");
        start.addActionListener(event -> start());
        AbstractAction key = new AbstractAction() {
            @Serial
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                start.doClick();
            }
        };
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, InputEvent.CTRL_DOWN_MASK), "start");
        getActionMap().put("start", key);
        ScrolledPanel column = new ScrolledPanel(null);
        column.setLayout(new BoxLayout(column, BoxLayout.PAGE_AXIS));
        column.add(form);
        column.add(heading("What it will use"));
        column.add(plan);
        JPanel line = new JPanel(new BorderLayout());
        line.setBorder(BorderFactory.createEmptyBorder(4, 10, 10, 10));
        line.add(start, BorderLayout.CENTER);
        column.add(line);
        column.add(new QueueView(trainings));
        column.add(heading("What it can come to"));
        column.add(forecast);
        JScrollPane scroll = Borderless.scroll(column);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        add(scroll, BorderLayout.CENTER);
        session.onChange(OpenDataset.class, this::opened);
        opened(session.dataset());
    }

    /** Puts a run's settings into the form. */
    void take(RunRecord run) {
        form.show(run.settings());
    }

    static TrainWindow current() {
        return (TrainWindow) WindowManager.getDefault().findTopComponent("TrainWindow");
    }

    private static JComponent heading(String text) {
        JLabel label = new JLabel(text);
        label.setFont(Look.font(1).deriveFont(Font.BOLD));
        JPanel line = new JPanel(new BorderLayout());
        line.setBorder(BorderFactory.createEmptyBorder(6, 10, 2, 10));
        line.add(label, BorderLayout.CENTER);
        return line;
    }

    private void opened(Optional<OpenDataset> open) {
        dataset.ifPresent(old -> old.removeListener(stems));
        dataset = open;
        dataset.ifPresent(now -> now.addListener(stems));
        offer();
    }

    private void offer() {
        offering.forget();
        if (dataset.isEmpty()) {
            form.offer(Facets.of(List.of()));
            return;
        }
        OpenDataset open = dataset.get();
        offering.ask(outdated -> open.facets(), form::offer, plan::say);
    }

    private void plan() {
        start.setEnabled(false);
        if (dataset.isEmpty()) {
            preflight.forget();
            forecast.forget();
            plan.say("Open a dataset (Ctrl+O): what there is to learn from shows here.");
            return;
        }
        OpenDataset open = dataset.get();
        try {
            TrainingSettings settings = form.settings();
            Learner learner = form.learner();
            preflight.ask(outdated -> TrainingPreflight.of(open.dataset(), settings, learner), this::show, plan::say);
            forecast.ask(open, settings.selection());
        } catch (TrainingException e) {
            preflight.forget();
            forecast.forget();
            plan.show(
                    new TrainingPlan(List.of(), 0, List.of(new TrainingPlan.Warning(true, e.getMessage(), List.of()))));
        }
    }

    private void show(TrainingPlan planned) {
        plan.show(planned);
        start.setEnabled(planned.isPossible());
    }

    private void start() {
        try {
            TrainingSettings settings = form.settings();
            dataset.ifPresent(open ->
                    trainings.queue().add(open.folder(), form.learner(), settings, form.folds(), Optional.empty()));
        } catch (TrainingException e) {
            plan.say(e.getMessage());
        }
    }
}
