package org.mixingmentor.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixingmentor.commandline.LearnedRun.mentor;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.commandline.LearnedRun.Answer;

/** From a run to brains in float32 and int8, listed, timed and asked; and what is no brain. */
@Tag("slow")
class BrainCommandsTest {
    @TempDir
    static Path temp;

    private static LearnedRun forest;

    @BeforeAll
    static void train() throws IOException {
        forest = LearnedRun.of("forest", temp.resolve("forest"));
    }

    @Test
    void a_forest_goes_all_the_way_to_advice_in_float32_and_in_int8() throws IOException {
        for (String form : List.of("--debug", "--int8")) {
            Answer exported = mentor("export", dir(), "latest", form, "--format", "json");
            assertEquals(0, exported.exit(), exported.err());
            JsonObject document = JsonParser.parseString(exported.out()).getAsJsonObject();
            Path brain = Path.of(document.get("brain").getAsString());
            assertTrue(Files.exists(brain));
            assertEquals(form.equals("--int8"), document.get("loss").isJsonObject(), exported.out());
            assertEquals(
                    form.equals("--int8"), brain.getFileName().toString().startsWith("brain_metalcore_kick_int8_"));
            Answer advice = mentor("advise", brain.toString(), kick());
            assertEquals(0, advice.exit(), advice.err());
            assertTrue(advice.out().contains("kick.wav"), advice.out());
        }
    }

    @Test
    void a_network_in_int8_is_published_with_its_loss_or_refused_with_it() throws IOException {
        LearnedRun mlp = LearnedRun.of("mlp", temp.resolve("mlp"));
        Answer exported = mentor(
                "export",
                mlp.folder().toString(),
                "latest",
                "--int8",
                "--loss-worst-db",
                "50",
                "--loss-mean-db",
                "50",
                "--format",
                "json");
        assertEquals(0, exported.exit(), exported.err());
        JsonObject loss =
                JsonParser.parseString(exported.out()).getAsJsonObject().getAsJsonObject("loss");
        assertTrue(loss.get("mean_db").getAsDouble() > 0, exported.out());
        Answer refused = mentor("export", mlp.folder().toString(), "latest", "--int8", "--loss-mean-db", "0");
        assertEquals(1, refused.exit());
        assertSentence(refused, "In int8 the model loses");
        assertTrue(refused.err().contains("0.00 and 1.00 dB allowed"), refused.err());
        assertEquals("", refused.out());
    }

    @Test
    void an_export_of_a_run_that_is_not_there_names_the_last_one() {
        Answer answer = mentor("export", dir(), "yesterday");
        assertEquals(1, answer.exit());
        assertSentence(answer, "There is no training yesterday");
        assertTrue(answer.err().contains("the last one there is 2"), answer.err());
    }

    @Test
    void models_lists_and_verifies_and_fails_when_one_is_not_whole() throws IOException {
        Path models = temp.resolve("listed");
        Path brain = export(models);
        Path folder = Files.createDirectories(temp.resolve("dataset"));
        Files.createDirectories(folder.resolve("good"));
        mentor("scan", folder.toString());
        Files.createDirectories(folder.resolve("models"));
        Path copy = Files.copy(brain, folder.resolve("models").resolve(brain.getFileName()));
        Files.copy(card(brain), card(copy));
        Answer well = mentor("models", folder.toString(), "--format", "json");
        JsonObject listed =
                JsonParser.parseString(well.out()).getAsJsonArray().get(0).getAsJsonObject();
        assertEquals("forest", listed.get("learner").getAsString());
        assertFalse(listed.get("int8").getAsBoolean());
        assertEquals(64, listed.get("sha256").getAsString().length());
        assertEquals(listed.get("ok").getAsBoolean() ? 0 : 1, well.exit());

        byte[] whole = Files.readAllBytes(copy);
        Files.write(copy, Arrays.copyOf(whole, whole.length / 2));
        Answer cut = mentor("models", folder.toString());
        assertEquals(1, cut.exit());
        assertTrue(cut.out().startsWith("FAILED"), cut.out());
        assertTrue(cut.err().contains("export it again"), cut.err());
    }

