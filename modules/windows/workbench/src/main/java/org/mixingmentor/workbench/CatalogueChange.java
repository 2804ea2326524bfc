package org.mixingmentor.workbench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.dataset.store.Dataset;

/** Something that changes the catalogue of an {@link OpenDataset}. */
@FunctionalInterface
public interface CatalogueChange {
    /**
     * Makes the change, on the thread of the edits.
     *
     * @return the stems that it changed, took or brought, by name; empty when that may be any
     */
    Optional<List<String>> make(Dataset dataset) throws IOException;
}
