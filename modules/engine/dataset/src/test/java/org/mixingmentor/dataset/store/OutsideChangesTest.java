package org.mixingmentor.dataset.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.dataset.AppliedEdit;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.MergeConflict;
import org.mixingmentor.dataset.NoiseFiles;
import org.mixingmentor.dataset.OutsideChanges;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;

class OutsideChangesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void twoStems() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.put(
                    List.of(
                            StemRow.builder("a.wav").song("s").note("old").build(),
                            StemRow.builder("b.wav").song("s").note("old").build()),
                    "add");
        }
    }

    private Path file() {
        return folder.resolve("metadata.jsonl");
    }

    private void outside(String from, String to) throws IOException {
        String text = Files.readString(file());
        assertTrue(text.contains(from), text);
        Files.writeString(file(), text.replace(from, to));
    }

    private static StemRow row(Dataset dataset, String fileName) throws IOException {
        return dataset.stem(fileName).orElseThrow().row();
    }

    private static void note(Dataset dataset, String fileName, String note) throws IOException {
        dataset.put(List.of(row(dataset, fileName).toBuilder().note(note).build()), "note");
    }

    @Test
    void what_was_changed_while_closed_is_taken_over_as_one_edit_that_can_be_undone() throws IOException {
        outside("\"note\":\"old\"", "\"note\":\"new\",\"source\":\"suno\"");
        try (Dataset dataset = Dataset.open(folder)) {
            assertEquals("new", row(dataset, "a.wav").note());
            assertEquals("\"suno\"", row(dataset, "b.wav").extra().get("source"));
            assertEquals(List.of(), dataset.conflicts());
            assertEquals("outside", dataset.history("a.wav").get(1).who());
            assertEquals(
                    Optional.of("changed in metadata.jsonl from outside"),
                    dataset.undo().map(AppliedEdit::what));
            assertEquals("old", row(dataset, "a.wav").note());
            assertEquals("old", row(dataset, "b.wav").note());
        }
        assertFalse(Files.readString(file()).contains("suno"));
    }

    @Test
    void a_change_that_neither_size_nor_time_tells_of_is_found_on_save_and_nothing_is_lost() throws IOException {
        FileTime time = Files.getLastModifiedTime(file());
        outside("\"note\":\"old\"", "\"note\":\"new\"");
        Files.setLastModifiedTime(file(), time);
        try (Dataset dataset = Dataset.open(folder)) {
            assertEquals("old", row(dataset, "a.wav").note(), "the file was not read");
            dataset.put(List.of(row(dataset, "b.wav").toBuilder().genre("metal").build()), "genre");
            assertEquals(List.of("a.wav", "b.wav"), dataset.save().fileNames());
            assertEquals("new", row(dataset, "a.wav").note());
            assertEquals("new", row(dataset, "b.wav").note());
        }
        String text = Files.readString(file());
        assertTrue(text.contains("\"metal\"") && !text.contains("\"old\""), text);
    }

    @Test
    void a_file_of_another_time_and_the_same_content_was_not_changed() throws IOException {
        Files.setLastModifiedTime(file(), FileTime.fromMillis(0));
        try (Dataset dataset = Dataset.open(folder)) {
            assertEquals(List.of(), dataset.notes());
            assertFalse(dataset.changedOutside());
        }
    }

    @Test
    void different_rows_and_fields_changed_on_both_sides_are_joined_on_save() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            note(dataset, "a.wav", "ours");
            outside("\"b.wav\",\"class\":null", "\"b.wav\",\"class\":\"ideal\"");
            outside("\"a.wav\",\"class\":null", "\"a.wav\",\"class\":\"flawed\"");
            dataset.save();
            assertEquals(Optional.of(StemClass.IDEAL), row(dataset, "b.wav").stemClass());
            assertEquals(Optional.of(StemClass.FLAWED), row(dataset, "a.wav").stemClass());
            assertEquals("ours", row(dataset, "a.wav").note());
            assertEquals(List.of(), dataset.conflicts());
        }
        String text = Files.readString(file());
        assertTrue(text.contains("\"ours\"") && text.contains("\"ideal\"") && text.contains("\"flawed\""), text);
    }

    @Test
    void one_field_changed_on_both_sides_is_a_conflict_that_keeps_ours_until_it_is_settled() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            note(dataset, "a.wav", "ours");
            outside("\"note\":\"old\"", "\"note\":\"theirs\"");
            dataset.save();
        }
        try (Dataset dataset = Dataset.open(folder)) {
            MergeConflict conflict = new MergeConflict(
                    "a.wav", "note", Optional.of("\"old\""), Optional.of("\"ours\""), Optional.of("\"theirs\""));
            assertEquals(List.of(conflict), dataset.conflicts());
            assertEquals("ours", row(dataset, "a.wav").note());
            assertEquals("theirs", row(dataset, "b.wav").note());
            dataset.settle(conflict, true);
            assertEquals(List.of(), dataset.conflicts());
            assertEquals("theirs", row(dataset, "a.wav").note());
            dataset.undo();
            assertEquals("ours", row(dataset, "a.wav").note());
        }
        assertTrue(Files.readString(file()).contains("\"ours\""));
    }

    @Test
    void values_of_a_conflict_are_read_without_quotes_and_escapes() {
        assertEquals(Optional.of("\"boxy\", too\n"), MergeConflict.words(Optional.of("\"\\\"boxy\\\", too\\n\"")));
        assertEquals(Optional.of("boxy, thin"), MergeConflict.words(Optional.of("[\"boxy\",\"thin\"]")));
        assertEquals(Optional.of("1.50"), MergeConflict.words(Optional.of("1.50")));
        assertEquals(Optional.empty(), MergeConflict.words(Optional.of("null")));
        assertEquals(Optional.empty(), MergeConflict.words(Optional.of("[]")));
        assertEquals(Optional.empty(), MergeConflict.words(Optional.empty()));
    }

    @Test
    void a_row_gone_outside_is_a_conflict_and_comes_back() throws IOException {
        String all = Files.readString(file());
        Files.writeString(file(), all.lines().findFirst().orElseThrow() + "\n");
        try (Dataset dataset = Dataset.open(folder)) {
            assertEquals(2, dataset.stems().size());
            MergeConflict conflict = dataset.conflicts().get(0);
            assertEquals("b.wav", conflict.fileName());
            assertEquals("", conflict.field());
            assertEquals(Optional.empty(), conflict.theirs());
        }
        assertEquals(all, Files.readString(file()));
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.settle(dataset.conflicts().get(0), true);
            assertEquals(1, dataset.stems().size());
            dataset.undo();
            assertEquals("old", row(dataset, "b.wav").note());
        }
    }

    @Test
    void a_row_that_came_from_outside_is_there() throws IOException {
        Files.writeString(file(), Files.readString(file()) + "{\"file_name\":\"good/t/kick.wav\",\"note\":\"new\"}\n");
        try (Dataset dataset = Dataset.open(folder)) {
            StemRow row = row(dataset, "good/t/kick.wav");
            assertEquals("t", row.song());
            assertEquals(Optional.of("kick"), row.instrument());
            dataset.undo();
            assertEquals(Optional.empty(), dataset.stem("good/t/kick.wav"));
        }
        assertEquals(2, Files.readAllLines(file()).size());
    }

    @Test
    void a_field_left_out_outside_was_not_changed_and_one_that_is_not_ours_can_be_taken_out() throws IOException {
        outside("\"note\":\"old\"", "\"note\":\"old\",\"source\":\"suno\"");
        try (Dataset dataset = Dataset.open(folder)) {
            assertEquals("\"suno\"", row(dataset, "a.wav").extra().get("source"));
        }
        Files.writeString(file(), "{\"file_name\":\"a.wav\",\"genre\":\"rock\"}\n{\"file_name\":\"b.wav\"}\n");
        try (Dataset dataset = Dataset.open(folder)) {
            StemRow row = row(dataset, "a.wav");
            assertEquals("old", row.note());
            assertEquals("s", row.song());
            assertEquals(Optional.of("rock"), row.genre());
            assertTrue(row.extra().isEmpty());
        }
    }

    @Test
    void a_metadata_file_that_is_gone_is_written_again() throws IOException {
        String all = Files.readString(file());
        Files.delete(file());
        try (Dataset dataset = Dataset.open(folder)) {
            assertEquals(List.of(), dataset.conflicts());
        }
        assertEquals(all, Files.readString(file()));
    }

    @Test
    void a_line_that_was_broken_while_open_keeps_the_file_and_the_labels() throws IOException {
        String broken = "{\"file_name\":\"a.wav\n";
        Dataset dataset = Dataset.open(folder);
        note(dataset, "a.wav", "ours");
        Files.writeString(file(), broken);
        DatasetException e = assertThrows(DatasetException.class, dataset::close);
        assertTrue(e.getMessage().contains("line 1 is not valid JSON"), e.getMessage());
        assertEquals(broken, Files.readString(file()));
        Files.delete(file());
        try (Dataset again = Dataset.open(folder)) {
            assertEquals("ours", row(again, "a.wav").note());
        }
    }

    @Test
    void a_folder_without_a_catalogue_can_be_read_without_writing_anything() throws IOException {
        NoiseFiles.write(folder, "a.wav", 1);
        try (var files = Files.walk(folder.resolve(".mentor"))) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        try (Dataset dataset = Dataset.openReadOnly(folder)) {
            assertEquals("old", row(dataset, "a.wav").note());
        }
        assertFalse(Files.exists(folder.resolve(".mentor")));
    }

    @Test
    void a_change_from_outside_is_noticed_while_open_and_taken_in_by_name() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            assertFalse(dataset.changedOutside());
            note(dataset, "a.wav", "ours");
            assertFalse(dataset.changedOutside());
            dataset.save();
            assertFalse(dataset.changedOutside());
            note(dataset, "a.wav", "ours too");
            outside("\"note\":\"old\"", "\"note\":\"theirs\"");
            outside("\"note\":\"ours\"", "\"note\":\"theirs\"");
            assertFalse(dataset.changedOutside(), "it may be in the middle of being written");
            assertTrue(dataset.changedOutside());
            OutsideChanges changes = dataset.merge();
            assertEquals(List.of("b.wav"), changes.fileNames());
            assertEquals(
                    List.of("a.wav"),
                    changes.conflicts().stream().map(MergeConflict::fileName).toList());
            assertEquals("ours too", row(dataset, "a.wav").note());
            assertFalse(dataset.changedOutside());
            assertEquals(OutsideChanges.NONE, dataset.merge());
            outside("theirs", "theirs again");
            assertEquals(List.of("b.wav"), dataset.save().fileNames());
        }
    }

    @Test
    void a_reader_sees_that_the_file_was_written() throws IOException {
        try (Dataset reader = Dataset.openReadOnly(folder)) {
            assertFalse(reader.changedOutside());
            outside("old", "newer");
            assertFalse(reader.changedOutside());
            assertTrue(reader.changedOutside());
        }
    }

    @Test
    void a_file_that_is_being_written_by_another_program_is_let_rest_first() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            String whole = Files.readString(file()).replace("old", "theirs");
            Files.writeString(file(), whole.substring(0, whole.length() / 2));
            assertFalse(dataset.changedOutside());
            Files.writeString(file(), whole);
            assertFalse(dataset.changedOutside());
            assertTrue(dataset.changedOutside());
            assertEquals(List.of(), dataset.merge().conflicts());
            assertEquals("theirs", row(dataset, "a.wav").note());
        }
    }
}