    @Test
    void latency_tells_four_numbers_of_each_thing_twice() throws IOException {
        Answer answer =
                mentor("latency", export(temp.resolve("timed")).toString(), "--chunks", "50", "--format", "json");
        assertEquals(0, answer.exit(), answer.err());
        JsonObject document = JsonParser.parseString(answer.out()).getAsJsonObject();
        for (String phase : List.of("first_second", "warm")) {
            for (String part : List.of("fingerprint_us", "inference_us", "both_us", "both_processor_us")) {
                JsonObject times = document.getAsJsonObject(phase).getAsJsonObject(part);
                assertEquals(4, times.size());
                assertTrue(times.get("p50").getAsDouble() <= times.get("worst").getAsDouble());
            }
        }
        assertEquals(50, document.getAsJsonObject("warm").get("chunks").getAsInt());
    }

    @Test
    void what_is_no_brain_gets_one_sentence_from_every_command() throws IOException {
        Path whole = export(temp.resolve("spoilt"));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(temp.resolve("cut.onnx"), Arrays.copyOf(bytes, bytes.length / 2));
        Path other = Files.write(temp.resolve("other.onnx"), ofVersion9(bytes));
        Path text = Files.writeString(temp.resolve("text.onnx"), "no brain at all\n");
        Path directory = Files.createDirectories(temp.resolve("folder.onnx"));
        for (Path brain : List.of(cut, other, text, directory, temp.resolve("none.onnx"))) {
            for (List<String> command : List.of(
                    List.of("advise", brain.toString(), kick()),
                    List.of("evaluate", brain.toString(), dir()),
                    List.of("latency", brain.toString()))) {
                Answer answer = mentor(command.toArray(String[]::new));
                assertEquals(1, answer.exit(), command.toString());
                assertSentence(answer, brain.getFileName().toString());
                assertEquals("", answer.out());
            }
        }
        assertTrue(mentor("latency", other.toString()).err().contains("fingerprints of version 9"));
    }

    @Test
    void models_says_of_each_file_that_is_no_brain_why() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("bad"));
        Files.createDirectories(folder.resolve("good"));
        mentor("scan", folder.toString());
        Path models = Files.createDirectories(folder.resolve("models"));
        byte[] bytes = Files.readAllBytes(export(temp.resolve("spoilt-too")));
        Files.write(models.resolve("a.onnx"), Arrays.copyOf(bytes, bytes.length / 2));
        Files.write(models.resolve("b.onnx"), ofVersion9(bytes));
        Files.writeString(models.resolve("c.onnx"), "no brain at all\n");
        Files.createDirectories(models.resolve("d.onnx"));
        Answer answer = mentor("models", folder.toString(), "--format", "json");
        assertEquals(1, answer.exit(), answer.err());
        List<String> first = JsonParser.parseString(answer.out()).getAsJsonArray().asList().stream()
                .map(each ->
                        each.getAsJsonObject().getAsJsonArray("problems").get(0).getAsString())
                .toList();
        assertEquals(4, first.size(), answer.out());
        assertTrue(first.get(0).contains("a.onnx is not an ONNX model that can be loaded"), first.get(0));
        assertTrue(first.get(1).contains("fingerprints of version 9"), first.get(1));
        assertTrue(first.get(2).contains("c.onnx is not an ONNX model"), first.get(2));
        assertTrue(first.get(3).contains("d.onnx is a folder"), first.get(3));
    }

    private static Path export(Path models) {
        Answer answer = mentor("export", dir(), "latest", "--out", models.toString(), "--format", "json");
        assertEquals(0, answer.exit(), answer.err());
        return Path.of(JsonParser.parseString(answer.out())
                .getAsJsonObject()
                .get("brain")
                .getAsString());
    }

    /** The same file with another number where its metadata name the fingerprint's version. */
    private static byte[] ofVersion9(byte[] brain) {
        byte[] name = "fingerprint_version".getBytes(StandardCharsets.US_ASCII);
        byte[] changed = brain.clone();
        int found = 0;
        for (int i = 0; i + name.length + 2 < brain.length; i++) {
            if (Arrays.equals(brain, i, i + name.length, name, 0, name.length)) {
                // Behind the name: the field's tag, the length of its value, the value.
                changed[i + name.length + 2] = '9';
                found++;
            }
        }
        assertEquals(1, found);
        return changed;
    }

    private static void assertSentence(Answer answer, String part) {
        assertTrue(answer.err().startsWith("mentor: ") && answer.err().contains(part), answer.err());
        assertEquals(1, answer.err().strip().lines().count(), answer.err());
        assertFalse(answer.err().contains("should not happen"), answer.err());
    }

    private static Path card(Path brain) {
        return brain.resolveSibling(brain.getFileName().toString().replace(".onnx", ".md"));
    }

    private static String dir() {
        return forest.folder().toString();
    }

    private static String kick() {
        return forest.folder().resolve("good/song1/kick.wav").toString();
    }
}
