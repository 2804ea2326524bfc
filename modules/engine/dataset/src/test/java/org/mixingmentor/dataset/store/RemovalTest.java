package org.mixingmentor.dataset.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.AppliedEdit;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.NoiseFiles;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;

class RemovalTest extends ScannedFolder {
    private static final String KICK = "good/a/kick.wav";
    private static final String SNARE = "good/a/snare.wav";

    @BeforeEach
    void twoStems() throws IOException {
        NoiseFiles.write(folder, KICK, 1);
        NoiseFiles.write(folder, SNARE, 2);
        scan();
        try (Dataset dataset = Dataset.open(folder)) {
            StemRow kick = dataset.stem(KICK).orElseThrow().row();
            dataset.put(List.of(kick.toBuilder().note("mine").build()), "note");
        }
    }

    @Test
    void an_edit_says_which_stems_it_changed_and_so_do_undo_and_redo() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            StemRow kick = dataset.stem(KICK).orElseThrow().row();
            StemRow snare = dataset.stem(SNARE).orElseThrow().row();
            List<StemRow> rows = List.of(kick, snare.toBuilder().genre("metal").build());
            assertEquals(new AppliedEdit("genre", List.of(SNARE)), dataset.put(rows, "genre"));
            assertEquals(Optional.of(new AppliedEdit("genre", List.of(SNARE))), dataset.undo());
            assertEquals(Optional.of(new AppliedEdit("genre", List.of(SNARE))), dataset.redo());
            assertEquals(List.of(), dataset.put(rows, "again").fileNames());
            assertEquals(
                    List.of(SNARE, KICK),
                    dataset.stems(List.of(SNARE, "no.wav", KICK)).stream()
                            .map(CataloguedStem::fileName)
                            .toList());
        }
    }

    @Test
    void a_stem_taken_out_stays_out_though_its_file_stays_and_comes_back_whole_by_undo() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            CataloguedStem before = dataset.stem(KICK).orElseThrow();
            assertEquals(
                    new AppliedEdit("remove", List.of(KICK)),
                    dataset.remove(List.of(KICK, "no.wav", KICK), false, "remove"));
            assertTrue(Files.exists(dataset.audio(KICK)));
            dataset.undo();
            assertEquals(before, dataset.stem(KICK).orElseThrow());
            dataset.redo();
            assertEquals(1, dataset.scan(AUDIO, 1, Progress.none()).found());
            assertEquals(Optional.empty(), dataset.stem(KICK));
            assertEquals(List.of(KICK), dataset.undo().orElseThrow().fileNames());
            assertEquals("mine", dataset.stem(KICK).orElseThrow().row().note());
            assertEquals(
                    StemStatus.NOT_SCANNED, dataset.stem(KICK).orElseThrow().status());
            assertEquals(1, dataset.scan(AUDIO, 1, Progress.none()).fingerprinted());
            assertEquals(before, dataset.stem(KICK).orElseThrow());
        }
        assertTrue(Files.readString(folder.resolve("metadata.jsonl")).contains(KICK));
    }

    @Test
    void a_row_put_for_a_stem_that_was_taken_out_brings_it_back() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.remove(List.of(KICK), false, "remove");
            dataset.put(List.of(StemRow.builder(KICK).build()), "add");
            assertEquals(2, dataset.scan(AUDIO, 1, Progress.none()).found());
            assertEquals(StemStatus.OK, dataset.stem(KICK).orElseThrow().status());
        }
    }

    @Test
    void a_file_goes_to_the_trash_and_back_by_undo_and_again_by_redo() throws IOException {
        byte[] sound = Files.readAllBytes(folder.resolve(KICK));
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.remove(List.of(KICK), true, "remove");
            assertFalse(Files.exists(dataset.audio(KICK)));
            assertEquals(1, dataset.scan(AUDIO, 1, Progress.none()).found());
        }
        try (Dataset dataset = Dataset.open(folder)) {
            assertEquals(List.of(), dataset.undo().orElseThrow().warnings());
            assertArrayEquals(sound, Files.readAllBytes(dataset.audio(KICK)));
            dataset.redo();
            assertFalse(Files.exists(dataset.audio(KICK)));
            dataset.undo();
            dataset.scan(AUDIO, 1, Progress.none());
            assertEquals("mine", dataset.stem(KICK).orElseThrow().row().note());
            assertEquals(Set.of(KICK, SNARE), stems().keySet());
        }
    }

    @Test
    void a_file_that_took_the_place_meanwhile_is_not_overwritten_by_undo() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.remove(List.of(KICK), true, "remove");
            NoiseFiles.write(folder, KICK, 7);
            byte[] newer = Files.readAllBytes(dataset.audio(KICK));
            List<String> warnings = dataset.undo().orElseThrow().warnings();
            assertTrue(warnings.get(0).contains("is another file now"), warnings.toString());
            assertArrayEquals(newer, Files.readAllBytes(dataset.audio(KICK)));
        }
    }

    @Test
    void files_that_were_added_go_to_the_trash_when_that_is_undone() throws IOException {
        NoiseFiles.write(folder, "bad/b/bass.wav", 3);
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.add(List.of(StemRow.builder("bad/b/bass.wav").build()), "import");
            dataset.undo();
            assertFalse(Files.exists(dataset.audio("bad/b/bass.wav")));
            dataset.redo();
            assertTrue(Files.exists(dataset.audio("bad/b/bass.wav")));
            assertEquals(3, dataset.scan(AUDIO, 1, Progress.none()).found());
        }
    }

    @Test
    void a_catalogue_of_the_first_version_is_brought_up_to_date_with_its_history() throws Exception {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(".mentor/catalogue.db"));
                Statement statement = connection.createStatement()) {
            for (String column : List.of("trash", "file_before", "file_after")) {
                statement.executeUpdate("ALTER TABLE edit_row DROP COLUMN " + column);
            }
            statement.executeUpdate("DROP TABLE removed");
            statement.executeUpdate("PRAGMA user_version = 1");
        }
        try (Dataset dataset = Dataset.open(folder)) {
            assertEquals(List.of(KICK), dataset.undo().orElseThrow().fileNames());
            assertEquals("", dataset.stem(KICK).orElseThrow().row().note());
            dataset.remove(List.of(KICK), false, "remove");
        }
    }
}
