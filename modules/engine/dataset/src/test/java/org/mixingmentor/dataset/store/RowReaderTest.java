package org.mixingmentor.dataset.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;

class RowReaderTest {
    private static final StemRow PLAIN = StemRow.builder("good/a/kick.wav")
            .stemClass(StemClass.IDEAL)
            .genre("metalcore")
            .flawTypes(List.of("boxy", "thin"))
            .song("Größe, {null}: [1]")
            .split(Split.TEST)
            .build();

    private static boolean isPlain(StemRow row) {
        return isPlain(RowJson.labels(row));
    }

    /** Behind and before other bytes, as it lies in what the catalogue gives. */
    private static boolean isPlain(String labels) {
        byte[] text = ("{" + labels + "}").getBytes(StandardCharsets.UTF_8);
        return new PlainLabels().read(text, 1, text.length - 1);
    }

    private static void comesBack(StemRow row) throws RowFormatException {
        RowReader reader = new RowReader();
        String labels = RowJson.labels(row);
        assertEquals(row, reader.labels(row.fileName(), labels));
        assertEquals(row, reader.line(RowJson.line(row.fileName(), labels)).row());
        assertEquals(labels, RowJson.labels(RowJson.fields(labels)));
    }

    @Test
    void a_plain_row_comes_back_by_both_ways() throws RowFormatException {
        assertTrue(isPlain(PLAIN));
        comesBack(PLAIN);
        comesBack(StemRow.builder("x").build());
        comesBack(StemRow.builder("x").goldFileName("good/y").note("n").build());
    }

    @Test
    void a_row_with_escapes_or_more_fields_is_left_to_the_parser() throws RowFormatException {
        for (StemRow row : List.of(
                PLAIN.toBuilder().note("\"quoted\"").build(),
                PLAIN.toBuilder().song("back\\slash").build(),
                PLAIN.toBuilder().recipeSeed(1).build(),
                PLAIN.toBuilder().extra(Map.of("source", "\"suno\"")).build())) {
            assertFalse(isPlain(row));
            comesBack(row);
        }
    }

    @Test
    void text_that_is_not_of_this_form_is_not_taken_for_it() {
        String labels = RowJson.labels(PLAIN);
        for (int i = 0; i < labels.length(); i++) {
            assertFalse(isPlain(labels.substring(0, i)), labels.substring(0, i));
        }
        assertFalse(isPlain(labels + " "));
        assertFalse(isPlain(labels.replace("\"boxy\",", "\"boxy\"")));
    }

    @Test
    void rows_share_what_is_equal() {
        RowReader reader = new RowReader();
        String labels = RowJson.labels(PLAIN);
        StemRow one = reader.labels("a", labels);
        StemRow two = reader.labels("b", labels);
        assertSame(one.song(), two.song());
        assertSame(one.genre(), two.genre());
        assertSame(one.flawTypes(), two.flawTypes());
    }
}
