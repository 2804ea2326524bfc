package org.mixingmentor.dataset.internal.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.internal.AudioFileFinder;
import org.mixingmentor.dataset.internal.PathInference;
import org.mixingmentor.dataset.spi.OfferedStem;
import org.mixingmentor.dataset.spi.OfferedStems;
import org.mixingmentor.dataset.spi.StemImporter;
import org.openide.util.lookup.ServiceProvider;

/** One audio file; its song is told by its own name and the folder it lies in. */
@ServiceProvider(service = StemImporter.class, position = 300)
public final class FileImporter implements StemImporter {
    private final AudioFiles audio;

    /** With every decoder registered in the Lookup. */
    public FileImporter() {
        this(AudioFiles.fromLookup());
    }

    /** @param audio claims what has no name of audio */
    public FileImporter(AudioFiles audio) {
        this.audio = audio;
    }

    @Override
    public boolean claims(Path source) {
        return Files.isRegularFile(source) && (AudioFileFinder.hasAudioName(source.toString()) || audio.claims(source));
    }

    @Override
    public OfferedStems stems(Path source) throws IOException {
        Path file = source.toAbsolutePath();
        return new OfferedStems(List.of(stem(file, namedPath(file), source.toString())), List.of(), List.of());
    }

    private static String namedPath(Path file) {
        Path parent = file.getParent().getFileName();
        return (parent == null ? "" : parent + "/") + file.getFileName();
    }

    /**
     * A file as a stem.
     *
     * @param named the path that tells what it is, with '/'
     */
    static OfferedStem stem(Path file, String named, String source) {
        return new OfferedStem(
                source,
                file.getFileName().toString(),
                StemNames.song(named),
                PathInference.row(named).stemClass(),
                PathInference.row(named).instrument(),
                () -> Files.newInputStream(file));
    }
}
