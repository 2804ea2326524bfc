package org.mixingmentor.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                "scan",
                "contrast",
                "train",
                "cross-validate",
                "export",
                "models",
                "latency",
                "evaluate",
                "advise"
            })
    void every_command_explains_itself(String command) throws Exception {
        Answer answer = mentor(command, "--help");
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
}
