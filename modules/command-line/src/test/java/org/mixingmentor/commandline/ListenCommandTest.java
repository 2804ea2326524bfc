package org.mixingmentor.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixingmentor.commandline.LearnedRun.mentor;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.commandline.LearnedRun.Answer;

/** Listens to a synthesised kick with 9 dB too much at 200 Hz, with a brain that is shipped. */
@Tag("slow")
class ListenCommandTest {
    private static final String BRAIN = "../../models/brain_metalcore_kick_v1.onnx";

    @TempDir
    static Path folder;

    private static Path muddy;

    @BeforeAll
    static void a_kick_is_made_muddy() throws IOException {
        Path songs = folder.resolve("songs");
        Answer made = mentor("demo", songs.toString(), "--stems-only", "--songs", "6", "--seed", "41");
        assertEquals(0, made.exit(), made.err());
        Stem kick = AudioFiles.fromLookup().load(songs.resolve("good/song01/kick.wav"));
        muddy = folder.resolve("muddy_kick.wav");
        float[] left = Biquad.peak(200, 9, 1).filter(kick.left());
        WavWriter.write24(muddy, new Stem(left, left, true));
    }

    @Test
    void a_file_is_advised_on_in_text() {
        Answer answer = mentor("listen", BRAIN, "--file", muddy.toString(), "--fast");
        assertEquals(0, answer.exit(), answer.err());
        assertTrue(answer.out().contains("Listening to muddy_kick.wav."), answer.out());
        assertTrue(answer.out().lines().anyMatch(line -> line.matches(" +\\d+\\.\\d s  \\+ Cut .*to reduce mud\\.")));
        assertTrue(answer.out().contains("Mono: "), answer.out());
        assertTrue(answer.out().contains("Advised, the longest first:"), answer.out());
        assertTrue(answer.out().contains(" 0 blocks dropped."), answer.out());
    }

    @Test
    void in_json_every_line_is_an_object_and_the_last_one_sums_up() {
        List<JsonObject> lines = listened("--file", muddy.toString(), "--fast", "--repeat", "--seconds", "8");
        assertEquals("state", event(lines.get(0)));
        assertTrue(lines.stream().filter(line -> event(line).equals("advice")).anyMatch(line -> line.toString()
                .contains("to reduce mud.")));
        JsonObject levels = lines.stream()
                .filter(line -> event(line).equals("levels") && line.get("t_s").getAsDouble() > 2)
                .findFirst()
                .orElseThrow();
        assertEquals(35, levels.getAsJsonArray("correction").size());
        assertEquals(
                -18,
                levels.get("integrated_lufs").getAsDouble()
                        + levels.get("gain_db").getAsDouble(),
                1);
        JsonObject summary = lines.get(lines.size() - 1);
        assertEquals("summary", event(summary));
        assertEquals(0, summary.get("dropped_blocks").getAsInt());
        assertTrue(summary.getAsJsonArray("told").get(0).toString().contains("to reduce mud."), summary.toString());
    }

    @Test
    void so_many_seconds_of_a_file_are_heard_again_and_again() {
        List<JsonObject> lines = listened("--file", muddy.toString(), "--fast", "--repeat", "--seconds", "40");
        assertEquals(40, lines.get(lines.size() - 1).get("t_s").getAsDouble(), 1e-9);
    }

    @Test
    void the_advice_of_a_file_is_what_listening_to_it_says_longest() {
        Answer advised = mentor("advise", BRAIN, muddy.toString(), "--format", "json");
        assertEquals(0, advised.exit(), advised.err());
        JsonObject filter = JsonParser.parseString(advised.out())
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("advice")
                .get(0)
                .getAsJsonObject();
        List<JsonObject> lines = listened("--file", muddy.toString(), "--fast");
        JsonObject told =
                lines.get(lines.size() - 1).getAsJsonArray("told").get(0).getAsJsonObject();
        assertEquals(
                filter.get("gain_db").getAsDouble(), told.get("last_gain_db").getAsDouble(), 1.5);
    }

    @Test
    void a_session_is_kept_as_json_and_as_labels() throws IOException {
        Path log = folder.resolve("sessions");
        Answer answer = mentor("listen", BRAIN, "--file", muddy.toString(), "--fast", "--log", log.toString());
        assertEquals(0, answer.exit(), answer.err());
        try (Stream<Path> files = Files.list(log)) {
            List<Path> kept = files.sorted().toList();
            assertEquals(2, kept.size(), kept.toString());
            for (Path file : kept) {
                assertTrue(Files.readString(file).contains("to reduce mud."), file.toString());
            }
        }
    }

    @Test
    void what_is_missing_or_contradicts_is_said() {
        Answer nothing = mentor("listen", BRAIN, "--file", "no such.wav");
        assertEquals(1, nothing.exit());
        assertTrue(nothing.err().startsWith("mentor: ") && nothing.err().contains("no such.wav"), nothing.err());
        Answer device = mentor("listen", BRAIN, "--device", "no such microphone");
        assertEquals(1, device.exit());
        assertTrue(device.err().contains("There is no input device \"no such microphone\": "), device.err());
        assertEquals(2, mentor("listen").exit());
        assertEquals(
                2,
                mentor("listen", BRAIN, "--file", muddy.toString(), "--device", "x")
                        .exit());
        assertEquals(2, mentor("listen", BRAIN, "--fast").exit());
        assertEquals(
                2,
                mentor("listen", BRAIN, "--file", muddy.toString(), "--seconds", "0")
                        .exit());
    }

    @Test
    void another_instrument_than_the_brain_s_is_said() {
        Answer answer = mentor("listen", BRAIN, "--file", muddy.toString(), "--fast", "--instrument", "snare");
        assertEquals(0, answer.exit(), answer.err());
        assertTrue(answer.out().contains("learned kick, not snare"), answer.out());
        assertFalse(answer.out().contains("to reduce mud."), answer.out());
    }

    private static List<JsonObject> listened(String... source) {
        Answer answer = mentor(Stream.concat(Stream.of("listen", BRAIN, "--format", "json"), Stream.of(source))
                .toArray(String[]::new));
        assertEquals(0, answer.exit(), answer.err());
        return answer.out()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    private static String event(JsonObject line) {
        return line.get("event").getAsString();
    }
}
