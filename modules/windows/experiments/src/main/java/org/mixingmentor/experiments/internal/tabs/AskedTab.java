package org.mixingmentor.experiments.internal.tabs;

import java.awt.BorderLayout;
import java.io.IOException;
import java.io.Serial;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.run.Runs;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;

/**
 * What takes a while to find out of a run's model, and is found out when somebody asks. Answers are kept as long as the
 * workbench runs.
 */
abstract class AskedTab<T> extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final String title;
    private final JButton measure = new JButton("Measure");
    private final JLabel sentence = new JLabel();
    private final transient Map<String, T> known = new HashMap<>();
    private transient RunRecord run;

    /** @param title of the job in the status line */
    AskedTab(Session session, String title, String tip, JComponent content) {
        super(new BorderLayout());
        this.session = session;
        this.title = title;
        JPanel bar = new JPanel();
        bar.setLayout(new BoxLayout(bar, BoxLayout.LINE_AXIS));
        bar.setBorder(BorderFactory.createEmptyBorder(6, 10, 6, 10));
        bar.add(measure);
        bar.add(Box.createHorizontalStrut(10));
        bar.add(sentence);
        measure.setToolTipText(tip);
        measure.setName("measure " + title);
        measure.addActionListener(event -> measure());
        add(bar, BorderLayout.NORTH);
        add(content, BorderLayout.CENTER);
    }

    /** Of the first run. */
    void show(RunContents contents) {
        run = contents.runs().get(0);
        Optional<T> answer = Optional.ofNullable(known.get(run.id()));
        boolean possible = run.isComplete() && run.settings().kind() == RunSettings.Kind.TRAINING;
        measure.setEnabled(possible && answer.isEmpty());
        sentence.setText(possible ? says(answer) : "Only a complete training has a model to look into.");
        show(answer);
    }

    private void measure() {
        OpenDataset open = session.dataset().orElse(null);
        RunRecord asked = run;
        if (open == null || asked == null) {
            return;
        }
        measure.setEnabled(false);
        open.job(
                title,
                progress -> answer(Runs.open(asked.folder()), asked, open, progress),
                answer -> known.put(asked.id(), answer),
                () -> {
                    if (run != null && run.id().equals(asked.id())) {
                        Optional<T> answer = Optional.ofNullable(known.get(asked.id()));
                        measure.setEnabled(answer.isEmpty());
                        sentence.setText(says(answer));
                        show(answer);
                    }
                });
    }

    /** What stands beside the button: what one would learn, or what was learned. */
    abstract String says(Optional<T> answer);

    /** Off the event thread, cancellable. */
    abstract T answer(Run model, RunRecord record, OpenDataset open, Progress progress) throws IOException;

    abstract void show(Optional<T> answer);
}
