package org.mixingmentor.experiments.internal.queue;

import java.util.Locale;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.run.QueuedTraining;

/** A training in the queue, in words. */
final class QueueWords {
    private QueueWords() {}

    /** "metalcore, kick, mlp, 5 folds". */
    static String title(TrainingSettings settings, String learner, int folds) {
        return settings.genre() + ", "
                + (settings.instruments().isEmpty() ? "all instruments" : String.join(", ", settings.instruments()))
                + ", " + learner
                + (folds > 0 ? ", " + folds + " folds" : "");
    }

    /** How far it is: "learning, 40 %, about 2 min left". */
    static String sentence(QueuedTraining.Now now) {
        return switch (now.state()) {
            case WAITING -> "waits for the one before";
            case RUNNING -> now.step().isEmpty()
                    ? "begins"
                    : now.step()
                            + now.share()
                                    .map(share -> String.format(Locale.ROOT, ", %.0f %%", 100 * share))
                                    .orElse("")
                            + now.remaining()
                                    .map(left -> ", " + RunWords.remaining(left))
                                    .orElse("");
            case DONE -> "done";
            case CANCELLED -> "cancelled: nothing is kept of it";
            case FAILED -> now.problem();
        };
    }

    /** The learning curve is shown while it grows. */
    static boolean showsCurve(QueuedTraining.Now now) {
        return !now.curve().isEmpty() && !now.state().isOver();
    }
}
