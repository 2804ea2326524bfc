package org.mixingmentor.training;

import org.mixingmentor.fingerprint.Correction;

/**
 * A model as plain numbers: all that an exporter reads. Outputs are 35 corrections and then one probability per flaw
 * type.
 */
public sealed interface ModelStructure permits Dense, Forest {
    /** Number of corrections: the first outputs. */
    int CORRECTIONS = Correction.SIZE;

    /** Number of flaw probabilities: the outputs after the corrections. */
    int flaws();

    /** 35 corrections and the flaws. */
    default int outputs() {
        return CORRECTIONS + flaws();
    }
}
