package org.mixingmentor.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixingmentor.verification.MentorCommand.Answer;

/** bin/mentor as it is shipped, on a machine whose locale is German. */
class MentorIT {
    private static final Path VECTORS = Product.REPOSITORY.resolve(
            "modules/engine/fingerprint/src/test/resources/org/mixingmentor/fingerprint/vectors");

    @TempDir
    Path folder;

    private Answer mentor(String... arguments) throws Exception {
        return MentorCommand.run(MentorCommand.LAUNCHER, folder, arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "fingerprint",
                "loudness",
                "import",
                "scan",
                "import-labels",
                "split",
                "contrast",
                "export-dataset",
                "train",
                "cross-validate",
                "runs",
                "runs diff",
                "export",
                "models",
                "latency",
                "evaluate",
                "advise",
                "listen"
            })
    void every_command_explains_itself(String command) throws Exception {
        Answer answer = mentor((command + " --help").split(" "));
        assertEquals(0, answer.exit(), answer.err());
        assertTrue(answer.out().startsWith("Usage: mentor " + command), answer.out());
    }

    @Test
    void wrong_usage_exits_with_2() throws Exception {
        assertEquals(2, mentor("no-such-command").exit());
    }

    @Test
    void a_missing_file_gets_one_sentence_and_exit_1() throws Exception {
        Answer answer = mentor("fingerprint", "Küche und Bad.wav");
        assertEquals(1, answer.exit());
        assertEquals("", answer.out());
        assertTrue(answer.err().contains("Küche und Bad.wav"), answer.err());
        assertFalse(answer.err().contains("\tat "), answer.err());
    }

    @Test
    void a_fingerprint_is_the_contract_s_through_a_link_and_from_a_path_with_spaces_and_umlauts() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("méntor"), MentorCommand.LAUNCHER);
        Path sound = Files.copy(VECTORS.resolve("bass_55.wav"), folder.resolve("große Trommel.wav"));
        Answer answer = MentorCommand.run(
                link, folder, "fingerprint", sound.getFileName().toString());
        assertEquals(0, answer.exit(), answer.err());
        List<String> lines = answer.out().lines().toList();
        List<String> wanted = Files.readAllLines(VECTORS.resolve("bass_55.norm.csv"));
        assertEquals(wanted.get(0), lines.get(0));
        assertEquals(wanted.size(), lines.size());
        String[] chunk = lines.get(1).split(",", -1);
        String[] expected = wanted.get(1).split(",", -1);
        for (int i = 0; i < 33; i++) {
            assertEquals(Double.parseDouble(expected[i]), Double.parseDouble(chunk[i]), 0.01, "column " + i);
        }
    }

    @Test
    void loudness_is_one_json_document_with_decimal_points() throws Exception {
        Answer answer = mentor("loudness", VECTORS.resolve("bass_55.wav").toString(), "--format", "json");
        assertEquals(0, answer.exit(), answer.err());
        assertTrue(answer.out().strip().startsWith("[") && answer.out().strip().endsWith("]"), answer.out());
        assertTrue(answer.out().matches("(?s).*\"integrated_lufs\": ?-\\d+\\.\\d+.*"), answer.out());
    }

    @Test
    void the_whole_path_goes_from_synthesised_stems_to_advice_and_a_report() throws Exception {
        Answer demo =
                mentor("demo", "d", "--songs", "8", "--twins", "1", "--epochs", "2", "--seed", "5", "--format", "json");
        assertEquals(0, demo.exit(), demo.err());
        assertTrue(demo.out().startsWith("{"), demo.out());
        String brain = "d/models/brain_metalcore_v1.onnx";
        Answer evaluated = mentor("evaluate", brain, "d", "--report", "report.html", "--format", "json");
        assertEquals(0, evaluated.exit(), evaluated.err());
        assertTrue(evaluated.out().contains("\"mae_db\""), evaluated.out());
        String report = Files.readString(folder.resolve("report.html"));
        assertTrue(report.contains("<svg") && report.contains("</html>"), "a page with plots");
        assertFalse(report.matches("(?s).*(src|href)=\"(http|//).*"), "nothing is loaded from elsewhere");
        Answer advised = mentor("advise", brain, "d/good/song01/kick.wav", "no such.wav", "--format", "json");
        assertEquals(1, advised.exit(), "one of the files is missing");
        assertTrue(advised.out().contains("\"correction_db\""), advised.out());
        assertTrue(advised.out().contains("\"error\""), advised.out());
        Answer models = mentor("models", "d");
        assertEquals(0, models.exit(), models.err());
        assertTrue(models.out().contains("ok      "), models.out());
        Answer imported = mentor("import", "mine", "d/good/song01", "--create", "--class", "ideal");
        assertEquals(0, imported.exit(), imported.err());
        Answer exported = mentor("export-dataset", "mine", "--csv", "kicks.csv", "--filter", "instrument:kick lufs<0");
        assertEquals(0, exported.exit(), exported.err());
        assertEquals(2, Files.readAllLines(folder.resolve("kicks.csv")).size());
        Answer folds = mentor(
                "cross-validate",
                "d",
                "--genre",
                "metalcore",
                "--instrument",
                "kick",
                "--folds",
                "2",
                "--twins",
                "1",
                "--set",
                "epochs=1",
                "--set",
                "networks=1",
                "--format",
                "json");
        assertEquals(0, folds.exit(), folds.err());
        assertTrue(folds.out().contains("\"hit_rate\""), folds.out());
    }

    @Test
    void a_command_that_is_interrupted_saves_and_says_so_before_it_ends() throws Exception {
        byte[] sound = Files.readAllBytes(VECTORS.resolve("snare_250ms.wav"));
        Path sources = Files.createDirectories(folder.resolve("sources"));
        for (int i = 0; i < 200; i++) {
            sound[sound.length - 4] = (byte) i;
            Files.write(sources.resolve("take " + i + ".wav"), sound);
        }
        Answer answer =
                MentorCommand.interrupted("Importing: 0 of 200", folder, "import", "mine", "sources", "--create");
        assertNotEquals(0, answer.exit());
        assertTrue(answer.err().contains("Cancelled; what was finished before is kept."), answer.err());
        Path metadata = folder.resolve("mine/metadata.jsonl");
        long rows = Files.exists(metadata) ? Files.readAllLines(metadata).size() : 0;
        try (Stream<Path> files = Files.walk(folder.resolve("mine"))) {
            assertEquals(files.filter(file -> file.toString().endsWith(".wav")).count(), rows);
        }
    }
}
