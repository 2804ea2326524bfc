package org.mixingmentor.dataset.internal.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mixingmentor.dataset.ImportReport.Failed;
import org.mixingmentor.dataset.internal.AudioFileFinder;
import org.mixingmentor.dataset.spi.OfferedStem;
import org.mixingmentor.dataset.spi.OfferedStems;
import org.mixingmentor.dataset.spi.StemImporter;
import org.openide.util.lookup.ServiceProvider;

/** A folder: every audio file in it, in any depth, and the archives that lie in it. */
@ServiceProvider(service = StemImporter.class, position = 100)
public final class FolderImporter implements StemImporter {
    @Override
    public boolean claims(Path source) {
        return Files.isDirectory(source);
    }

    @Override
    public OfferedStems stems(Path source) throws IOException {
        Path folder = source.toAbsolutePath().normalize();
        AudioFileFinder.Found found = AudioFileFinder.walk(folder, file -> false);
        List<OfferedStem> stems = new ArrayList<>();
        for (String name : found.files().keySet()) {
            stems.add(FileImporter.stem(
                    folder.resolve(name), folder.getFileName() + "/" + name, folder.getFileName() + "/" + name));
        }
        List<Path> archives = archives(folder);
        List<Failed> refused = new ArrayList<>();
        for (String closed : found.closed()) {
            refused.add(new Failed(
                    folder.resolve(closed).toString(),
                    folder.resolve(closed) + " cannot be looked into; change its permissions"));
        }
        if (stems.isEmpty() && archives.isEmpty() && refused.isEmpty()) {
            refused.add(new Failed(source.toString(), source + " holds no audio files"));
        }
        return new OfferedStems(stems, refused, archives);
    }

    private static List<Path> archives(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".zip"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            return List.of();
        }
    }
}
