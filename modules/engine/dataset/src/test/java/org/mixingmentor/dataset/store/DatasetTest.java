package org.mixingmentor.dataset.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.AppliedEdit;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.Edit;
import org.mixingmentor.dataset.NoiseFiles;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.dataset.Region;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.StemFingerprints;

class DatasetTest {
    private static final AudioFiles AUDIO = AudioFiles.fromLookup();

    @TempDir
    Path folder;

    private Dataset open() throws IOException {
        return Dataset.open(folder);
    }

    private static void scan(Dataset dataset) throws IOException {
        dataset.scan(AUDIO, 2, Progress.none());
    }

    private String metadata() throws IOException {
        return Files.readString(folder.resolve("metadata.jsonl"));
    }

    private void writeMetadata(String... lines) throws IOException {
        Files.writeString(folder.resolve("metadata.jsonl"), String.join("\n", lines) + "\n");
    }

    @Test
    void a_scanned_folder_has_a_row_a_measurement_and_fingerprints_for_each_file() throws IOException {
        Path kick = NoiseFiles.write(folder, "good/take 3/kick.wav", 1);
        NoiseFiles.write(folder, "bad/take 3/Größe (Snare).wav", 2);
        try (Dataset dataset = open()) {
            scan(dataset);
            assertEquals(
                    List.of("bad/take 3/Größe (Snare).wav", "good/take 3/kick.wav"),
                    dataset.stems().stream().map(CataloguedStem::fileName).toList());
            CataloguedStem stem = dataset.stem("good/take 3/kick.wav").orElseThrow();
            assertEquals(StemStatus.OK, stem.status());
            assertEquals(Optional.of(StemClass.IDEAL), stem.row().stemClass());
            assertEquals(Optional.of("kick"), stem.row().instrument());
            assertEquals("take 3", stem.row().song());
            assertTrue(stem.row().split().isPresent());
            assertEquals(Optional.of(AUDIO.measure(kick)), stem.measurement());
            FingerprintMatrix expected = StemFingerprints.normalised(AUDIO.load(kick), new Fingerprinter());
            assertEquals(
                    expected.chunks(),
                    dataset.fingerprints(stem.fileName()).orElseThrow().chunks());
        }
    }

    @Test
    void a_row_without_a_class_or_song_is_completed_from_its_path_and_null_stays_null() throws IOException {
        writeMetadata(
                "{\"file_name\":\"bad/take1/kick.wav\"}",
                "{\"file_name\":\"bad/take1/snare.wav\",\"class\":null,\"instrument\":null}");
        try (Dataset dataset = open()) {
            StemRow kick = dataset.stem("bad/take1/kick.wav").orElseThrow().row();
            assertEquals(Optional.of(StemClass.FLAWED), kick.stemClass());
            assertEquals(Optional.of("kick"), kick.instrument());
            StemRow snare = dataset.stem("bad/take1/snare.wav").orElseThrow().row();
            assertEquals(Optional.empty(), snare.stemClass());
            assertEquals(Optional.empty(), snare.instrument());
            assertEquals("take1", snare.song());
        }
    }

    @Test
    void every_field_of_a_row_comes_back_from_metadata_and_what_is_not_ours_stays_as_it_was() throws IOException {
        float[] curve = new float[32];
        curve[7] = -3.25f;
        StemRow row = StemRow.builder("bad/take3/kick.wav")
                .stemClass(StemClass.FLAWED)
                .genre("Hip Hop")
                .instrument("Kick")
                .flawTypes(List.of("muddy_200hz", "No Transient"))
                .song("take3")
                .goldFileName("good/take3/kick.wav")
                .split(Split.TEST)
                .note("line\nbreak, \"quote\", ü")
                .recipe(List.of(new RecipeStep("muddy_200hz", "peak", 200.5, 6.25, 1.4, Double.NaN)))
                .recipeSeed(Long.MIN_VALUE)
                .correctionDb(curve)
                .regions(List.of(new Region(0.5, 1.25, List.of("muddy_200hz"))))
                .extra(Map.of("license", "\"CC0\"", "source", "{\"a\":[1.50,1e400,null]}"))
                .build();
        try (Dataset dataset = open()) {
            dataset.put(List.of(row), "test");
        }
        Files.delete(folder.resolve(".mentor/catalogue.db"));
        try (Dataset dataset = open()) {
            StemRow back = dataset.stem(row.fileName()).orElseThrow().row();
            assertEquals(row, back);
            assertEquals(List.of("muddy_200hz", "no_transient"), back.flawTypes());
            assertEquals(Optional.of("hip_hop"), back.genre());
            assertEquals(1, dataset.notes().size());
        }
    }

    @Test
    void a_line_has_the_documented_keys_in_their_order() throws IOException {
        try (Dataset dataset = open()) {
            dataset.put(List.of(StemRow.builder("good/a/kick.wav").song("a").build()), "test");
        }
        assertEquals(
                "{\"file_name\":\"good/a/kick.wav\",\"class\":null,\"genre\":null,\"instrument\":null,\"flaw_type\":[],"
                        + "\"song\":\"a\",\"gold_file_name\":null,\"split\":null,\"note\":\"\"}\n",
                metadata());
    }

