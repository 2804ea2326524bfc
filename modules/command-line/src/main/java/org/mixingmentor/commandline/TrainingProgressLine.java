package org.mixingmentor.commandline;

import java.util.Locale;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.TrainingProgress;

/** Shows a training as progress: the twins first, then the epochs with what they gave. */
final class TrainingProgressLine implements TrainingProgress, AutoCloseable {
    private final ProgressLine preparing;
    private final ProgressLine learning;

    TrainingProgressLine(Terminal terminal) {
        this.preparing = new ProgressLine(terminal, "Preparing");
        this.learning = new ProgressLine(terminal, "Learning");
    }

    @Override
    public void report(long done, long total, String what) {
        preparing.report(done, total, what);
    }

    @Override
    public void learned(CurvePoint point) {
        String which = point.members() == 1 ? "" : "network " + (point.member() + 1) + ": ";
        String what = String.format(
                Locale.ROOT,
                "%sloss %.4f, validation %.4f (%.2f dB)",
                which,
                point.trainingLoss(),
                point.validationLoss(),
                point.validationMaeDb());
        learning.report(point.epoch(), point.epochs(), what);
    }

    @Override
    public boolean cancelled() {
        return preparing.cancelled();
    }

    @Override
    public void close() {
        learning.close();
        preparing.close();
    }
}
