package org.mixingmentor.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.CaptureSettings;
import org.mixingmentor.audio.Listening;
import org.mixingmentor.audio.SoundServer;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.verification.MentorCommand.Answer;

/**
 * bin/mentor listens, with the shipped brains, to a stem and to a mix that are good, then muddy, then good again. Times are
 * those of the sound that it heard, never the clock's.
 */
class ListenIT {
    private static final Biquad MUD = Biquad.peak(200, 9, 1);
    private static final int SECOND = 48_000;
    private static final int GOOD_S = 6;
    private static final int MUDDY_S = 6;
    private static final Listening LISTENING =
            new Listening(3, Duration.ofMillis(CaptureSettings.USUAL_BUFFER_MS / 2), Duration.ofSeconds(100));

    @TempDir
    static Path folder;

    @BeforeAll
    static void sounds_are_made() throws Exception {
        Answer demo = MentorCommand.run(
                MentorCommand.LAUNCHER, folder, "demo", "songs", "--stems-only", "--songs", "6", "--seed", "41");
        assertEquals(0, demo.exit(), demo.err());
        for (String instrument : List.of("kick", "mix")) {
            Stem gold = AudioFiles.fromLookup().load(folder.resolve("songs/good/song01/" + instrument + ".wav"));
            WavWriter.write24(
                    sound(instrument),
                    new Stem(muddyInTheMiddle(gold.left()), muddyInTheMiddle(gold.right()), gold.mono()));
        }
    }

    private static Path sound(String instrument) {
        return folder.resolve(instrument + ".wav");
    }

    private static float[] muddyInTheMiddle(float[] gold) {
        float[] muddy = MUD.filter(gold);
        float[] all = new float[(2 * GOOD_S + MUDDY_S) * SECOND];
        for (int i = 0; i < all.length; i++) {
            boolean good = i < GOOD_S * SECOND || i >= (GOOD_S + MUDDY_S) * SECOND;
            all[i] = (good ? gold : muddy)[i % gold.length];
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"kick", "mix"})
    void advice_on_a_flaw_in_a_file_comes_and_goes_within_three_seconds(String instrument) throws Exception {
        Answer answer = MentorCommand.run(
                MentorCommand.LAUNCHER,
                folder,
                "listen",
                brain(instrument),
                "--file",
                sound(instrument).toString(),
                "--fast",
                "--format",
                "json");
        assertEquals(0, answer.exit(), answer.err());
        assertComesAndGoes(answer.out(), 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kick", "mix"})
    void advice_on_a_flaw_that_is_played_comes_and_goes_within_three_seconds(String instrument) throws Exception {
        SoundServer.require();
        LISTENING.until(() -> {
            String heard = played(instrument);
            // It listens as soon as something sounds, to one step.
            assertComesAndGoes(heard, time(first(heard, "listening")));
            JsonObject last = lines(heard).get(lines(heard).size() - 1);
            assertEquals("summary", last.get("event").getAsString(), heard);
        });
    }

    @Test
    void a_device_that_is_not_there_is_said_with_those_that_are() throws Exception {
        Answer answer = MentorCommand.run(
                MentorCommand.LAUNCHER, folder, "listen", brain("kick"), "--device", "no such microphone");
        assertEquals(1, answer.exit());
        assertTrue(answer.err().startsWith("mentor: There is no input device \"no such microphone\": "), answer.err());
    }

    private static String brain(String instrument) {
        return "brain_metalcore_" + instrument + "_v1";
    }

    /** What bin/mentor said while a sound was played to the device that it listened to. */
    private static String played(String instrument) throws IOException, InterruptedException {
        Path out = folder.resolve(instrument + ".jsonl");
        Process mentor = new ProcessBuilder(
                        MentorCommand.LAUNCHER.toString(),
                        "listen",
                        brain(instrument),
                        "--device",
                        "default",
                        "--format",
                        "json")
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            awaitState(out, "no_signal", mentor);
            Process player = new ProcessBuilder(
                            "paplay", "--device=ci", sound(instrument).toString())
                    .inheritIO()
                    .start();
            assertEquals(0, player.waitFor());
            awaitState(out, "listening", mentor);
        } finally {
            mentor.destroy();
            assertTrue(mentor.waitFor(60, TimeUnit.SECONDS), "mentor ends when it is told to");
        }
        return Files.readString(out);
    }

    private static void awaitState(Path out, String state, Process mentor) throws IOException, InterruptedException {
        long since = System.nanoTime();
        while (!Files.readString(out).contains("\"state\":\"" + state + "\"")) {
            assertTrue(mentor.isAlive(), "mentor ended: " + Files.readString(out));
            assertTrue(System.nanoTime() - since < 60_000_000_000L, "never " + state + ": " + Files.readString(out));
            Thread.sleep(50);
        }
    }

    private static void assertComesAndGoes(String heard, double begin) {
        double flaw = begin + GOOD_S;
        double end = flaw + MUDDY_S;
        assertFalse(mud(heard, flaw - 0.2), "before the flaw: " + heard);
        assertTrue(mud(heard, flaw + 3), "three seconds into it: " + heard);
        assertTrue(mud(heard, end - 0.2), "at its end: " + heard);
        assertFalse(mud(heard, end + 3), "three seconds after: " + heard);
    }

    /** Whether a cut around 200 Hz was shown at a time. */
    private static boolean mud(String heard, double seconds) {
        JsonObject shown = null;
        for (JsonObject line : lines(heard)) {
            if (line.get("event").getAsString().equals("advice") && time(line) <= seconds) {
                shown = line;
            }
        }
        if (shown == null) {
            return false;
        }
        for (JsonElement item : shown.getAsJsonArray("shown")) {
            JsonObject advice = item.getAsJsonObject();
            if (advice.get("kind").getAsString().equals("eq")
                    && advice.get("gain_db").getAsDouble() < -2.5
                    && Math.abs(Math.log(advice.get("frequency_hz").getAsDouble() / 200)) < Math.log(2) / 2) {
                return true;
            }
        }
        return false;
    }

    private static List<JsonObject> lines(String heard) {
        return heard.lines()
                .filter(line -> line.endsWith("}"))
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    private static JsonObject first(String heard, String state) {
        return lines(heard).stream()
                .filter(line ->
                        line.has("state") && line.get("state").getAsString().equals(state))
                .findFirst()
                .orElseThrow(() -> new AssertionError("never " + state + ": " + heard));
    }

    private static double time(JsonObject line) {
        return line.get("t_s").getAsDouble();
    }
}
