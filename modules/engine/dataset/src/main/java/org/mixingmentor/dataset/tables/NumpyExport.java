package org.mixingmentor.dataset.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.store.Dataset;

/** Fingerprints and labels as a NumPy archive, which {@code numpy.load} reads without pickles. */
public final class NumpyExport {
    private NumpyExport() {}

    /**
     * Writes an {@code .npz}, atomically. For the n chunks of s stems, in their order:
     *
     * <ul>
     *   <li>{@code fingerprint} float32 [n, 64], {@code stem_index} int32 [n]: the index of a chunk's stem,
     *   <li>{@code file_name}, {@code class}, {@code genre}, {@code instrument}, {@code song}, {@code split},
     *       {@code note}: unicode [s], empty where not known,
     *   <li>{@code flaw_types}: unicode [f], {@code flaws}: bool [s, f], which of them a stem has,
     *   <li>{@code feature_names}: unicode [64], {@code fingerprint_version}: int32 [1].
     * </ul>
     *
     * Stems without fingerprints are there with no chunks.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} says so; then nothing was written
     */
    public static void write(Dataset dataset, List<CataloguedStem> stems, Path npz, Progress progress)
            throws IOException {
        NpzStems.write(dataset, stems, npz, progress);
    }
}
