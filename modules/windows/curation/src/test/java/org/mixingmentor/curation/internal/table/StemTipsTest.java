package org.mixingmentor.curation.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.curation.internal.OpenStems;
import org.mixingmentor.curation.internal.list.Shortlist;
import org.mixingmentor.curation.internal.list.StemColumn;

class StemTipsTest extends OpenStems {
    private Optional<String> tip(StemColumn column, String fileName) {
        return new StemTips(list).of(column, open.stem(fileName).orElseThrow());
    }

    @Test
    void a_name_is_told_with_its_folder_and_a_note_and_flaws_in_full() {
        assertEquals(Optional.of(SNARE), tip(StemColumn.NAME, SNARE));
        assertEquals(Optional.of("boxy, harsh"), tip(StemColumn.FLAWS, SNARE));
        assertEquals(Optional.of("a note"), tip(StemColumn.NOTE, TOM));
    }

    @Test
    void a_cell_that_says_all_itself_has_none() {
        assertEquals(Optional.empty(), tip(StemColumn.NOTE, SNARE));
        assertEquals(Optional.empty(), tip(StemColumn.STATUS, SNARE));
        assertEquals(Optional.empty(), tip(StemColumn.SONG, SNARE));
        assertEquals(Optional.empty(), tip(StemColumn.SUSPECT, SNARE));
    }

    @Test
    void the_reason_why_a_stem_is_on_the_shortlist_is_told_in_full() {
        onEventThread(() -> {
            list.setShortlist(Optional.of(new Shortlist("Like kick", Map.of(KICK, "0.21 away"), Map.of())));
            return list;
        });
        assertEquals(Optional.of("0.21 away"), tip(StemColumn.WHY, KICK));
        assertEquals(Optional.empty(), tip(StemColumn.WHY, SNARE));
    }

    @Test
    void a_missing_file_is_told_with_the_name_and_in_the_status() throws Exception {
        open.dataset().scan(session.audio(), 1, org.mixingmentor.dataset.Progress.none());
        open.reload();
        waitForEdits();
        String name = tip(StemColumn.NAME, KICK).orElseThrow();
        assertEquals(KICK + ": " + tip(StemColumn.STATUS, KICK).orElseThrow(), name);
    }
}
