package org.mixingmentor.audio;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Makes file names of every alphabet, length and ending. */
final class OddNames {
    private static final List<String> PARTS = List.of(
            "kick", "Bässe", "キック", "기타", "барабан", "طبل", "תוף", "🥁", "e\u0301", "%20", "100%", "#1", "a b", "-v",
            "..", "'", "\"", ";", "$HOME", "&", "\t", "(1)", "@x", "~", "CON", "[a]", "{0}", "%s", "null", "\u202e",
            "Ω", "ﬁ", "+");

    private static final List<String> ENDINGS = List.of(
            ".wav", ".WAV", ".flac", ".mp3", ".m4a", ".m4p", ".aif", ".ogg", ".opus", ".txt", ".", "", ".zip", ".äöü");

    private static final int MOST_BYTES = 255;

    private OddNames() {}

    static String next(Random random) {
        StringBuilder name = new StringBuilder("f");
        int parts = random.nextInt(20) == 0 ? 200 : 1 + random.nextInt(3);
        String ending = ENDINGS.get(random.nextInt(ENDINGS.size()));
        for (int i = 0; i < parts; i++) {
            String part = PARTS.get(random.nextInt(PARTS.size()));
            if (bytes(name + part + ending) <= MOST_BYTES) {
                name.append(part);
            }
        }
        return name + ending;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