    @Test
    void a_metadata_file_that_says_the_same_is_left_as_it_is() throws IOException {
        String own = "{ \"note\": \"mine\", \"file_name\": \"x/kick.wav\", \"class\": \"ideal\" }";
        writeMetadata(own);
        try (Dataset dataset = open()) {
            assertEquals(1, dataset.stems().size());
        }
        assertEquals(own + "\n", metadata());
    }

    @Test
    void a_line_that_cannot_be_parsed_is_named_and_nothing_is_written() throws IOException {
        try (Dataset dataset = open()) {
            dataset.put(List.of(StemRow.builder("a.wav").song("a").build()), "test");
        }
        Map<String, String> wrong = Map.of(
                "{\"file_name\":\"b.wav\",", "line 2 is not valid JSON",
                "{\"class\":\"ideal\"}", "line 2 has no \"file_name\"",
                "{\"file_name\":\"b.wav\",\"class\":\"nice\"}", "line 2 has the class \"nice\"; it must be",
                "{\"file_name\":\"../b.wav\"}", "line 2 has the file_name \"../b.wav\"",
                "{\"file_name\":\"a.wav\"}", "line 2 names \"a.wav\" again, after line 1",
                "{\"file_name\":\"b.wav\",\"flaw_type\":{}}", "line 2 has a \"flaw_type\" that is not a list",
                "{\"file_name\":\"b.wav\"} x", "line 2 ",
                "{\"file_name\":\"b.wav\",\"note\":\"a\",\"note\":\"b\"}", "line 2 has \"note\" twice",
                "[1]", "line 2 is not a JSON object",
                "{\"file_name\":\"b.wav\",\"correction_db\":[1,2]}", "of 2 numbers; it must have 32");
        String before = metadata();
        for (Map.Entry<String, String> each : wrong.entrySet()) {
            String whole = before + each.getKey() + "\n{\"file_name\":\"c.wav\"}\n";
            Files.writeString(folder.resolve("metadata.jsonl"), whole);
            DatasetException e = assertThrows(DatasetException.class, this::open);
            assertTrue(e.getMessage().contains(each.getValue()), e.getMessage());
            assertEquals(whole, metadata());
        }
        Files.writeString(folder.resolve("metadata.jsonl"), before);
        try (Dataset dataset = open()) {
            assertEquals(1, dataset.stems().size());
        }
    }

    @Test
    void text_that_is_not_utf_8_is_named_by_its_line() throws IOException {
        byte[] latin1 =
                "{\"file_name\":\"a.wav\"}\n{\"file_name\":\"Größe.wav\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("metadata.jsonl"), latin1);
        DatasetException e = assertThrows(DatasetException.class, this::open);
        assertTrue(e.getMessage().contains("line 2 is not UTF-8"), e.getMessage());
    }

    @Test
    void a_byte_order_mark_carriage_returns_and_blank_lines_are_no_hindrance() throws IOException {
        Files.writeString(
                folder.resolve("metadata.jsonl"),
                "\uFEFF{\"file_name\":\"a.wav\"}\r\n\r\n{\"file_name\":\"./b//c.wav\"}");
        try (Dataset dataset = open()) {
            assertEquals(
                    List.of("a.wav", "b/c.wav"),
                    dataset.stems().stream().map(CataloguedStem::fileName).toList());
        }
    }

    @Test
    void the_hash_follows_labels_and_audio_and_nothing_else() throws IOException {
        NoiseFiles.write(folder, "good/a/kick.wav", 1);
        String first;
        try (Dataset dataset = open()) {
            scan(dataset);
            first = dataset.hash();
            scan(dataset);
            assertEquals(first, dataset.hash());
            StemRow row = dataset.stems().get(0).row();
            dataset.put(List.of(row.toBuilder().note("x").build()), "note");
            assertNotEquals(first, dataset.hash());
            dataset.undo();
            assertEquals(first, dataset.hash());
        }
        NoiseFiles.write(folder, "good/a/kick.wav", 2);
        try (Dataset dataset = open()) {
            scan(dataset);
            assertNotEquals(first, dataset.hash());
        }
    }

