package org.mixingmentor.training.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.store.Dataset;

/** Makes dataset folders of short synthetic stems. */
final class GoldFolder {
    private final Path folder;

    GoldFolder(Path folder) {
        this.folder = folder;
    }

    /** Adds a decaying sine with a burst of noise under {@code good/}; each song has its own pitch. */
    GoldFolder good(String song, String instrument) throws IOException {
        return write("good/" + song + "/" + instrument + ".wav", hit((song + instrument).hashCode()));
    }

    GoldFolder write(String name, Stem stem) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        WavWriter.write24(file, stem);
        return this;
    }

    /** Ten songs with a kick and a snare each. */
    GoldFolder songs() throws IOException {
        for (int i = 0; i < 10; i++) {
            good("song" + i, "kick").good("song" + i, "snare");
        }
        return this;
    }

    Path path() {
        return folder;
    }

    /** Opens the folder and scans it. */
    Dataset scanned() throws IOException {
        Dataset dataset = Dataset.open(folder);
        dataset.scan(AudioFiles.fromLookup(), 1, Progress.none());
        return dataset;
    }

    static Stem hit(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double hz = 50 + 150 * random.nextDouble();
        double noise = 0.1 + 0.3 * random.nextDouble();
        float[] samples = new float[24_000];
        for (int i = 0; i < samples.length; i++) {
            double decay = Math.exp(-i / 6000.0);
            double burst = Math.exp(-i / 1500.0) * noise * (2 * random.nextDouble() - 1);
            samples[i] = (float) (0.5 * decay * Math.sin(2 * Math.PI * hz * i / 48_000) + burst);
        }
        return new Stem(samples, samples, true);
    }

    static Stem silence() {
        return new Stem(new float[24_000], new float[24_000], true);
    }
}
