package org.mixingmentor.dataset.importing;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.SystemReason;
import org.mixingmentor.dataset.AppliedEdit;
import org.mixingmentor.dataset.ImportOptions;
import org.mixingmentor.dataset.ImportReport;
import org.mixingmentor.dataset.ImportReport.Duplicate;
import org.mixingmentor.dataset.ImportReport.Failed;
import org.mixingmentor.dataset.ImportReport.Imported;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.internal.FileCopy;
import org.mixingmentor.dataset.spi.OfferedStem;
import org.mixingmentor.dataset.spi.OfferedStems;
import org.mixingmentor.dataset.spi.StemImporter;
import org.mixingmentor.dataset.store.Dataset;

/** One import: looks through the sources, copies one stem after the other, adds the rows at the end. */
final class ImportRun {
    private final Dataset dataset;
    private final List<StemImporter> importers;
    private final AudioFiles audio;
    private final ImportOptions options;
    private final Progress progress;
    private final List<Imported> imported = new ArrayList<>();
    private final List<Duplicate> duplicates = new ArrayList<>();
    private final List<Failed> failed = new ArrayList<>();
    private final List<StemRow> rows = new ArrayList<>();
    private final Set<String> catalogued = new HashSet<>();
    private KnownContent known;

    ImportRun(
            Dataset dataset, List<StemImporter> importers, AudioFiles audio, ImportOptions options, Progress progress) {
        this.dataset = dataset;
        this.importers = importers;
        this.audio = audio;
        this.options = options;
        this.progress = progress;
    }

    /** Imports everything in the sources. */
    ImportReport run(List<Path> sources) throws IOException {
        List<OfferedStem> stems = offered(sources);
        known = new KnownContent(dataset, audio);
        dataset.stems().forEach(stem -> catalogued.add(stem.fileName()));
        int done = 0;
        try {
            for (OfferedStem stem : stems) {
                progress.report(done++, stems.size(), stem.source());
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                copy(stem);
            }
        } catch (CancellationException e) {
            add();
            throw new CancellationException("the import was cancelled; " + rows.size() + " stems are imported");
        }
        AppliedEdit edit = add();
        progress.report(stems.size(), stems.size(), "");
        return new ImportReport(imported, duplicates, failed, edit);
    }

    private AppliedEdit add() throws IOException {
        String what = rows.size() == 1 ? "import " + rows.get(0).fileName() : "import " + rows.size() + " stems";
        return rows.isEmpty() ? new AppliedEdit(what, List.of()) : dataset.add(rows, what);
    }

    private List<OfferedStem> offered(List<Path> sources) throws IOException {
        Path folder = dataset.folder().toRealPath();
        List<OfferedStem> stems = new ArrayList<>();
        Deque<Path> waiting = new ArrayDeque<>(sources);
        while (!waiting.isEmpty()) {
            Path source = waiting.remove();
            try {
                if (!Files.exists(source)) {
                    throw new IOException(source + " does not exist; check the name and the drive");
                }
                Path real = source.toRealPath();
                if (real.startsWith(folder) || folder.startsWith(real)) {
                    throw new IOException(source + (real.startsWith(folder) ? " lies in" : " holds")
                            + " the dataset folder itself; a scan finds what is there");
                }
                OfferedStems offered = importer(source).stems(source);
                stems.addAll(offered.stems());
                failed.addAll(offered.refused());
                waiting.addAll(offered.sources());
            } catch (IOException e) {
                failed.add(new Failed(source.toString(), sentence(source.toString(), e)));
            }
        }
        return stems;
    }

    private StemImporter importer(Path source) throws IOException {
        return importers.stream()
                .filter(importer -> importer.claims(source))
                .findFirst()
                .orElseThrow(() -> new IOException(
                        source + " is no audio, folder or zip archive; import stems as WAV, FLAC, MP3 or the like"));
    }

    private static String sentence(String source, IOException e) {
        String message = SystemReason.of(e);
        return message.contains(source) ? message : source + " cannot be imported: " + message;
    }

    private void copy(OfferedStem stem) {
        String song = options.song().orElse(stem.song());
        Optional<StemClass> stemClass = options.stemClass().or(stem::stemClass);
        String place =
                stemClass.map(each -> each == StemClass.IDEAL ? "good" : "bad").orElse("unlabelled") + "/"
                        + SafeNames.of(song);
        try (InputStream in = stem.content().open();
                FileCopy copy = new FileCopy(in, dataset.folder().resolve(".mentor/incoming"), progress)) {
            String hash = copy.hash();
            Optional<String> same = known.name(hash, Files.size(copy.file()));
            if (same.isPresent() && catalogued.contains(same.get())) {
                duplicates.add(new Duplicate(stem.source(), same.get()));
                return;
            }
            if (!audio.claims(copy.file())) {
                failed.add(new Failed(stem.source(), stem.source() + " is no audio that is read here"));
                return;
            }
            StemRow.Builder row = StemRow.builder(place)
                    .stemClass(stemClass.orElse(null))
                    .genre(options.genre().orElse(null))
                    .instrument(stem.instrument().orElse(null))
                    .song(song)
                    .extra(Map.of("source", new JsonPrimitive(stem.source()).toString()));
            // What lies in the folder without a row, as one that was taken out of the dataset, gets one where it is.
            String name = same.isPresent()
                    ? row.fileName(same.get()).build().fileName()
                    : moved(copy, place, SafeNames.of(stem.fileName()), row);
            known.put(hash, name);
            catalogued.add(name);
            imported.add(new Imported(stem.source(), name));
            rows.add(row.build());
        } catch (IOException e) {
            failed.add(new Failed(stem.source(), sentence(stem.source(), e)));
        }
    }

    /** Gives a copy, and its row, the name, or that with a number where another file has it. */
    private String moved(FileCopy copy, String place, String fileName, StemRow.Builder row) throws IOException {
        int dot = fileName.lastIndexOf('.');
        String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        String extension = dot > 0 ? fileName.substring(dot) : "";
        for (int number = 1; ; number++) {
            String name = place + "/" + stem + (number == 1 ? "" : " " + number) + extension;
            if (Files.exists(dataset.audio(name))) {
                continue;
            }
            try {
                dataset.announce(row.fileName(name).build());
                copy.moveTo(dataset.audio(name));
                return name;
            } catch (FileAlreadyExistsException taken) {
                // The next number is tried.
            }
        }
    }
}
