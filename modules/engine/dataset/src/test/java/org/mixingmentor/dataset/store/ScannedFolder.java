package org.mixingmentor.dataset.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.ScanReport;

/** A dataset folder of its own for each test, and the ways to scan and read it. */
public abstract class ScannedFolder {
    protected static final AudioFiles AUDIO = AudioFiles.fromLookup();

    @TempDir
    protected Path folder;

    protected ScanReport scan() throws IOException {
        return scan(AUDIO, Progress.none());
    }

    protected ScanReport scan(AudioFiles audio, Progress progress) throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            return dataset.scan(audio, 2, progress);
        }
    }

    protected Map<String, CataloguedStem> stems() throws IOException {
        Map<String, CataloguedStem> stems = new HashMap<>();
        try (Dataset dataset = Dataset.openReadOnly(folder)) {
            dataset.stems().forEach(stem -> stems.put(stem.fileName(), stem));
        }
        return stems;
    }

    /** As if the files had been there for a while. */
    protected void settle() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() - 60_000));
            }
        }
    }
}
