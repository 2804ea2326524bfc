package org.mixingmentor.visualization.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.LoudnessMeter;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.audio.spi.SourceFormat;
import org.mixingmentor.comparison.StemSummaries;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.StemFingerprints;

/** Short sounds of a known frequency, in memory and as a scanned dataset folder. */
public final class ExampleStems {
    public static final String GOLD = "good/song1/kick.wav";
    public static final String OTHER_GOLD = "good/song2/kick.wav";
    public static final String FLAWED = "bad/song3/kick.wav";
    public static final String SILENT = "bad/song4/kick.wav";
    public static final String SNARE = "good/song1/snare.wav";

    private ExampleStems() {}

    /** A second of decaying hits of a frequency, mono, 48 kHz; 0 Hz is silence. */
    public static Stem hits(double hz) {
        float[] samples = new float[ChunkGrid.SAMPLE_RATE];
        for (int i = 0; i < samples.length; i++) {
            double sinceHit = i % (ChunkGrid.SAMPLE_RATE / 4) / (double) ChunkGrid.SAMPLE_RATE;
            samples[i] = (float) (0.5 * Math.exp(-18 * sinceHit) * Math.sin(2 * Math.PI * hz * sinceHit));
        }
        return new Stem(samples, samples, true);
    }

    /** What the engine says of a sound that is labelled so. */
    public static StemSummary summary(StemRow row, Stem stem) {
        SourceFormat format = new SourceFormat("WAV", ChunkGrid.SAMPLE_RATE, 1, stem.frames());
        StemMeasurement measured = new StemMeasurement(format, stem.frames(), LoudnessMeter.of(stem), 0.5, 0, 0);
        CataloguedStem catalogued = new CataloguedStem(row, row.fileName(), Optional.of(measured), StemStatus.OK, "");
        return StemSummaries.of(catalogued, StemFingerprints.normalised(stem, new Fingerprinter()));
    }

    /** Labels as the folders of {@link #write} give them. */
    public static StemRow.Builder row(String fileName) {
        String[] parts = fileName.split("/", -1);
        return StemRow.builder(fileName)
                .stemClass(parts[0].equals("good") ? StemClass.IDEAL : StemClass.FLAWED)
                .song(parts[1])
                .instrument(parts[2].replace(".wav", ""));
    }

    /** Three gold, one flawed that is the twin of the first, one silent: in memory. */
    public static List<StemSummary> all() {
        return List.of(
                summary(row(GOLD).build(), hits(60)),
                summary(row(OTHER_GOLD).build(), hits(75)),
                summary(
                        row(FLAWED)
                                .flawTypes(List.of("muddy"))
                                .goldFileName(GOLD)
                                .build(),
                        hits(240)),
                summary(row(SILENT).build(), hits(0)),
                summary(row(SNARE).build(), hits(200)));
    }

    /** The same as a dataset, labelled and scanned. */
    public static Path write(Path folder) throws IOException {
        List<StemRow> rows = new ArrayList<>();
        for (StemSummary stem : all()) {
            Path file = folder.resolve(stem.fileName());
            Files.createDirectories(file.getParent());
            WavWriter.write24(file, sound(stem.fileName()));
            rows.add(stem.row());
        }
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.scan(AudioFiles.fromLookup(), 1, Progress.none());
            dataset.put(rows, "labels");
        }
        return folder;
    }

    private static Stem sound(String fileName) {
        return hits(
                switch (fileName) {
                    case GOLD -> 60;
                    case OTHER_GOLD -> 75;
                    case FLAWED -> 240;
                    case SNARE -> 200;
                    default -> 0;
                });
    }
}
