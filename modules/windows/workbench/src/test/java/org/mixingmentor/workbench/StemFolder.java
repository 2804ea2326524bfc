package org.mixingmentor.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.store.Dataset;

/** A dataset folder with three stems, open, and what its parts are made of. */
abstract class StemFolder {
    static final String KICK = "song/kick.wav";
    static final String SNARE = "song/snare.wav";
    static final String BASS = "song/bass.wav";

    final Told told = new Told();

    @TempDir
    Path folder;

    Dataset dataset;

    @BeforeEach
    void three_stems() throws IOException {
        dataset = Dataset.open(folder);
        dataset.put(List.of(row(KICK), row(SNARE), row(BASS)), "add");
    }

    @AfterEach
    void close() throws IOException {
        if (isOpen()) {
            dataset.close();
        }
    }

    /** A test may have closed it. */
    private boolean isOpen() {
        try {
            dataset.testLocked();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static StemRow row(String fileName) {
        return row(fileName, "");
    }

    static StemRow row(String fileName, String note) {
        return StemRow.builder(fileName).song("song").note(note).build();
    }

    /** Labels a stem in the catalogue and nowhere else. */
    void note(String fileName, String note) throws IOException {
        dataset.put(List.of(row(fileName, note)), "note");
    }

    static CatalogueChange noting(String fileName, String note) {
        return open -> Optional.of(
                open.put(List.of(row(fileName, note)), "note " + note).fileNames());
    }

    /** What the catalogue has, as another process reads it. */
    String noteOnDisk(String fileName) throws IOException {
        try (Dataset other = Dataset.openReadOnly(folder)) {
            return other.stem(fileName).orElseThrow().row().note();
        }
    }

    /** What another program writes into metadata.jsonl. */
    void writeOutside(String from, String to) throws IOException {
        Path file = folder.resolve("metadata.jsonl");
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    /** Half a second of decaying noise, each seed another. */
    static void sound(Path file, long seed) throws IOException {
        Random random = new Random(seed);
        float[] samples = new float[24_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.1 * random.nextGaussian() * Math.exp(-i / 5000.0));
        }
        Files.createDirectories(file.getParent());
        WavWriter.write24(file, new Stem(samples, samples, true));
    }
}