    @Test
    void undo_and_redo_go_through_all_edits_and_leave_what_others_changed() throws IOException {
        try (Dataset dataset = open()) {
            StemRow row = StemRow.builder("a.wav").song("a").build();
            dataset.put(List.of(row), "add");
            dataset.put(List.of(row.toBuilder().note("one").build()), "note one");
            dataset.put(List.of(row.toBuilder().note("one").genre("rock").build()), "genre");
            assertEquals(Optional.of("genre"), dataset.undo().map(AppliedEdit::what));
            assertEquals(Optional.of("note one"), dataset.undo().map(AppliedEdit::what));
            assertEquals("", dataset.stem("a.wav").orElseThrow().row().note());
            assertEquals(Optional.of("add"), dataset.undo().map(AppliedEdit::what));
            assertEquals(List.of(), dataset.stems());
            assertEquals(Optional.empty(), dataset.undo().map(AppliedEdit::what));
            assertEquals(Optional.of("add"), dataset.redo().map(AppliedEdit::what));
            assertEquals(Optional.of("note one"), dataset.redo().map(AppliedEdit::what));
            assertEquals("one", dataset.stem("a.wav").orElseThrow().row().note());
            dataset.put(List.of(row.toBuilder().note("two").build()), "note two");
            assertEquals(Optional.empty(), dataset.redo().map(AppliedEdit::what));
            assertEquals(
                    List.of("add", "note one", "genre", "note two"),
                    dataset.history("a.wav").stream().map(Edit::what).toList());
            assertEquals(
                    List.of(false, false, true, false),
                    dataset.history("a.wav").stream().map(Edit::undone).toList(),
                    "what was undone stays so when another edit came after it");
            assertEquals(
                    Optional.of("{\"note\":\"one\"}"),
                    dataset.history("a.wav").get(3).before());
        }
    }

    @Test
    void undo_survives_closing_the_folder() throws IOException {
        try (Dataset dataset = open()) {
            dataset.put(List.of(StemRow.builder("a.wav").song("a").build()), "add");
            dataset.put(List.of(StemRow.builder("a.wav").song("a").note("n").build()), "note");
        }
        try (Dataset dataset = open()) {
            assertEquals(Optional.of("note"), dataset.undo().map(AppliedEdit::what));
        }
        assertFalse(metadata().contains("\"n\""));
    }

    @Test
    void a_stem_that_comes_into_a_song_takes_its_split() throws IOException {
        try (Dataset dataset = open()) {
            dataset.put(
                    List.of(StemRow.builder("a.wav").song("s").split(Split.TEST).build()), "add");
            dataset.put(List.of(StemRow.builder("b.wav").song("s").build()), "add");
            dataset.put(
                    List.of(StemRow.builder("c.wav")
                            .song("t")
                            .split(Split.TRAIN)
                            .build()),
                    "add");
            StemRow moved = dataset.stem("c.wav").orElseThrow().row().toBuilder()
                    .song("s")
                    .build();
            dataset.put(List.of(moved), "song");
            for (CataloguedStem stem : dataset.stems()) {
                assertEquals(Optional.of(Split.TEST), stem.row().split(), stem.fileName());
            }
        }
    }

    @Test
    void a_row_outside_the_folder_is_refused() throws IOException {
        try (Dataset dataset = open()) {
            StemRow row = StemRow.builder("../x.wav").build();
            DatasetException e = assertThrows(DatasetException.class, () -> dataset.put(List.of(row), "add"));
            assertTrue(e.getMessage().contains("../x.wav"));
        }
    }

    @Test
    void a_folder_whose_name_looks_like_a_query_opens(@TempDir Path parent) throws IOException {
        Path odd = Files.createDirectories(parent.resolve("Größe 100% #1 a&b='c'"));
        try (Dataset dataset = Dataset.open(odd)) {
            dataset.put(List.of(StemRow.builder("a.wav").build()), "add");
        }
        try (Dataset dataset = Dataset.openReadOnly(odd)) {
            assertEquals(1, dataset.stems().size());
        }
        assertTrue(Files.exists(odd.resolve(".mentor/catalogue.db")));
    }

    @Test
    void a_folder_that_is_not_there_or_a_file_is_said_so() throws IOException {
        Path missing = folder.resolve("nowhere");
        assertTrue(assertThrows(DatasetException.class, () -> Dataset.open(missing))
                .getMessage()
                .contains("nowhere does not exist"));
        Path file = Files.writeString(folder.resolve("file"), "");
        assertTrue(assertThrows(DatasetException.class, () -> Dataset.open(file))
                .getMessage()
                .contains("is a file"));
    }

    @Test
    void a_damaged_catalogue_is_a_sentence_and_stays() throws IOException {
        Files.createDirectories(folder.resolve(".mentor"));
        Path catalogue = folder.resolve(".mentor/catalogue.db");
        Files.writeString(catalogue, "this is not a database, but it is long enough to look like one ".repeat(40));
        DatasetException e = assertThrows(DatasetException.class, this::open);
        assertTrue(e.getMessage().contains("catalogue.db cannot be used: it is damaged"), e.getMessage());
        assertTrue(Files.readString(catalogue).startsWith("this is not"));
    }

    @Test
    void filters_are_kept_with_the_dataset() throws IOException {
        try (Dataset dataset = open()) {
            dataset.keepFilter("loud kicks", "kick lufs>-10");
            dataset.keepFilter("all of one song", "song=\"take 3\"");
            dataset.keepFilter("loud kicks", "kick lufs>-12");
            dataset.forgetFilter("all of one song");
        }
        try (Dataset dataset = Dataset.openReadOnly(folder)) {
            assertEquals(Map.of("loud kicks", "kick lufs>-12"), dataset.filters());
            assertThrows(DatasetException.class, () -> dataset.keepFilter("x", "boxy"));
        }
    }
}
