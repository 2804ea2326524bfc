package org.mixingmentor.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixingmentor.commandline.LearnedRun.mentor;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.base.Base;
import org.mixingmentor.base.BaseRecording;
import org.mixingmentor.commandline.LearnedRun.Answer;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.store.Dataset;

/** Stems in, labels in, splits, and all of it out again, as one types it. */
class DatasetCommandsTest {
    @TempDir
    private Path temp;

    private Path folder;
    private Path sources;

    @BeforeEach
    void stems_of_four_songs_and_an_archive() throws IOException {
        folder = temp.resolve("my stems");
        sources = temp.resolve("sources");
        for (int song = 0; song < 4; song++) {
            sound(sources.resolve("song" + song + "/kick.wav"), 60 + song);
            sound(sources.resolve("song" + song + "/snare.wav"), 180 + song);
        }
        Files.copy(sources.resolve("song0/kick.wav"), sources.resolve("song3/same kick.wav"));
        Files.writeString(sources.resolve("song3/torn.wav"), "no sound");
        Path vocals = temp.resolve("vocals.wav");
        sound(vocals, 440);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(temp.resolve("Blue Stems.zip")))) {
            for (String name : List.of("0 Lead Vocals.wav", "../../outside.wav")) {
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(vocals, zip);
            }
        }
    }

    private static void sound(Path file, double hz) throws IOException {
        float[] samples = new float[14_400];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.3 * Math.sin(2 * Math.PI * hz * i / 48_000));
        }
        Files.createDirectories(file.getParent());
        WavWriter.write24(file, new Stem(samples, samples, true));
    }

    private Answer imported(String... more) {
        List<String> words = new ArrayList<>(List.of("import", folder.toString(), sources.toString()));
        words.add(temp.resolve("Blue Stems.zip").toString());
        words.addAll(List.of(more));
        return mentor(words.toArray(new String[0]));
    }

    private Map<String, CataloguedStem> stems() throws IOException {
        Map<String, CataloguedStem> stems = new TreeMap<>();
        try (Dataset dataset = Dataset.openReadOnly(folder)) {
            dataset.stems().forEach(stem -> stems.put(stem.fileName(), stem));
        }
        return stems;
    }

    private static JsonObject object(Answer answer) {
        return JsonParser.parseString(answer.out()).getAsJsonObject();
    }

    @Test
    void an_import_copies_and_scans_and_names_what_it_did_not_take_in() throws IOException {
        Answer answer = imported("--create", "--class", "ideal", "--genre", "Metal Core");
        assertEquals(1, answer.exit(), answer.err());
        assertTrue(
                answer.out().startsWith("9 stems imported, 1 were there already, 2 could not be taken in."),
                answer.out());
        assertTrue(
                answer.out().contains("  sources/song3/same kick.wav is there as good/song0/kick.wav"), answer.out());
        assertTrue(answer.err().contains("mentor: sources/song3/torn.wav is no audio"), answer.err());
        assertTrue(answer.err().contains("outside.wav would be written outside the dataset folder"), answer.err());
        assertFalse(Files.exists(temp.resolve("outside.wav")));
        CataloguedStem vocals = stems().get("good/Blue/0 Lead Vocals.wav");
        assertEquals("Blue", vocals.row().song());
        assertEquals("vocals", vocals.row().instrument().orElseThrow());
        assertEquals("metal_core", vocals.row().genre().orElseThrow());
        assertEquals(StemClass.IDEAL, vocals.row().stemClass().orElseThrow());
        assertTrue(vocals.measurement().isPresent(), "scanned");

        JsonObject again = object(imported("--format", "json"));
        assertEquals(0, again.getAsJsonArray("imported").size());
        assertEquals(10, again.getAsJsonArray("duplicates").size());
        assertEquals(2, again.getAsJsonArray("failed").size());
    }

    @Test
    void a_dataset_folder_is_begun_only_when_asked() {
        Answer answer = imported();
        assertEquals(1, answer.exit());
        assertTrue(answer.err().contains("add --create to begin one"), answer.err());
        assertFalse(Files.exists(folder));
    }

    @Test
    void whole_songs_are_split_in_the_parts_asked_for_and_a_dry_run_changes_nothing() throws IOException {
        imported("--create");
        Map<String, CataloguedStem> before = stems();
        String[] half = {"split", folder.toString(), "--validation", "0.25", "--test", "0.25", "--format", "json"};
        List<String> dry = new ArrayList<>(List.of(half));
        dry.add("--dry-run");
        JsonObject proposed = object(mentor(dry.toArray(new String[0])));
        assertEquals(before, stems());
        JsonObject done = object(mentor(half));
        assertEquals(proposed.get("stems"), done.get("stems"));
        assertEquals(5, sum(done.getAsJsonObject("songs")));
        assertEquals(4, sum(done.getAsJsonObject("stems").getAsJsonObject("none kick")));
        JsonObject snares = done.getAsJsonObject("stems").getAsJsonObject("none snare");
        assertEquals("{\"train\":2,\"validation\":1,\"test\":1}", snares.toString());
        splits();
        Answer text = mentor("split", folder.toString(), "--validation", "0.25", "--test", "0.25");
        assertTrue(text.out().contains("none snare            2           1           1"), text.out());
        assertTrue(text.out().contains("Every stem is in its split already."), text.out());
    }

    private static int sum(JsonObject counts) {
        return counts.asMap().values().stream().mapToInt(JsonElement::getAsInt).sum();
    }

    /** The split of every song, which all its stems must have. */
    private Map<String, Split> splits() throws IOException {
        Map<String, Split> splits = new TreeMap<>();
        for (CataloguedStem stem : stems().values()) {
            Split split = stem.row().split().orElseThrow();
            assertEquals(split, splits.getOrDefault(stem.row().song(), split), stem.fileName());
            splits.put(stem.row().song(), split);
        }
        return splits;
    }

    @Test
    void a_locked_test_set_is_changed_only_by_the_option_that_says_so() throws IOException {
        imported("--create");
        mentor("split", folder.toString(), "--validation", "0.2", "--test", "0.4", "--lock-test");
        Map<String, Split> locked = splits();
        assertTrue(locked.containsValue(Split.TEST), locked.toString());

        Answer kept = mentor("split", folder.toString(), "--validation", "0.5", "--test", "0", "--seed", "5");
        assertEquals(0, kept.exit(), kept.err());
        assertTrue(kept.err().contains("The test set stays as it is, for it is locked"), kept.err());
        assertTrue(kept.out().contains("The test set is locked."), kept.out());
        splits().forEach((song, split) -> assertEquals(locked.get(song) == Split.TEST, split == Split.TEST, song));

        Answer changed =
                mentor("split", folder.toString(), "--validation", "0.5", "--test", "0", "--change-locked-test");
        assertEquals(0, changed.exit(), changed.err());
        assertFalse(splits().containsValue(Split.TEST));
        assertTrue(changed.out().contains("The test set is locked."), changed.out());
        Answer unlocked = mentor("split", folder.toString(), "--no-lock-test");
        assertFalse(unlocked.out().contains("locked"), unlocked.out());
        assertFalse(splits().containsValue(Split.TEST), "it was locked until now");
        mentor("split", folder.toString(), "--test", "0.2");
        assertTrue(splits().containsValue(Split.TEST));
    }

    @Test
    void flawed_twins_are_as_strong_as_asked_for() throws IOException {
        imported("--create", "--class", "ideal");
        String[] strong = {
            "contrast", folder.toString(), "--flaws", "boxy", "--per-stem", "1", "--least", "1", "--format", "json"
        };
        assertEquals(9, object(mentor(strong)).get("written").getAsInt());
        List<RecipeStep> steps = stems().values().stream()
                .flatMap(stem -> stem.row().recipe().stream())
                .toList();
        assertEquals(9, steps.size());
        steps.forEach(step -> assertEquals(12, step.gainDb(), 1e-3));
        Answer wrong = mentor("contrast", folder.toString(), "--least", "0.6", "--most", "0.5");
        assertEquals(2, wrong.exit());
        assertTrue(wrong.err().contains("the least is not above the most"), wrong.err());
    }

    @Test
    void labels_come_from_a_table_and_lines_that_cannot_be_used_are_named() throws IOException {
        imported("--create");
        Path table = temp.resolve("labels.csv");
        Files.writeString(
                table,
                """
                path;label;flaws;colour
                unlabelled/song0/kick.wav;flawed;boxy|thin;red
                snare.wav;ideal;;
                0 Lead Vocals.wav;ideal;;
                """);
        Answer dry = mentor("import-labels", folder.toString(), table.toString(), "--dry-run");
        assertTrue(dry.out().startsWith("Labels of 2 stems would change"), dry.out());
        assertTrue(stems().values().stream()
                .allMatch(stem -> stem.row().stemClass().isEmpty()));

        Answer answer = mentor("import-labels", folder.toString(), table.toString(), "--format", "json");
        assertEquals(1, answer.exit());
        assertTrue(
                answer.err().contains("labels.csv, line 3 names \"snare.wav\", which may be any of 4 stems"),
                answer.err());
        assertEquals("[\"colour\"]", object(answer).get("ignored_columns").toString());
        CataloguedStem kick = stems().get("unlabelled/song0/kick.wav");
        assertEquals(StemClass.FLAWED, kick.row().stemClass().orElseThrow());
        assertEquals(List.of("boxy", "thin"), kick.row().flawTypes());
        assertTrue(
                Files.readString(folder.resolve("metadata.jsonl")).contains("\"flaw_type\":[\"boxy\",\"thin\"]"),
                "saved");
    }

    @Test
    void stems_that_pass_a_filter_go_out_as_csv_and_npz_while_somebody_else_has_the_folder_open() throws IOException {
        imported("--create");
        Path csv = temp.resolve("out/kicks.csv");
        Path npz = temp.resolve("out/kicks.npz");
        String[] export = {
            "export-dataset",
            folder.toString(),
            "--filter",
            "instrument:kick duration<1",
            "--format",
            "json",
            "--csv",
            csv.toString(),
            "--npz",
            npz.toString()
        };
        try (Dataset open = Dataset.open(folder)) {
            Answer answer = mentor(export);
            assertEquals(0, answer.exit(), answer.err());
            assertEquals(4, object(answer).get("stems").getAsInt());
            Answer refused = mentor("split", folder.toString());
            assertEquals(1, refused.exit());
            assertTrue(refused.err().contains("is open for writing"), refused.err());
            assertEquals(0, mentor("split", folder.toString(), "--dry-run").exit());
            assertEquals(9, open.stems().size());
        }
        List<String> lines = Files.readAllLines(csv, StandardCharsets.UTF_8);
        assertEquals(5, lines.size());
        assertTrue(lines.get(1).startsWith("unlabelled/song0/kick.wav,,,kick,,song0,"), lines.get(1));
        try (ZipFile arrays = new ZipFile(npz.toFile())) {
            byte[] index =
                    arrays.getInputStream(arrays.getEntry("stem_index.npy")).readAllBytes();
            assertEquals(3, index[index.length - 4], "the last chunk is the fourth stem's");
        }
    }

    @Test
    void ideal_stems_go_out_as_a_base_that_a_training_reads() throws IOException {
        imported("--create", "--class", "ideal", "--genre", "metalcore");
        Path file = temp.resolve("own_base.npz");
        Answer answer = mentor("export-dataset", folder.toString(), "--filter", "kick", "--base", file.toString());
        assertEquals(0, answer.exit(), answer.err());
        Base base = Base.read(file);
        List<String> kicks =
                stems().keySet().stream().filter(name -> name.contains("kick")).toList();
        assertEquals(kicks, base.recordings().stream().map(BaseRecording::name).toList());
        assertEquals("metalcore", base.recordings().get(0).genre());
        Answer none = mentor("export-dataset", folder.toString(), "--filter", "class:none", "--base", file.toString());
        assertEquals(1, none.exit(), none.err());
    }

    @Test
    void what_cannot_be_exported_gets_a_sentence_and_no_file() {
        imported("--create");
        Path csv = temp.resolve("none.csv");
        Answer none = mentor("export-dataset", folder.toString(), "--csv", csv.toString(), "--filter", "kazoo");
        assertEquals(1, none.exit());
        assertTrue(none.err().contains("None of the 9 stems"), none.err());
        Answer mistyped = mentor("export-dataset", folder.toString(), "--csv", csv.toString(), "--filter", "lufs:loud");
        assertEquals(2, mistyped.exit());
        assertTrue(mistyped.err().contains("\"loud\" is no number; write lufs:-18 (character 6)"), mistyped.err());
        assertEquals(2, mentor("export-dataset", folder.toString()).exit(), "neither --csv nor --npz");
        assertFalse(Files.exists(csv));
    }
}
