package org.mixingmentor.dataset.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mixingmentor.dataset.MergeConflict;

class ThreeWayMergeTest {
    /** A letter is a value of one field; '-' a row without the field; 'x' no row at all. */
    @ParameterizedTest(name = "base {0}, ours {1}, theirs {2}: {3}, conflict {4}")
    @CsvSource({
        // nobody changed it
        "a, a, a, a, none",
        "-, -, -, -, none",
        "x, x, x, x, none",
        // changed here only
        "a, b, a, b, none",
        "a, -, a, -, none",
        "-, a, -, a, none",
        "a, x, a, x, none",
        "x, a, x, a, none",
        // changed outside only
        "a, a, b, b, none",
        "a, a, -, -, none",
        "-, -, a, a, none",
        "x, x, a, a, none",
        // changed on both sides alike
        "a, b, b, b, none",
        "a, -, -, -, none",
        "-, a, a, a, none",
        "x, a, a, a, none",
        "a, x, x, x, none",
        // changed on both sides differently: ours stays
        "a, b, c, b, field",
        "a, b, -, b, field",
        "a, -, b, -, field",
        "-, a, b, a, field",
        "x, a, b, a, field",
        // only one side has the field, and there was no row before: both rows are joined
        "x, -, a, a, none",
        "x, a, -, a, none",
        // a row gone outside is never a deletion
        "a, a, x, a, row",
        "a, b, x, b, row",
        // a row gone here and changed outside
        "a, x, b, x, row",
        "a, x, -, x, row",
    })
    void each_case_of_one_field(String base, String ours, String theirs, String merged, String conflict) {
        ThreeWayMerge.Result result = ThreeWayMerge.merge("f.wav", row(base), row(ours), row(theirs));
        assertEquals(row(merged).map(TreeMap::new), result.row().map(TreeMap::new));
        List<MergeConflict> expected =
                switch (conflict) {
                    case "field" -> List.of(
                            new MergeConflict("f.wav", "note", value(base), value(ours), value(theirs)));
                    case "row" -> List.of(new MergeConflict("f.wav", "", text(base), text(ours), text(theirs)));
                    default -> List.of();
                };
        assertEquals(expected, result.conflicts());
    }

    private static Optional<Map<String, String>> row(String value) {
        return switch (value) {
            case "x" -> Optional.empty();
            case "-" -> Optional.of(Map.of("class", "null"));
            default -> Optional.of(Map.of("class", "null", "note", "\"" + value + "\""));
        };
    }

    private static Optional<String> value(String value) {
        return row(value).map(fields -> fields.get("note"));
    }

    private static Optional<String> text(String value) {
        return row(value).map(RowJson::object);
    }

    @Test
    void changes_of_different_fields_on_both_sides_are_joined() {
        Map<String, String> base = Map.of("class", "null", "note", "\"\"", "song", "\"s\"");
        Map<String, String> ours = Map.of("class", "\"ideal\"", "note", "\"\"", "song", "\"s\"");
        Map<String, String> theirs = Map.of("class", "null", "note", "\"n\"", "song", "\"s\"", "extra", "1");
        ThreeWayMerge.Result result =
                ThreeWayMerge.merge("f.wav", Optional.of(base), Optional.of(ours), Optional.of(theirs));
        assertEquals(
                Map.of("class", "\"ideal\"", "note", "\"n\"", "song", "\"s\"", "extra", "1"),
                result.row().orElseThrow());
        assertEquals(List.of(), result.conflicts());
    }
}
