package org.mixingmentor.dataset.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.dataset.AppliedEdit;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.internal.FileCopy;
import org.mixingmentor.dataset.internal.FileNames;

/**
 * Gives missing stems their files back: where those lie elsewhere in the dataset folder, the labels follow them there;
 * where they lie outside, they are copied to where they are missed.
 */
final class Relocation {
    private final Path folder;
    private final Database database;
    private final String who;

    Relocation(Path folder, Database database, String who) {
        this.folder = folder;
        this.database = database;
        this.who = who;
    }

    /** One stem whose file is now {@code file}. */
    AppliedEdit file(String fileName, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new DatasetException(file + " is not a file; choose the audio of " + fileName);
        }
        requireMissing(fileName);
        return relocate(Map.of(fileName, file), "relocate " + fileName, Progress.none());
    }

    /** All missing stems below a folder of the dataset that are now below {@code elsewhere}. */
    AppliedEdit folder(String prefix, Path elsewhere, Progress progress) throws IOException {
        if (!Files.isDirectory(elsewhere)) {
            throw new DatasetException("There is no folder " + elsewhere + "; choose where the files are now");
        }
        List<LostFiles.Lost> lost = database.read(LostFiles::stems).stream()
                .filter(stem -> stem.fileName().startsWith(prefix.isEmpty() ? "" : prefix + "/")
                        && !Files.exists(folder.resolve(stem.fileName())))
                .toList();
        int missing = lost.size();
        String what = prefix.isEmpty() ? folder.getFileName().toString() : prefix;
        if (missing == 0) {
            throw new DatasetException("No stem of " + what + " is missing; there is nothing to relocate");
        }
        Map<String, Path> found = new LostFiles(folder, elsewhere).find(lost, prefix, progress);
        if (found.isEmpty()) {
            throw new DatasetException("None of the " + missing + " missing stems of " + what + " is in " + elsewhere
                    + ", neither by name nor by content; choose the folder that holds them");
        }
        AppliedEdit edit = relocate(found, "relocate " + found.size() + " stems of " + what, progress);
        return found.size() == missing
                ? edit
                : new AppliedEdit(
                        edit.what(), edit.fileNames(), List.of(rest(missing - found.size()) + " not in " + elsewhere));
    }

    private static String rest(int count) {
        return count == 1 ? "1 missing stem is" : count + " missing stems are";
    }

    private void requireMissing(String fileName) throws IOException {
        if (database.read(connection -> new StemRecords(connection).byName(fileName))
                .isEmpty()) {
            throw new DatasetException("No stem is called " + fileName);
        }
        if (Files.exists(folder.resolve(fileName))) {
            throw new DatasetException(folder.resolve(fileName)
                    + " is there; move or delete it first if its labels are to follow another file");
        }
    }

    private AppliedEdit relocate(Map<String, Path> files, String what, Progress progress) throws IOException {
        Path real = folder.toRealPath();
        Map<String, String> newNames = new LinkedHashMap<>();
        List<String> changed = new ArrayList<>();
        int done = 0;
        for (Map.Entry<String, Path> entry : files.entrySet()) {
            progress.report(done++, files.size(), entry.getKey());
            Path file = entry.getValue().toRealPath();
            if (file.startsWith(real)) {
                newNames.put(entry.getKey(), FileNames.of(real, file));
            } else {
                copy(file, entry.getKey(), progress);
                changed.add(entry.getKey());
            }
        }
        changed.addAll(database.write(connection -> rename(connection, newNames, what)));
        return new AppliedEdit(what, changed);
    }

    private void copy(Path file, String fileName, Progress progress) throws IOException {
        Path target = folder.resolve(fileName);
        try (InputStream in = Files.newInputStream(file);
                FileCopy copy = new FileCopy(in, target.getParent(), progress)) {
            copy.moveTo(target);
        }
        database.write(connection -> {
            StemRecords stems = new StemRecords(connection);
            Optional<StemRecords.Stored> stem = stems.byName(fileName);
            if (stem.isPresent()) {
                stems.awaitScan(stem.get().id());
            }
            return null;
        });
    }

    private List<String> rename(Connection connection, Map<String, String> newNames, String what)
            throws SQLException, IOException {
        StemRecords stems = new StemRecords(connection);
        Map<Long, History.Change> changes = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : newNames.entrySet()) {
            StemRecords.Stored stem = stems.byName(entry.getKey()).orElseThrow();
            Optional<StemRecords.Stored> met = stems.byName(entry.getValue());
            String file = null;
            if (met.isPresent() && !newNames.containsKey(entry.getValue())) {
                file = FileColumns.of(connection, met.get().id());
                changes.put(
                        met.get().id(),
                        new History.Change(
                                met.get().id(), met.get().fileName(), met.get().labels(), null));
            }
            changes.put(
                    stem.id(),
                    new History.Change(
                            stem.id(), stem.fileName(), stem.labels(), stem.labels(), entry.getValue(), file, null));
        }
        twins(connection, newNames, changes);
        return List.copyOf(new History(connection)
                .apply(who, what, List.copyOf(changes.values()))
                .fileNames());
    }

    /** Twins go on naming their gold stem. */
    private static void twins(Connection connection, Map<String, String> newNames, Map<Long, History.Change> changes)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT id, file_name, labels, gold_file_name FROM stem WHERE gold_file_name IS NOT NULL");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                String gold = newNames.get(found.getString(4));
                History.Change known = changes.get(found.getLong(1));
                if (gold == null || (known != null && known.after() == null)) {
                    continue;
                }
                Map<String, String> fields = RowJson.fields(found.getString(3));
                fields.put(RowJson.GOLD_FILE_NAME, RowJson.raw(gold));
                String name = found.getString(2);
                changes.put(
                        found.getLong(1),
                        new History.Change(
                                found.getLong(1),
                                name,
                                found.getString(3),
                                RowJson.labels(fields),
                                known == null ? name : known.newName(),
                                known == null ? null : known.newFile(),
                                null));
            }
        }
    }
}
