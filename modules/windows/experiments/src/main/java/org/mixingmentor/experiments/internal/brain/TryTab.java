package org.mixingmentor.experiments.internal.brain;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.io.Serial;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.experiments.internal.parts.RunCurves;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.mentor.FileAdvice;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.mixingmentor.workbench.chart.ChartView;

/** What a brain says of the stem that is selected. */
final class TryTab extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final transient BrainTrial trial;
    private final JLabel words = new JLabel("", SwingConstants.LEADING);
    private final ChartView view = RunCurves.view();
    private final transient LatestOnlyTask asking = new LatestOnlyTask("A brain's advice");

    TryTab(Session session, BrainTrial trial) {
        super(new BorderLayout());
        this.session = session;
        this.trial = trial;
        words.setVerticalAlignment(SwingConstants.TOP);
        words.setBorder(BorderFactory.createEmptyBorder(10, 10, 10, 10));
        words.setPreferredSize(new Dimension(380, 300));
        words.setName("advice");
        add(words, BorderLayout.LINE_START);
        add(view, BorderLayout.CENTER);
        session.onChange(StemSelection.class, selection -> ask());
        ask();
    }

    private void ask() {
        Optional<OpenDataset> open = session.dataset();
        Optional<CataloguedStem> stem = open.flatMap(
                dataset -> dataset.stems(session.selection()).stream().findFirst());
        Optional<String> obstacle = BrainTrial.obstacle(stem);
        if (obstacle.isPresent()) {
            asking.forget();
            say(obstacle.get());
            return;
        }
        asking.ask(
                outdated -> trial.advise(open.get().dataset(), stem.get()),
                advice -> show(stem.get(), advice),
                this::say);
    }

    private void say(String sentence) {
        words.setText(RunWords.html(sentence));
        view.show(BrainTrial.chart(Optional.empty()));
    }

    private void show(CataloguedStem stem, FileAdvice advice) {
        words.setText(trial.page(stem.fileName(), advice));
        view.show(BrainTrial.chart(Optional.of(advice)));
    }
}
