package org.mixingmentor.training.internal.runfiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.training.TrainingSettings;

class RunNotesTest {
    private final RunNotes notes = new RunNotes(TrainingSettings.of("metalcore"), "mlp", "");

    @Test
    void sources_and_licences_are_counted_as_far_as_rows_name_them() {
        notes.sources(List.of(
                stem("a", Map.of("source", "\"kits 1.0\"", "license", "\"CC-BY-SA-3.0\"")),
                stem("b", Map.of("source", "\"kits 1.0\"", "license", "\"CC-BY-SA-3.0\"")),
                stem("c", Map.of("source", "\"Freesound\"")),
                stem("d", Map.of("license", "\"CC0-1.0\"")),
                stem("e", Map.of("license", "7")),
                stem("f", Map.of())));
        assertEquals(
                List.of("Where they come from: 1 of Freesound, 2 of kits 1.0 (CC-BY-SA-3.0), 1 of no source named"
                        + " (CC0-1.0)."),
                notes.sentences());
    }

    @Test
    void where_no_row_names_a_source_nothing_is_said() {
        notes.sources(List.of(stem("a", Map.of())));
        assertEquals(List.of(), notes.sentences());
    }

    private static CataloguedStem stem(String name, Map<String, String> extra) {
        StemRow row = StemRow.builder(name + ".wav").song(name).extra(extra).build();
        return new CataloguedStem(row, name, Optional.empty(), StemStatus.OK, "");
    }
}
