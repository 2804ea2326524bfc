package org.mixingmentor.training;

import java.util.List;
import java.util.Optional;
import org.mixingmentor.dataset.Split;

/**
 * What a training would use, known before it is begun and without reading any audio.
 *
 * @param parts training, validation, test, in this order; empty when the training cannot be
 * @param bytes that the chunks take in memory at most
 * @param warnings the gravest first
 */
public record TrainingPlan(List<Part> parts, long bytes, List<Warning> warnings) {
    public TrainingPlan {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }

    /**
     * What one split holds of what was asked for, songs that this training lends to it among them.
     *
     * @param ideal how many of the stems are
     * @param twins made in memory: to learn from, or to score on
     * @param chunks of stems and twins at most: those too quiet are left out
     */
    public record Part(Split split, int songs, int stems, int ideal, long twins, long chunks) {}

    /**
     * What a researcher should know.
     *
     * @param fatal whether the training cannot be as long as this is so
     * @param sentence says what to do
     * @param fileNames of the stems that it is about; may be empty
     */
    public record Warning(boolean fatal, String sentence, List<String> fileNames) {
        public Warning {
            fileNames = List.copyOf(fileNames);
        }
    }

    /** Whether the training can be begun. */
    public boolean isPossible() {
        return warnings.stream().noneMatch(Warning::fatal);
    }

    /** One of the parts. */
    public Optional<Part> part(Split split) {
        return parts.stream().filter(part -> part.split() == split).findFirst();
    }
}
