package org.mixingmentor.training;

/** What a learner gives. Immutable; any number of threads. */
public interface TrainedModel extends Predictor {
    /** Everything needed to compute its predictions elsewhere. */
    ModelStructure structure();

    /** How it came to be: learner, settings, seed, data; one JSON object. */
    String provenance();
}
