package org.mixingmentor.application;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A measurement, not a test: {@code -Dmentor.catalogue=DIR}, a folder that GeneratedCatalogue of the benchmarks made. */
class LargeCatalogueIT {
    @Test
    @EnabledIfSystemProperty(named = "mentor.catalogue", matches = ".+")
    void how_long_the_event_thread_is_held_by_filtering_editing_and_scrolling() throws Exception {
        Platform.run(InsideLargeCatalogue.class, 1);
    }
}
