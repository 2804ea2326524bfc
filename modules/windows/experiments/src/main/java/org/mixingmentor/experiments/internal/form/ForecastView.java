package org.mixingmentor.experiments.internal.form;

import java.awt.BorderLayout;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.swing.BorderFactory;
import javax.swing.JEditorPane;
import javax.swing.JPanel;
import javax.swing.text.DefaultCaret;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.training.TrainingScope;
import org.mixingmentor.training.forecast.Forecast;
import org.mixingmentor.training.forecast.Forecaster;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.OpenDataset;

/** What a training can come to; asked for away from the event thread, and once for the same stems. */
public final class ForecastView extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final JEditorPane text = new JEditorPane("text/html", "");
    private final transient LatestOnlyTask task = new LatestOnlyTask("Forecast of a training");
    private transient Optional<Gold> asked = Optional.empty();

    /** What a forecast is made of: the stems of a snapshot, and which of them are meant. */
    private record Gold(List<CataloguedStem> stems, TrainingScope scope) {
        boolean is(Gold other) {
            return stems == other.stems && scope.equals(other.scope);
        }
    }

    public ForecastView() {
        super(new BorderLayout());
        setBorder(BorderFactory.createEmptyBorder(2, 10, 6, 10));
        text.setEditable(false);
        text.setOpaque(false);
        text.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
        text.setName("forecast");
        // What comes late must not scroll the form away.
        text.setCaret(new DefaultCaret());
        ((DefaultCaret) text.getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        text.getAccessibleContext().setAccessibleName("What the training can come to");
        add(text, BorderLayout.CENTER);
    }

    /** Nothing can be said. */
    public void forget() {
        task.forget();
        asked = Optional.empty();
        say("");
    }

    /** Forecasts a training on some of a dataset's stems; what was asked last stays, or is waited for. */
    public void ask(OpenDataset open, TrainingScope scope) {
        Gold gold = new Gold(open.stems(), scope);
        if (asked.filter(gold::is).isEmpty()) {
            asked = Optional.of(gold);
            say("Looking at the gold …");
            task.ask(outdated -> forecast(open, scope, outdated), this::show, this::say);
        }
    }

    private static Forecast forecast(OpenDataset open, TrainingScope scope, BooleanSupplier outdated)
            throws IOException {
        Progress progress = new Progress() {
            @Override
            public void report(long done, long total, String what) {}

            @Override
            public boolean cancelled() {
                return outdated.getAsBoolean();
            }
        };
        return Forecaster.of(open.dataset(), scope, stem -> true, progress);
    }

    private void show(Forecast forecast) {
        text.setText(ForecastPage.of(forecast));
        revalidate();
    }

    private void say(String sentence) {
        text.setText(PlanPage.of(sentence));
        revalidate();
    }
}
