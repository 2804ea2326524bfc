package org.mixingmentor.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.mixingmentor.audio.Loudness;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.audio.spi.SourceFormat;
import org.mixingmentor.dataset.internal.MeasurementBlob;
import org.mixingmentor.dataset.store.Dataset;

/**
 * Makes a dataset folder of any size without audio: labels through metadata.jsonl, measurements straight into the
 * catalogue. {@code java -cp benchmarks.jar org.mixingmentor.benchmarks.GeneratedCatalogue FOLDER STEMS}
 */
public final class GeneratedCatalogue {
    private static final List<String> INSTRUMENTS = List.of("kick", "snare", "hihat", "bass", "guitar", "mix");
    private static final List<String> FLAWS = List.of("muddy_200hz", "boxy", "harsh", "thin", "dull", "no_transient");
    private static final List<String> SPLITS =
            List.of("train", "train", "train", "train", "train", "validation", "test");

    private GeneratedCatalogue() {}

    public static void main(String[] args) throws IOException, SQLException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        make(folder, Integer.parseInt(args[1]));
    }

    /** Makes a catalogue of so many stems in a folder that has none. */
    static void make(Path folder, int stems) throws IOException, SQLException {
        try (BufferedWriter metadata = Files.newBufferedWriter(folder.resolve("metadata.jsonl"))) {
            SplittableRandom random = new SplittableRandom(1);
            for (int i = 0; i < stems; i++) {
                metadata.write(line(i, random));
            }
        }
        Dataset.open(folder).close();
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(".mentor/catalogue.db"));
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("INSERT INTO content SELECT id, randomblob(32), 1, NULL FROM stem");
            measure(connection, stems);
            statement.executeUpdate("UPDATE stem SET content_id = id, size = id, modified = id, status = 0");
            connection.commit();
        }
    }

    private static void measure(Connection connection, int stems) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE content SET measurement = ? WHERE id = ?")) {
            for (int id = 1; id <= stems; id++) {
                Loudness loudness = new Loudness(
                        OptionalDouble.of(-18 - id % 97 / 10.0),
                        OptionalDouble.of(-12.5),
                        OptionalDouble.of(-14.25),
                        OptionalDouble.of(6.5),
                        OptionalDouble.of(-0.5 - id % 7 / 8.0));
                SourceFormat format = new SourceFormat("WAV 24-bit", 48_000, 2, 9_600_000 + id);
                update.setBytes(
                        1,
                        MeasurementBlob.write(
                                new StemMeasurement(format, format.frames(), loudness, 0.97, id % 11, 0.0001)));
                update.setInt(2, id);
                update.executeUpdate();
            }
        }
    }

    private static String line(int i, SplittableRandom random) {
        boolean flawed = i % 3 != 0;
        String instrument = INSTRUMENTS.get(i % INSTRUMENTS.size());
        int song = i / (3 * INSTRUMENTS.size());
        String flaws = flawed ? "\"" + FLAWS.get(random.nextInt(FLAWS.size())) + "\"" : "";
        return String.format(
                Locale.ROOT,
                "{\"file_name\":\"%s/song %05d/%s"
                        + " %d.wav\",\"class\":\"%s\",\"genre\":\"metalcore\",\"instrument\":\"%s\",\"flaw_type\":[%s],\"song\":\"song"
                        + " %05d\",\"gold_file_name\":null,\"split\":\"%s\",\"note\":\"\"}%n",
                flawed ? "bad" : "good",
                song,
                instrument,
                i,
                flawed ? "flawed" : "ideal",
                instrument,
                flaws,
                song,
                SPLITS.get(song % SPLITS.size()));
    }
}
