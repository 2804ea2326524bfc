package org.mixingmentor.training.internal.targets;

import java.util.List;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.dataset.Region;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.flaws.Target;

/**
 * A stem, or a twin of one, with what a learner is to say of it.
 *
 * @param name the file, and the number of the twin
 * @param fingerprints of all its chunks
 * @param profile of the fingerprints
 * @param ideal whether it is as it should sound
 * @param mono whether correlation and width mean nothing
 * @param target what it wants, and how that is known
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
        Target target,
        List<String> flawTypes,
        List<RecipeStep> recipe,
        List<Region> regions) {}
