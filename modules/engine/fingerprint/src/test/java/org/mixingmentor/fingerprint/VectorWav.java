package org.mixingmentor.fingerprint;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Stem;

/**
 * A test signal of the contract, with its loudness.
 *
 * @param lufs absent where nothing passes the gate
 */
record VectorWav(Stem stem, OptionalDouble lufs) {
    static VectorWav read(String name) throws IOException {
        Matcher lufs = Pattern.compile('"' + Pattern.quote(name) + "\": \\{[^}]*\"lufs\": (null|[-+0-9.e]+)")
                .matcher(text("vectors.json"));
        if (!lufs.find()) {
            throw new IllegalArgumentException("no loudness for " + name);
        }
        return new VectorWav(
                AudioFiles.fromLookup().load(file(name + ".wav")),
                lufs.group(1).equals("null")
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Double.parseDouble(lufs.group(1))));
    }

    static String text(String resource) throws IOException {
        try (InputStream in = VectorWav.class.getResourceAsStream("vectors/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Path file(String resource) throws IOException {
        try {
            return Path.of(VectorWav.class.getResource("vectors/" + resource).toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
