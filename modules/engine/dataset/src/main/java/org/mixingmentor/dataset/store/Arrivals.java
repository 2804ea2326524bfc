package org.mixingmentor.dataset.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mixingmentor.dataset.StemRow;

/**
 * {@code .mentor/incoming}: where files wait before they get their place, and the rows of those that are getting it. Rows
 * are added to the catalogue when a whole import is through; what a process that died in between has moved in gets its
 * row when the folder is opened next.
 */
final class Arrivals {
    private final Path folder;
    private final Path incoming;
    private final Path notes;
    private final Set<String> announced = new HashSet<>();

    Arrivals(Path folder) {
        this.folder = folder;
        this.incoming = folder.resolve(".mentor/incoming");
        this.notes = incoming.resolve("rows.jsonl");
    }

    /** Notes the row of a file that is about to come. */
    synchronized void announce(StemRow row) throws IOException {
        Files.createDirectories(incoming);
        String line = RowJson.line(row.fileName(), RowJson.labels(row)) + "\n";
        Files.writeString(notes, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        announced.add(row.fileName());
    }

    /** Forgets the notes when all rows that they hold are in the catalogue. */
    synchronized void added(Collection<String> fileNames) throws IOException {
        if (announced.removeAll(fileNames) && announced.isEmpty()) {
            Files.deleteIfExists(notes);
        }
    }

    /** The rows of files that came in before their process died. To be asked before anything comes in anew. */
    List<StemRow> left() throws IOException {
        List<StemRow> rows = new ArrayList<>();
        RowReader reader = new RowReader();
        for (String line : lines()) {
            try {
                StemRow row = reader.line(line).row();
                if (Files.isRegularFile(folder.resolve(row.fileName()))) {
                    rows.add(row);
                }
            } catch (RowFormatException cutOff) {
                // Written while the process died: its file did not come any more.
                break;
            }
        }
        return rows;
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(notes, StandardCharsets.UTF_8);
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    /** Clears away what a process that died left, but the files that have their place. */
    void clear() throws IOException {
        Files.deleteIfExists(notes);
        if (Files.isDirectory(incoming)) {
            try (DirectoryStream<Path> parts = Files.newDirectoryStream(incoming, "*.part")) {
                for (Path part : parts) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }
}
