package org.mixingmentor.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.store.Dataset;

/**
 * Real recordings that come with the product, freely licensed: strums of one guitar, kicks and snares of many kits, a piece of a song. They
 * are laid out as a dataset under {@code good/<instrument>/}, with rows that name source, licence and author.
 */
public enum DemoRecordings {
    /** Those to learn from. */
    LEARNED,
    /** Others of the same guitar and kits, and of a song, to ask about what was never met. */
    UNMET;

    private static final int FIELDS = 7;

    /** One line of the table. */
    private record Recording(
            String part, String file, String instrument, String song, String source, String license, String author) {}

    /**
     * Writes the recordings, those that are there already left as they are, and their rows.
     *
     * @return files written now
     * @throws CancellationException when {@code progress} says so; what was finished is kept
     */
    public int write(Dataset dataset, Progress progress) throws IOException {
        List<Recording> recordings = recordings();
        List<StemRow> rows = new ArrayList<>();
        int written = 0;
        for (int i = 0; i < recordings.size(); i++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            Recording recording = recordings.get(i);
            progress.report(i, recordings.size(), recording.file());
            String name = "good/" + recording.file();
            if (dataset.stem(name).isEmpty()) {
                rows.add(row(name, recording));
            }
            written += copy(recording, dataset.folder().resolve(name)) ? 1 : 0;
        }
        if (!rows.isEmpty()) {
            dataset.put(rows, "demo");
        }
        progress.report(recordings.size(), recordings.size(), "");
        return written;
    }

    private List<Recording> recordings() throws IOException {
        try (InputStream in = resource("recordings.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", FIELDS))
                    .filter(fields -> fields[0].equalsIgnoreCase(name()))
                    .map(f -> new Recording(f[0], f[1], f[2], f[3], f[4], f[5], f[6]))
                    .toList();
        }
    }

    private static StemRow row(String name, Recording recording) {
        return StemRow.builder(name)
                .stemClass(StemClass.IDEAL)
                .instrument(recording.instrument())
                .song(recording.song())
                .extra(Map.of(
                        "source", json(recording.source()),
                        "license", json(recording.license()),
                        "author", json(recording.author())))
                .build();
    }

    /** Nothing in the table has to be escaped. */
    private static String json(String text) {
        return '"' + text + '"';
    }

    /** Under another name first: a file that is there is whole. */
    private static boolean copy(Recording recording, Path to) throws IOException {
        if (Files.exists(to)) {
            return false;
        }
        Files.createDirectories(to.getParent());
        Path part = to.resolveSibling("." + to.getFileName() + ".part");
        try (InputStream in = resource(recording.part() + "/" + recording.file())) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = DemoRecordings.class.getResourceAsStream("recordings/" + name);
        if (in == null) {
            throw new IOException("the program has no recording " + name + ": it is not whole, install it anew");
        }
        return in;
    }
}
