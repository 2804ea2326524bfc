package org.mixingmentor.labeling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class NoteDraftTest {
    @TempDir
    Path folder;

    private LabelBench bench;
    private NoteDraft draft;

    @BeforeEach
    void a_stem_with_a_note_is_at_hand() throws Exception {
        bench = LabelBench.opened(folder);
        bench.edit(LabelBench.FIRST, row -> row.note("too long"));
        bench.select(LabelBench.FIRST);
        draft = new NoteDraft(bench.controller);
    }

    @AfterEach
    void let_go() {
        bench.close();
    }

    private Optional<String> update(boolean writing) throws Exception {
        return LabelBench.onEventThread(() -> draft.update(writing));
    }

    @Test
    void the_note_of_the_stem_at_hand_is_shown() throws Exception {
        assertEquals(Optional.of("too long"), update(false));
        assertEquals(LabelBench.FIRST, draft.fileName());
        bench.edit(LabelBench.FIRST, row -> row.note("much too long"));
        assertEquals(Optional.of("much too long"), update(false));
    }

    @Test
    void what_is_being_written_is_not_taken_away_by_a_change_elsewhere() throws Exception {
        update(false);
        bench.edit(LabelBench.FIRST, row -> row.note("from Curate"));
        assertEquals(Optional.empty(), update(true));
        assertEquals("too long", draft.kept(), "what Escape brings back");
    }

    @Test
    void another_stem_shows_its_own_note_even_while_one_writes() throws Exception {
        update(false);
        bench.select(LabelBench.SECOND);
        assertEquals(Optional.of(""), update(true));
        assertEquals(LabelBench.SECOND, draft.fileName());
    }

    @Test
    void a_note_is_kept_without_the_space_around_it_and_once() throws Exception {
        update(false);
        LabelBench.act(() -> {
            draft.keep("  short enough\n");
            draft.keep("short enough");
        });
        LabelBench.await(() -> bench.row(LabelBench.FIRST).note().equals("short enough"));
        assertEquals(
                1,
                bench.open().dataset().history(LabelBench.FIRST).stream()
                        .filter(edit -> edit.what().equals("note"))
                        .count());
    }

    @Test
    void a_note_goes_to_no_other_stem_than_it_was_written_for() throws Exception {
        update(false);
        bench.select(LabelBench.SECOND);
        LabelBench.act(() -> draft.keep("of the first"));
        bench.close();
        bench.open(folder);
        assertEquals("", bench.row(LabelBench.SECOND).note());
        assertEquals("too long", bench.row(LabelBench.FIRST).note());
    }
}
