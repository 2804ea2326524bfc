package org.mixingmentor.training.internal.labels;

import java.util.List;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.dataset.Region;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;

/**
 * A stem, or a twin of one, with what a learner is to say of it.
 *
 * @param name the file, and the number of the twin
 * @param fingerprints of all its chunks
 * @param profile of the fingerprints
 * @param ideal whether it is as it should sound
 * @param mono whether correlation and width mean nothing
 * @param target the correction it wants, level-free
 * @param rule which rule gave the target
 * @param recipe the flaws put in, where known
 * @param regions where flaws are heard, in seconds; empty = everywhere
 */
public record LabelledStem(
        String name,
        String song,
        String instrument,
        FingerprintMatrix fingerprints,
        Profile profile,
        boolean ideal,
        boolean mono,
        Correction target,
        Rule rule,
        List<String> flawTypes,
        List<RecipeStep> recipe,
        List<Region> regions) {

    /** Where a target comes from, the first that there is. */
    public enum Rule {
        /** An ideal stem wants nothing. */
        IDEAL,
        /** Minus the known curve of what was put in. */
        RECIPE,
        /** Its gold twin minus itself. */
        GOLD_TWIN,
        /** What most likely undoes it, by how it differs from gold and how gold stems differ. */
        GOLD_MEAN
    }
}
