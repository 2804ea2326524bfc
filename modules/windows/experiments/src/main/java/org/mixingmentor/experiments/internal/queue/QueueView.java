package org.mixingmentor.experiments.internal.queue;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import org.mixingmentor.experiments.internal.parts.LearningCurves;
import org.mixingmentor.experiments.internal.parts.RunCurves;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.training.run.QueuedTraining;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.chart.ChartView;

/** The trainings that wait, are at work or have just ended; looked at a few times a second while one is at work. */
public final class QueueView extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int LOOK_EVERY_MS = 300;

    private final transient Trainings trainings;
    private final JPanel list = new JPanel();
    private final JButton clear = new JButton("Clear");
    private final Timer looking = new Timer(LOOK_EVERY_MS, event -> look());
    private final transient List<QueueEntry> entries = new ArrayList<>();

    /** @param trainings whose queue is shown */
    public QueueView(Trainings trainings) {
        super(new BorderLayout());
        this.trainings = trainings;
        setBorder(BorderFactory.createEmptyBorder(0, 10, 10, 10));
        list.setLayout(new BoxLayout(list, BoxLayout.PAGE_AXIS));
        clear.setName("clear queue");
        clear.setToolTipText("Take away those that are over; their runs stay");
        clear.addActionListener(event -> trainings.queue().removeOver());
        add(list, BorderLayout.NORTH);
        trainings.queue().addChangeListener(() -> EventQueue.invokeLater(this::rebuild));
        rebuild();
    }

    private void rebuild() {
        List<QueuedTraining> queued = trainings.queue().trainings();
        entries.removeIf(entry -> !queued.contains(entry.training));
        for (QueuedTraining training : queued) {
            if (entries.stream().noneMatch(entry -> entry.training.equals(training))) {
                entries.add(new QueueEntry(training));
            }
        }
        list.removeAll();
        boolean over = false;
        for (QueueEntry entry : entries) {
            list.add(entry);
            list.add(Box.createVerticalStrut(6));
            over |= entry.training.now().state().isOver();
        }
        if (over) {
            JPanel line = new JPanel(new BorderLayout());
            line.add(clear, BorderLayout.LINE_END);
            list.add(line);
        }
        look();
        revalidate();
        repaint();
    }

    private void look() {
        boolean going = false;
        for (QueueEntry entry : entries) {
            going |= entry.look();
        }
        if (going) {
            looking.start();
        } else {
            looking.stop();
        }
    }

    /** One training. */
    private final class QueueEntry extends JPanel {
        @Serial
        private static final long serialVersionUID = 1;

        private final transient QueuedTraining training;
        private final JLabel state = new JLabel();
        private final JProgressBar bar = new JProgressBar(0, 1000);
        private final JButton button = new JButton("Cancel");
        private final ChartView view = RunCurves.view();
        private int points = -1;

        QueueEntry(QueuedTraining training) {
            super(new BorderLayout(6, 4));
            this.training = training;
            setBorder(BorderFactory.createCompoundBorder(
                    BorderFactory.createMatteBorder(1, 0, 0, 0, Look.grid()),
                    BorderFactory.createEmptyBorder(6, 0, 2, 0)));
            JPanel top = new JPanel(new BorderLayout(6, 2));
            top.add(
                    new JLabel(
                            RunWords.html(QueueWords.title(training.settings(), training.learner(), training.folds()))),
                    BorderLayout.CENTER);
            top.add(button, BorderLayout.LINE_END);
            top.add(state, BorderLayout.PAGE_END);
            state.setForeground(Look.faintText());
            state.setName("queue state");
            button.setName("queue button");
            button.addActionListener(event -> pressed());
            view.setPreferredSize(new Dimension(260, 180));
            view.setVisible(false);
            add(top, BorderLayout.NORTH);
            add(bar, BorderLayout.CENTER);
            add(view, BorderLayout.SOUTH);
        }

        private void pressed() {
            QueuedTraining.Now now = training.now();
            if (now.state() == QueuedTraining.State.DONE) {
                now.run()
                        .ifPresent(folder -> trainings.show(folder.getFileName().toString()));
            } else {
                training.cancel();
                button.setEnabled(false);
                state.setText("stopping");
            }
        }

        /** Shows how far it is; returns whether it still goes on. */
        boolean look() {
            QueuedTraining.Now now = training.now();
            boolean running = now.state() == QueuedTraining.State.RUNNING;
            bar.setVisible(running);
            bar.setIndeterminate(running && now.share().isEmpty());
            now.share().ifPresent(share -> bar.setValue((int) Math.round(1000 * share)));
            if (button.isEnabled() || now.state().isOver()) {
                say(now);
            }
            boolean done = now.state() == QueuedTraining.State.DONE;
            if (now.state().isOver()) {
                button.setText("Show Run");
                button.setVisible(done);
                button.setEnabled(done);
            }
            boolean learns = QueueWords.showsCurve(now);
            if (learns != view.isVisible()) {
                view.setVisible(learns);
                grow();
            }
            if (now.curve().size() != points) {
                points = now.curve().size();
                view.show(LearningCurves.lossChart(LearningCurves.losses("", now.curve(), 0)));
            }
            return !now.state().isOver();
        }

        /** Only a problem needs several lines: a sentence that changes all the time is kept from measuring the window anew. */
        private void say(QueuedTraining.Now now) {
            boolean failed = now.state() == QueuedTraining.State.FAILED;
            String text = failed ? RunWords.html(QueueWords.sentence(now)) : QueueWords.sentence(now);
            if (!text.equals(state.getText())) {
                state.setText(text);
                if (now.state().isOver()) {
                    grow();
                }
            }
        }

        /** Where layouts end that its parts ask for. */
        @Override
        public boolean isValidateRoot() {
            return true;
        }

        /** Its height is another one: the window has to know. */
        private void grow() {
            invalidate();
            if (getParent() instanceof JComponent parent) {
                parent.revalidate();
            }
        }
    }
}
