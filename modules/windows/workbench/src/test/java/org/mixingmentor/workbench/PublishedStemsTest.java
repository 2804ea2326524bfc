package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishedStemsTest extends StemFolder {
    private final List<Set<String>> heard = new ArrayList<>();
    private PublishedStems stems;

    @BeforeEach
    void publish() throws IOException {
        stems = new PublishedStems(dataset, heard::add);
    }

    @Test
    void an_edit_is_shown_when_it_is_published_and_its_stems_are_named() throws IOException {
        note(KICK, "boomy");
        assertEquals("", stems.snapshot().stem(KICK).orElseThrow().row().note());
        stems.publish(Optional.of(List.of(KICK)));
        assertEquals("boomy", stems.snapshot().stem(KICK).orElseThrow().row().note());
        assertEquals(List.of(Set.of(KICK)), heard);
    }

    @Test
    void where_no_stem_changed_nobody_hears_of_it() throws IOException {
        StemSnapshot before = stems.snapshot();
        stems.publish(Optional.of(List.of()));
        assertSame(before, stems.snapshot());
        assertEquals(List.of(), heard);
    }

    @Test
    void when_a_stem_went_any_may_be_another() throws IOException {
        dataset.remove(List.of(KICK), false, "remove");
        stems.publish(Optional.of(List.of(KICK)));
        assertEquals(2, stems.snapshot().stems().size());
        assertEquals(List.of(Set.of()), heard);
    }

    @Test
    void suspicions_are_shown_and_outlive_reading_everything_anew() throws IOException {
        stems.suspect(Map.of(SNARE, List.of("clipping")));
        stems.publish(Optional.empty());
        assertEquals(
                List.of("clipping"), stems.snapshot().stem(SNARE).orElseThrow().suspicions());
        assertEquals(List.of(), stems.snapshot().stem(KICK).orElseThrow().suspicions());
        assertEquals(List.of(Set.of(), Set.of()), heard);
    }
}
