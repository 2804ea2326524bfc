package org.mixingmentor.training;

/** What a learner gives. Immutable; any number of threads. */
public interface TrainedModel extends Predictor {
    /** Everything needed to compute its predictions elsewhere. */
    ModelStructure structure();

    /** How it came to be: learner, settings, seed, data; one JSON object. */
    String provenance();

    @Override
    default void predict(float[] fingerprints, int chunks, float[] corrections, float[] flaws) {
        structure().predict(fingerprints, chunks, corrections, flaws);
    }

    /**
     * How far its members (networks of an ensemble, trees of a forest) differ, chunk by chunk: of each member's
     * corrections in the 27 bands from 40 Hz to 16 kHz their mean is taken out, then the standard deviation over
     * members is taken band by band and averaged, in dB. 0 where there is one member.
     *
     * @param fingerprints raw values, row-major, at least {@code chunks * 64}
     * @param spreads receives {@code chunks} values
     */
    default void spread(float[] fingerprints, int chunks, float[] spreads) {
        structure().spread(fingerprints, chunks, spreads);
    }
}
