package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OutsideWatchTest extends StemFolder {
    private PublishedStems stems;
    private DatasetEdits edits;

    @BeforeEach
    void begin() throws IOException {
        dataset.save();
        stems = new PublishedStems(dataset, names -> {});
        edits = new DatasetEdits(dataset, true, stems, told);
        new OutsideWatch(dataset, edits, told, 20).begin();
    }

    private String shown(String fileName) {
        return stems.snapshot().stem(fileName).orElseThrow().row().note();
    }

    @Test
    void what_another_program_writes_is_taken_over_and_shown_time_and_again() throws Exception {
        writeOutside("\"note\":\"\"", "\"note\":\"first\"");
        told.await("metadata.jsonl was changed by another program: 3 stems took that over.");
        assertEquals("first", shown(KICK));
        writeOutside("\"note\":\"first\"", "\"note\":\"second\"");
        Told.until(() -> shown(KICK).equals("second"), "the second");
    }

    @Test
    void a_field_that_was_changed_on_both_sides_waits_for_a_decision() throws Exception {
        note(KICK, "ours");
        writeOutside("\"note\":\"\"", "\"note\":\"theirs\"");
        told.await("metadata.jsonl was changed by another program: ");
        assertTrue(
                told.sentences().get(0).endsWith(", 1 fields were changed here too and wait for your decision."),
                told.sentences().toString());
        assertEquals("ours", shown(KICK));
        assertEquals("theirs", shown(SNARE));
    }

    @Test
    void nobody_looks_when_the_dataset_is_closed() throws Exception {
        edits.close();
        writeOutside("\"note\":\"\"", "\"note\":\"theirs\"");
        TimeUnit.MILLISECONDS.sleep(300);
        assertEquals(List.of(), told.sentences());
    }
}
