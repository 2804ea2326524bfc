package org.mixingmentor.visualization.internal.spectra;

import java.nio.file.Path;
import java.util.Optional;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainException;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.mentor.AdviceRequest;
import org.mixingmentor.mentor.Advisor;
import org.mixingmentor.mentor.FileAdvice;
import org.mixingmentor.workbench.ChosenBrain;

/** The chosen brain, loaded for the one thread that asks it. */
final class BrainVoice implements AutoCloseable {
    private final Path file;
    private final Brain brain;
    private final Advisor advisor;

    private BrainVoice(Path file, Brain brain) {
        this.file = file;
        this.brain = brain;
        this.advisor = Advisor.fromLookup(brain);
    }

    /** The voice of the chosen brain: the last one if it is still that, else a new one, and the last one is closed. */
    static Optional<BrainVoice> of(Optional<ChosenBrain> chosen, Optional<BrainVoice> last) throws BrainException {
        if (last.isPresent()
                && chosen.filter(brain -> brain.file().equals(last.get().file)).isPresent()) {
            return last;
        }
        last.ifPresent(BrainVoice::close);
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(new BrainVoice(
                        chosen.get().file(), Brain.open(chosen.get().file())));
    }

    FileAdvice advise(FingerprintMatrix fingerprints, StemSummary stem) throws BrainException {
        return advisor.advise(
                new AdviceRequest(fingerprints, stem.mono(), stem.row().instrument()));
    }

    String name() {
        return String.valueOf(brain.file().getFileName()).replace(".onnx", "");
    }

    @Override
    public void close() {
        brain.close();
    }
}
