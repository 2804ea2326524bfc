package org.mixingmentor.application;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainMetadata;
import org.mixingmentor.brain.DistributionFit;
import org.mixingmentor.brain.FlawAdvice;
import org.mixingmentor.brain.SongHashes;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.StemFingerprints;
import org.mixingmentor.onnxexport.CardNotes;
import org.mixingmentor.onnxexport.ExportedBrain;
import org.mixingmentor.onnxexport.OnnxExport;
import org.mixingmentor.training.Intervals;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.run.ScoresJson;

/**
 * From an mp3 to a prediction, through every native library there is: FFmpeg, SQLite, ONNX Runtime. A test on a flat
 * class path cannot see what a module's class loader keeps from another.
 */
final class EngineTrial {
    private EngineTrial() {}

    static void run(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("good"));
        Path mp3 = folder.resolve("good/sine.mp3");
        try (InputStream sound = EngineTrial.class.getResourceAsStream("sine-1000hz.mp3")) {
            Files.copy(sound, mp3);
        }
        AudioFiles audio = AudioFiles.fromLookup();
        Stem stem = audio.load(mp3);
        assertTrue(stem.seconds() > 1.4);
        FingerprintMatrix fingerprints = StemFingerprints.normalised(stem, new Fingerprinter());
        assertEquals("the band of 1 kHz", Bands.nearest(1000), loudestBand(fingerprints));

        WavWriter.write24(folder.resolve("good/sine.wav"), stem);
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.scan(audio, 1, Progress.none());
            assertEquals(2, dataset.stems().size());
        }

        ConstantModel model = new ConstantModel(-3f);
        ExportedBrain exported = OnnxExport.write(
                model,
                metadata(fingerprints),
                Arrays.copyOf(fingerprints.values(), Fingerprint.SIZE),
                folder.resolve("models"),
                Optional.empty(),
                new CardNotes(
                        "mentor train", "One tone.", CardNotes.ScoredOn.TEST_SONGS, "", List.of("It knows one tone.")));
        try (Brain brain = Brain.open(exported.file())) {
            float[] corrections = new float[Correction.SIZE];
            float[] flaws = new float[brain.flawCount()];
            brain.predict(fingerprints.values(), 0, corrections, flaws);
            assertEquals(-3f, corrections[0], 1e-4f);
            assertEquals(0.5f, flaws[0], 1e-4f);
        }
    }

    private static int loudestBand(FingerprintMatrix fingerprints) {
        int loudest = 0;
        for (int band = 1; band < Bands.COUNT; band++) {
            if (fingerprints.value(2, band) > fingerprints.value(2, loudest)) {
                loudest = band;
            }
        }
        return loudest;
    }

    private static BrainMetadata metadata(FingerprintMatrix fingerprints) {
        List<FingerprintMatrix> stems = List.of(fingerprints, fingerprints);
        Scores scores = new Scores(
                1,
                1,
                0,
                1,
                0,
                new double[Bands.ADVISED],
                1,
                1,
                0,
                0,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Scores.Regression.NONE,
                Intervals.none());
        return BrainMetadata.of(
                "tone",
                List.of("sine"),
                "none",
                List.of("muddy_200hz"),
                List.of(0.5),
                List.of(FlawAdvice.EQ),
                Map.of(),
                DistributionFit.learn(stems, stems),
                SongHashes.of("salt", List.of("a")),
                "0",
                ScoresJson.write(scores),
                "nobody",
                "CC0-1.0",
                Map.of());
    }
}
