package org.mixingmentor.dataset.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.ImportOptions;
import org.mixingmentor.dataset.ImportReport;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.internal.AudioFileFinder;
import org.mixingmentor.dataset.spi.StemImporter;
import org.mixingmentor.dataset.store.Dataset;
import org.openide.util.Lookup;

/**
 * Brings stems into a dataset folder: audio files, folders of them, and the stem archives of Suno, whose names tell song
 * and instrument ({@code 0 Lead Vocals.mp3}, {@code My Song (Drums).wav}, {@code 3 Bass.wav}). They are copied to
 * {@code good}, {@code bad} or {@code unlabelled}, in a folder for each song; the sources stay as they are.
 */
public final class StemImport {
    private final List<StemImporter> importers;
    private final AudioFiles audio;

    /** @param importers asked in this order */
    public StemImport(List<StemImporter> importers, AudioFiles audio) {
        this.importers = List.copyOf(importers);
        this.audio = audio;
    }

    /**
     * Extensions of file names, in lower case and without the dot, that say audio or an archive that can be looked into.
     * Others are tried too: content decides.
     */
    public static List<String> extensions() {
        return Stream.concat(AudioFileFinder.EXTENSIONS.stream().sorted(), Stream.of("zip"))
                .toList();
    }

    /** With every importer and decoder registered in the Lookup. Ask once, at the edge. */
    public static StemImport fromLookup() {
        return new StemImport(List.copyOf(Lookup.getDefault().lookupAll(StemImporter.class)), AudioFiles.fromLookup());
    }

    /**
     * Copies stems into a dataset, each whole or not at all, and adds their rows as one edit. A scan afterwards measures
     * them. What cannot be taken in is in the report; the rest is imported all the same.
     *
     * @param sources files, folders and archives, outside the dataset folder
     * @throws DatasetException when the dataset cannot be written
     * @throws java.util.concurrent.CancellationException when {@code progress} says so; what was copied whole is kept,
     *     with its rows
     */
    public ImportReport run(Dataset dataset, List<Path> sources, ImportOptions options, Progress progress)
            throws IOException {
        return new ImportRun(dataset, importers, audio, options, progress).run(sources);
    }
}
