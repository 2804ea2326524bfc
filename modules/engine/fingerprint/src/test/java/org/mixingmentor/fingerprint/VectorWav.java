package org.mixingmentor.fingerprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mixingmentor.audio.Stem;

/** The test signals of the contract: 48 kHz stereo float WAV, with gain and values. */
record VectorWav(Stem stem, double gain) {
    static VectorWav read(String name) {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(name + ".wav")).order(ByteOrder.LITTLE_ENDIAN);
        int at = 12;
        while (bytes.getInt(at) != 0x61746164) {
            at += 8 + bytes.getInt(at + 4);
        }
        int frames = bytes.getInt(at + 4) / 8;
        float[] left = new float[frames];
        float[] right = new float[frames];
        for (int i = 0; i < frames; i++) {
            left[i] = bytes.getFloat(at + 8 + 8 * i);
            right[i] = bytes.getFloat(at + 12 + 8 * i);
        }
        Matcher gain = Pattern.compile('"' + Pattern.quote(name) + "\": \\{[^}]*\"gain\": ([-+0-9.e]+)")
                .matcher(text("vectors.json"));
        if (!gain.find()) {
            throw new IllegalArgumentException("no gain for " + name);
        }
        return new VectorWav(new Stem(left, right, false), Double.parseDouble(gain.group(1)));
    }

    static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = VectorWav.class.getResourceAsStream("vectors/" + resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
