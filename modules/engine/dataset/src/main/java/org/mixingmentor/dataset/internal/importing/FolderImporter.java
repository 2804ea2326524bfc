package org.mixingmentor.dataset.internal.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.ImportReport.Failed;
import org.mixingmentor.dataset.internal.AudioFileFinder;
import org.mixingmentor.dataset.internal.FileNames;
import org.mixingmentor.dataset.spi.OfferedStem;
import org.mixingmentor.dataset.spi.OfferedStems;
import org.mixingmentor.dataset.spi.StemImporter;
import org.openide.util.lookup.ServiceProvider;

/** A folder: every audio file in it, in any depth, and the archives that lie in it. */
@ServiceProvider(service = StemImporter.class, position = 100)
public final class FolderImporter implements StemImporter {
    private final AudioFiles audio;

    /** With every decoder registered in the Lookup. */
    public FolderImporter() {
        this(AudioFiles.fromLookup());
    }

    /** @param audio claims what has no name of audio */
    public FolderImporter(AudioFiles audio) {
        this.audio = audio;
    }

    @Override
    public boolean claims(Path source) {
        return Files.isDirectory(source);
    }

    @Override
    public OfferedStems stems(Path source) throws IOException {
        Path folder = source.toAbsolutePath().normalize();
        AudioFileFinder.Found found =
                AudioFileFinder.walk(folder, file -> AudioFileFinder.isArchive(file.toString()) || audio.claims(file));
        List<OfferedStem> stems = new ArrayList<>();
        List<Path> archives = new ArrayList<>();
        List<Failed> refused = new ArrayList<>();
        for (Path file : files(folder, found)) {
            String name = folder.getFileName() + "/" + FileNames.of(folder, file);
            if (!AudioFileFinder.isArchive(name)) {
                stems.add(FileImporter.stem(file, name, name));
            } else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                archives.add(file);
            } else {
                refused.add(new Failed(
                        name, name + " is an archive that is not unpacked here; unpack it and import the folder"));
            }
        }
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

    /** Also those whose names are no text: the copies get names that are. */
    private static List<Path> files(Path folder, AudioFileFinder.Found found) {
        List<Path> files = new ArrayList<>();
        found.files().keySet().forEach(name -> files.add(folder.resolve(name)));
        files.addAll(found.unnamed());
        return files;
    }
}
