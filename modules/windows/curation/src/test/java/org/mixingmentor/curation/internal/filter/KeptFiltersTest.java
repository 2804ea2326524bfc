package org.mixingmentor.curation.internal.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.curation.internal.OpenStems;

class KeptFiltersTest extends OpenStems {
    private KeptFilters kept() throws IOException, InterruptedException {
        waitForEdits();
        return KeptFilters.of(open);
    }

    @Test
    void a_line_is_kept_with_the_dataset_renamed_and_forgotten() throws Exception {
        kept().keep("quiet", "lufs<-30");
        assertEquals(Map.of("quiet", "lufs<-30"), kept().lines());
        kept().rename("quiet", "too quiet");
        assertEquals(Map.of("too quiet", "lufs<-30"), kept().lines());
        kept().forget("too quiet");
        assertEquals(Map.of(), kept().lines());
    }

    @Test
    void a_filter_that_gets_its_own_name_again_is_not_lost() throws Exception {
        kept().keep("quiet", "lufs<-30");
        kept().rename("quiet", "quiet");
        assertEquals(Map.of("quiet", "lufs<-30"), kept().lines());
    }

    @Test
    void only_a_name_that_another_filter_has_is_asked_about() throws Exception {
        kept().keep("quiet", "lufs<-30");
        kept().keep("loud", "lufs>-12");
        assertTrue(kept().replaces("loud", "quiet"));
        assertFalse(kept().replaces("quiet", "quiet"));
        assertFalse(kept().replaces("short", "quiet"));
    }

    @Test
    void a_name_of_nothing_but_spaces_is_none() {
        assertEquals(Optional.empty(), KeptFilters.name("   "));
        assertEquals(Optional.of("too quiet"), KeptFilters.name("  too quiet "));
    }
}
