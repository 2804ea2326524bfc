package org.mixingmentor.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;

/** A temporary dataset folder with a catalogue of 200,000 stems; closing deletes it. */
record GeneratedFolder(Path path) implements AutoCloseable {
    private static final int STEMS = 200_000;

    static GeneratedFolder make() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("generated-catalogue");
        GeneratedCatalogue.make(folder, STEMS);
        return new GeneratedFolder(folder);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
