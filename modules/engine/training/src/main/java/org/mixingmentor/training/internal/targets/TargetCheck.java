package org.mixingmentor.training.internal.targets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingException;

/** Looks whether the targets differ at all: from a single value nothing can be learned. */
public final class TargetCheck {
    private TargetCheck() {}

    /**
     * Checks.
     *
     * @param folder of the dataset, for the sentence
     * @return sentences on what can be learned only in part
     * @throws TrainingException when there is nothing to learn; it says what to do
     */
    public static List<String> require(TrainingData data, Path folder) throws TrainingException {
        if (data.flawTypes().isEmpty()) {
            throw new TrainingException("No stem to learn from in " + folder + " has a named flaw, and a brain names at"
                    + " least one: give the flawed stems their flaw_type, or let --twins make some.");
        }
        List<String> notes = new ArrayList<>();
        if (!correctionsDiffer(data)) {
            notes.add("All stems to learn from want the same correction: only the flaws "
                    + String.join(", ", data.flawTypes()) + " are learned.");
        }
        int flaws = data.flawTypes().size();
        for (int flaw = 0; flaw < flaws; flaw++) {
            if (!differs(data.flaws(), flaw, flaws)) {
                notes.add("All stems to learn from have " + data.flawTypes().get(flaw)
                        + ": whether a stem has it cannot be learned.");
            }
        }
        return notes;
    }

    private static boolean correctionsDiffer(TrainingData data) {
        for (int j = 0; j < Correction.SIZE; j++) {
            if (differs(data.corrections(), j, Correction.SIZE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean differs(float[] values, int column, int columns) {
        for (int i = column; i < values.length; i += columns) {
            if (values[i] != values[column]) {
                return true;
            }
        }
        return false;
    }
}
