package org.mixingmentor.brain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;

/**
 * A trained model, ready to run. Holds native memory until closed. Calls reuse its buffers: one instance a thread.
 */
public final class Brain implements AutoCloseable {
    /** A larger file is no brain: 256 MB. */
    public static final long MAX_BYTES = 256L << 20;

    private static final int BATCH = 256;

    private final Path file;
    private final OrtModel model;
    private final BrainMetadata metadata;
    private final OrtTensors one;
    private final float[] unread = new float[1];
    private OrtTensors batch;
    private boolean closed;

    private Brain(Path file, OrtModel model) throws BrainException {
        this.file = file;
        this.model = model;
        this.metadata = new MetadataReader(file, model.properties()).read();
        new Contract(file, metadata).check(model);
        this.one = model.rows(1, flawCount());
    }

    /**
     * Loads a brain, checks its contract and tries it on a few fingerprints.
     *
     * @throws BrainException naming the file, if it is not a brain of this version's contract
     */
    public static Brain open(Path file) throws BrainException {
        byte[] bytes = read(file);
        Optional<String> elsewhere = ExternalData.of(bytes);
        if (elsewhere.isPresent()) {
            throw new BrainException(file + " keeps a part of itself in another file (\"" + elsewhere.get()
                    + "\"): a brain is one file; save the model with its data inside it.");
        }
        OrtModel model = new OrtModel(file, bytes);
        Brain brain;
        try {
            brain = new Brain(file, model);
        } catch (BrainException e) {
            model.close();
            throw e;
        }
        try {
            brain.tryOut();
        } catch (BrainException e) {
            brain.close();
            throw e;
        }
        return brain;
    }

    /** Runs it on the floor, on all zeros and on far too loud a sound: it must answer with numbers. */
    private void tryOut() throws BrainException {
        float[] floor = new float[Fingerprint.SIZE];
        Arrays.fill(floor, 0, Bands.COUNT, Bands.FLOOR_DB);
        float[] zeros = new float[Fingerprint.SIZE];
        float[] loud = new float[Fingerprint.SIZE];
        Arrays.fill(loud, 1e4f);
        float[] corrections = new float[Correction.SIZE];
        float[] flaws = new float[flawCount()];
        float[] spread = new float[1];
        for (float[] fingerprint : List.of(floor, zeros, loud)) {
            predict(fingerprint, 0, corrections, flaws, spread);
            if (spread[0] < 0) {
                throw new BrainException(file + " answers with a spread below 0: export the brain again.");
            }
            for (float probability : flaws) {
                if (probability < -1e-3f || probability > 1 + 1e-3f) {
                    throw new BrainException(
                            file + " answers with flaw probabilities outside 0 to 1: export the brain again.");
                }
            }
        }
    }

    private static byte[] read(Path file) throws BrainException {
        if (Files.isDirectory(file)) {
            throw new BrainException(file + " is a folder: name the .onnx file in it.");
        }
        if (!Files.exists(file)) {
            throw new BrainException("There is no file " + file + ": check the name of the brain.");
        }
        try {
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                throw new BrainException(file + " is " + (size >> 20) + " MB, a brain is at most " + (MAX_BYTES >> 20)
                        + " MB: this is another file.");
            }
            if (size == 0) {
                throw new BrainException(file + " is empty: fetch or export the brain again.");
            }
            return Files.readAllBytes(file);
        } catch (BrainException e) {
            throw e;
        } catch (IOException e) {
            throw new BrainException(file + " cannot be read: check its permissions.", e);
        }
    }

    /**
     * Finds a brain's file: {@code name} is a path, or the name of a brain (with or without {@code .onnx}, with or
     * without its version: then the highest) in one of the folders, the first first.
     *
     * @throws BrainException naming what was looked for and where, if there is none
     */
    public static Path find(String name, List<Path> folders) throws BrainException {
        return new BrainFolders(folders).find(name);
    }

    /** The brains' files in a folder, in alphabetical order; none if there is no such folder. */
    public static List<Path> list(Path folder) throws BrainException {
        return BrainFolders.files(folder);
    }

    /** The file it was loaded from. */
    public Path file() {
        return file;
    }

    /** What the brain says of itself. */
    public BrainMetadata metadata() {
        return metadata;
    }

    /** Number of flaw probabilities. */
    public int flawCount() {
        return metadata.flawTypes().size();
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
        one.run(fingerprint, offset, corrections, flaws, unread, 0);
    }

    /**
     * Predicts for one chunk, and says how far the members of the model (networks, trees) differ.
     *
     * @param spread receives one value: the standard deviation over members of the corrections in the 27 bands from 40 Hz
     *     to 16 kHz, each member's own mean taken out, averaged over the bands, in dB; 0 for a brain that does not say
     * @throws BrainException if the model gives a value that is not finite
     */
    public void predict(float[] fingerprint, int offset, float[] corrections, float[] flaws, float[] spread)
            throws BrainException {
        one.run(fingerprint, offset, corrections, flaws, spread, 0);
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
        predictAll(fingerprints, corrections, flaws, new float[fingerprints.length / Fingerprint.SIZE]);
    }

    /**
     * Predicts for many chunks, with the members' spread.
     *
     * @param spreads receives {@code n} values, as {@link #predict(float[], int, float[], float[], float[])}
     * @throws BrainException if the model gives a value that is not finite
     */
    public void predictAll(float[] fingerprints, float[] corrections, float[] flaws, float[] spreads)
            throws BrainException {
        int chunks = fingerprints.length / Fingerprint.SIZE;
        if (fingerprints.length % Fingerprint.SIZE != 0
                || corrections.length < chunks * Correction.SIZE
                || flaws.length < chunks * flawCount()
                || spreads.length < chunks) {
            throw new IllegalArgumentException("the arrays do not fit " + chunks + " chunks");
        }
        int chunk = 0;
        for (; chunk + BATCH <= chunks; chunk += BATCH) {
            batch().run(fingerprints, chunk * Fingerprint.SIZE, corrections, flaws, spreads, chunk);
        }
        for (; chunk < chunks; chunk++) {
            one.run(fingerprints, chunk * Fingerprint.SIZE, corrections, flaws, spreads, chunk);
        }
    }

    private OrtTensors batch() throws BrainException {
        if (batch == null) {
            batch = model.rows(BATCH, flawCount());
        }
        return batch;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        one.close();
        if (batch != null) {
            batch.close();
        }
        model.close();
    }
}
