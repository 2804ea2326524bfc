package org.mixingmentor.training;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A run as its folder tells of it, without its model: quick to read, while another process writes too.
 *
 * @param folder the run's own
 * @param id of the run
 * @param state complete, at work, interrupted, or waiting
 * @param owned whether a process that lives is at it, or will be when its turn comes
 * @param settings what was asked for
 * @param outcome what came of it; empty unless it is complete
 */
public record RunRecord(
        Path folder, String id, State state, boolean owned, RunSettings settings, Optional<Outcome> outcome) {
    /** How far a run has come. */
    public enum State {
        /** All of it is there. */
        COMPLETE,
        /** A process is at it. */
        RUNNING,
        /** Its process ended before it did: only what was asked for is left, and the learning curve so far. */
        INTERRUPTED,
        /** It was not begun yet: its process does others first, or ended before its turn came. */
        WAITING;

        /** As it stands in documents: lower case. */
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What came of a run.
     *
     * @param finished to the second
     * @param instruments those that were learned, in alphabetical order
     * @param chunks learned from; 0 where that was not noted
     * @param targets how many stems and twins were taught which target, by {@link org.mixingmentor.flaws.TargetKind#token}
     * @param flawThresholds by flaw, the probability from which it counts as there; empty for a cross-validation
     * @param notes sentences for the user
     * @param provenance JSON: how the model came to be; {@code {}} for a cross-validation
     * @param scores of the test songs, or of all folds
     */
    public record Outcome(
            Instant finished,
            List<String> instruments,
            int chunks,
            Map<String, Integer> targets,
            Map<String, Double> flawThresholds,
            List<String> notes,
            String provenance,
            Scores scores) {}

    /** Whether all of it is there. */
    public boolean isComplete() {
        return state == State.COMPLETE;
    }

    /** Whether it is not complete, and nobody is at it or will be: it can be run with its settings. */
    public boolean isAbandoned() {
        return !isComplete() && !owned;
    }

    /** The scores; empty unless it is complete. */
    public Optional<Scores> scores() {
        return outcome.map(Outcome::scores);
    }
}
