package org.mixingmentor.brain;

import java.nio.file.Path;
import java.util.List;

/**
 * A trained model, ready to run. Holds native memory until closed. Calls reuse its buffers: one instance a thread.
 */
public final class Brain implements AutoCloseable {
    private Brain() {}

    /**
     * Loads a brain and checks its contract.
     *
     * @throws BrainException naming the file, if it is not a brain of this version's contract
     */
    public static Brain open(Path file) throws BrainException {
        throw new UnsupportedOperationException();
    }

    /**
     * Finds a brain's file: {@code name} is a path, or the name of a brain (with or without {@code .onnx}, with or
     * without its version: then the highest) in one of the folders, the first first.
     *
     * @throws BrainException naming what was looked for and where, if there is none
     */
    public static Path find(String name, List<Path> folders) throws BrainException {
        throw new UnsupportedOperationException();
    }

    /** The file it was loaded from. */
    public Path file() {
        throw new UnsupportedOperationException();
    }

    /** What the brain says of itself. */
    public BrainMetadata metadata() {
        throw new UnsupportedOperationException();
    }

    /** Number of flaw probabilities. */
    public int flawCount() {
        return metadata().flawTypes().size();
    }

    /**
     * Predicts for one chunk.
     *
     * @param fingerprint 64 values from {@code offset}
     * @param corrections receives 35 values: what would have to change, before the median is taken out
     * @param flaws receives {@link #flawCount()} probabilities
     * @throws BrainException if the model gives a value that is not finite
     */
    public void predict(float[] fingerprint, int offset, float[] corrections, float[] flaws) throws BrainException {
        throw new UnsupportedOperationException();
    }

    /**
     * Predicts for many chunks.
     *
     * @param fingerprints {@code n * 64} values
     * @param corrections receives {@code n * 35} values
     * @param flaws receives {@code n *} {@link #flawCount()} values
     * @throws BrainException if the model gives a value that is not finite
     */
    public void predictAll(float[] fingerprints, float[] corrections, float[] flaws) throws BrainException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
