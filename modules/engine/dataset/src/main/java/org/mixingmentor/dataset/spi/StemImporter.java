package org.mixingmentor.dataset.spi;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Finds the stems in one kind of source. It names them and opens them; copying, checking that they are audio and naming
 * duplicates is not its business. Importers are asked in the order of their {@code position}; the first that claims a
 * source reads it. Any number of threads.
 */
public interface StemImporter {
    /** Whether this importer reads such a source, which exists. */
    boolean claims(Path source);

    /**
     * Everything in a source.
     *
     * @throws IOException with one sentence that names the source, where it cannot be read at all
     */
    OfferedStems stems(Path source) throws IOException;
}
