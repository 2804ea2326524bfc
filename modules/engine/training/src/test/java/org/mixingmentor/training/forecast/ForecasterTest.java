package org.mixingmentor.training.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingScope;

/** A folder with some kicks and snares, gold and flawed. */
class ForecasterTest {
    private static final TrainingScope ALL = new TrainingScope(Optional.empty(), List.of());

    @TempDir
    private Path folder;

    @BeforeEach
    void make() throws IOException {
        for (int song = 0; song < 4; song++) {
            write("good/song" + song + "/kick.wav", song);
            write("good/song" + song + "/snare.wav", 100 + song);
        }
        write("good/song0/kick2.wav", 50);
        write("bad/song9/kick.wav", 60);
    }

    @Test
    void instruments_are_forecast_each_by_its_gold_and_nothing_is_written() throws IOException {
        try (Dataset dataset = scanned()) {
            Forecast forecast = Forecaster.of(dataset, ALL, stem -> true, Progress.none());
            assertEquals(
                    List.of("kick", "snare"),
                    forecast.instruments().stream()
                            .map(Forecast.Instrument::name)
                            .toList());
            Forecast.Instrument kick = forecast.instruments().get(0);
            assertEquals(5, kick.stems());
            assertEquals(4, kick.songs());
            assertEquals(Forecast.GAINS_DB.size(), kick.found().size());
            assertTrue(kick.drawn().right() >= 0
                    && kick.drawn().right() <= kick.drawn().said());
            assertTrue(
                    Files.notExists(dataset.runs()) || dataset.runs().toFile().list().length == 0);
        }
    }

    @Test
    void only_stems_that_are_meant_count() throws IOException {
        try (Dataset dataset = scanned()) {
            TrainingScope snares = new TrainingScope(Optional.empty(), List.of("snare"));
            Forecast forecast =
                    Forecaster.of(dataset, snares, stem -> !stem.fileName().contains("song3"), Progress.none());
            assertEquals(1, forecast.instruments().size());
            assertEquals(3, forecast.instruments().get(0).stems());
        }
    }

    @Test
    void without_gold_it_says_what_to_do() throws IOException {
        try (Dataset dataset = scanned()) {
            TrainingException none = assertThrows(
                    TrainingException.class,
                    () -> Forecaster.of(dataset, ALL, stem -> stem.fileName().startsWith("bad"), Progress.none()));
            assertTrue(none.getMessage().contains("needs gold"));
        }
    }

    @Test
    void it_can_be_cancelled() throws IOException {
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total, String what) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (Dataset dataset = scanned()) {
            assertThrows(CancellationException.class, () -> Forecaster.of(dataset, ALL, stem -> true, cancelled));
        }
    }

    private Dataset scanned() throws IOException {
        Dataset dataset = Dataset.open(folder);
        dataset.scan(AudioFiles.fromLookup(), 1, Progress.none());
        return dataset;
    }

    /** Noise with a tilt of its own. */
    private void write(String name, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        double smooth = 0.9 * random.nextDouble();
        float[] samples = new float[12_000];
        double last = 0;
        for (int i = 0; i < samples.length; i++) {
            last = smooth * last + (1 - smooth) * (2 * random.nextDouble() - 1);
            samples[i] = (float) (0.5 * last);
        }
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        WavWriter.write24(file, new Stem(samples, samples, true));
    }
}
