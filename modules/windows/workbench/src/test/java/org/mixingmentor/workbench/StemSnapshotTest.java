package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.StemField;
import org.mixingmentor.dataset.StemRow;

class StemSnapshotTest extends StemFolder {
    private StemSnapshot snapshot() throws IOException {
        return new StemSnapshot(dataset.stems());
    }

    private static String note(StemSnapshot snapshot, String fileName) {
        return snapshot.stem(fileName).orElseThrow().row().note();
    }

    @Test
    void stems_stand_by_file_name_and_are_found_by_it() throws IOException {
        StemSnapshot snapshot = snapshot();
        assertEquals(
                List.of(BASS, KICK, SNARE),
                snapshot.stems().stream().map(CataloguedStem::fileName).toList());
        assertEquals(SNARE, snapshot.stem(SNARE).orElseThrow().fileName());
        assertEquals(Optional.empty(), snapshot.stem("song/gone.wav"));
        assertThrows(UnsupportedOperationException.class, () -> snapshot.stems().clear());
    }

    @Test
    void the_next_snapshot_has_what_was_edited_and_the_last_one_stays_as_it_was() throws IOException {
        StemSnapshot before = snapshot();
        note(KICK, "boomy");
        StemSnapshot after = before.with(dataset, List.of(KICK)).orElseThrow();
        assertEquals("boomy", note(after, KICK));
        assertEquals("", note(before, KICK));
    }

    @Test
    void a_stem_that_came_or_went_cannot_be_patched_in() throws IOException {
        StemSnapshot before = snapshot();
        dataset.put(List.of(row("song/tom.wav")), "add");
        assertEquals(Optional.empty(), before.with(dataset, List.of("song/tom.wav")));
        dataset.remove(List.of(KICK), false, "remove");
        assertEquals(Optional.empty(), before.with(dataset, List.of(KICK)));
    }

    @Test
    void counts_are_carried_on_and_equal_those_counted_anew() throws IOException {
        StemSnapshot before = snapshot();
        before.facets();
        StemRow kick = row(KICK).toBuilder().instrument("kick").build();
        dataset.put(List.of(kick), "label");
        StemSnapshot after = before.with(dataset, List.of(KICK)).orElseThrow();
        assertEquals(Facets.of(dataset.stems()), after.facets());
        assertEquals(
                List.of(new Facets.Count("kick", 1), new Facets.Count("none", 2)),
                after.facets().counts().get(StemField.INSTRUMENT));
    }

    @Test
    void what_is_suspected_of_a_stem_stays_when_its_labels_change() throws IOException {
        StemSnapshot suspecting = snapshot().suspecting(Map.of(KICK, List.of("outlier")));
        note(KICK, "boomy");
        StemSnapshot after = suspecting.with(dataset, List.of(KICK)).orElseThrow();
        assertEquals(List.of("outlier"), after.stem(KICK).orElseThrow().suspicions());
        assertEquals(
                List.of(), after.suspecting(Map.of()).stem(KICK).orElseThrow().suspicions());
    }
}
