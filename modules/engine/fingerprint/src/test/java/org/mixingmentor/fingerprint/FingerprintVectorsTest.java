package org.mixingmentor.fingerprint;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixingmentor.audio.LoudnessMeter;

/** The contract's own signals and values, computed by librosa, within the contract's tolerances. */
class FingerprintVectorsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sweep_log_20_20k",
                "kick_575ms",
                "snare_250ms",
                "inverted_phase_220",
                "silence",
                "dc_0.25",
                "noise_minus100dbfs",
                "pink_uncorrelated",
                "bass_55"
            })
    void every_value_of_every_chunk_agrees_with_the_reference(String name) throws IOException {
        VectorWav vector = VectorWav.read(name);
        compare(name + ".raw.csv", StemFingerprints.of(vector.stem().stream(), 1.0, new Fingerprinter()));
        compare(name + ".norm.csv", StemFingerprints.normalised(vector.stem(), new Fingerprinter()));
        OptionalDouble measured = LoudnessMeter.of(vector.stem()).integratedLufs();
        assertEquals(vector.lufs().isPresent(), measured.isPresent());
        assertEquals(vector.lufs().orElse(0), measured.orElse(0), 0.001, "integrated loudness");
    }

    private static void compare(String resource, FingerprintMatrix actual) throws IOException {
        List<String> lines = VectorWav.text(resource).lines().toList();
        assertEquals("chunk," + String.join(",", Fingerprint.names()), lines.get(0));
        assertEquals(lines.size() - 1, actual.chunks(), "chunks of " + resource);
        assertAll(IntStream.range(0, actual.chunks()).boxed().flatMap(chunk -> {
            String[] cells = lines.get(chunk + 1).split(",", -1);
            return IntStream.range(0, Fingerprint.SIZE)
                    .mapToObj(field -> agrees(
                            resource, chunk, field, Double.parseDouble(cells[field + 1]), actual.value(chunk, field)));
        }));
    }

    private static Executable agrees(String resource, int chunk, int field, double expected, float actual) {
        String what = resource + " chunk " + chunk + " " + Fingerprint.names().get(field);
        return () -> assertEquals(expected, actual, tolerance(field, expected), what);
    }

    private static double tolerance(int field, double expected) {
        if (field < Bands.COUNT) {
            return 0.01;
        }
        return switch (field) {
            case Fingerprint.CENTROID -> 0.05;
            case Fingerprint.FLATNESS -> 1e-3 * Math.abs(expected) + 1e-7;
            case Fingerprint.CREST -> 0.001;
            case Fingerprint.ZERO_CROSSING_RATE -> 1e-4;
            case Fingerprint.CORRELATION, Fingerprint.SIDE_MID -> 1e-5;
            default -> field < Fingerprint.DELTA_MFCC ? 0.01 : 0.001;
        };
    }
}
