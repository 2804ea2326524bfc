package org.mixingmentor.audio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Assumptions;

/** The sound server that .ci/sound starts: what is played to its sink "ci" can be recorded, sample by sample. */
public final class SoundServer {
    private SoundServer() {}

    /** Where there is none a test is skipped with the reason, but fails in continuous integration. */
    public static void require() throws InterruptedException {
        String missing = missing();
        if (missing.isEmpty()) {
            return;
        }
        String sentence = missing + "; start the tests with .ci/sound to hear what is played";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(sentence);
        }
        Assumptions.abort(sentence);
    }

    private static String missing() throws InterruptedException {
        if (System.getenv("PULSE_SERVER") == null) {
            return "no sound server is named in PULSE_SERVER";
        }
        try {
            Process pactl = new ProcessBuilder("pactl", "list", "short", "sinks").start();
            String sinks = new String(pactl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return pactl.waitFor() == 0 && sinks.contains("\tci\t") ? "" : "the sound server has no sink \"ci\"";
        } catch (IOException e) {
            return "pactl is not installed";
        }
    }
}
