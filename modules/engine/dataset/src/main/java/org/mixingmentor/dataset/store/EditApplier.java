package org.mixingmentor.dataset.store;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the rows of an edit so, forwards or backwards. Stems that go make room first, then names change (through names
 * that nobody has, so that two may swap theirs), then labels are set, and those that come are added last.
 */
final class EditApplier {
    /**
     * What is to become of a stem.
     *
     * @param from the fields that change, as a JSON object, as they are; null where the stem comes
     * @param to the same as they are to be, {@code file_name} among them where that changes; null where the stem goes
     * @param trash see {@link History.Change#trash()}; a place in the trash begins with the edit's number
     * @param fileFrom what is known of the file now; null where that stays
     * @param fileTo what is to be known of it; null where that stays, or nobody knows under a new name
     */
    record Row(long stemId, String fileName, String from, String to, String trash, String fileFrom, String fileTo) {
        private Row withStem(long id) {
            return new Row(id, fileName, from, to, trash, fileFrom, fileTo);
        }
    }

    /**
     * What an edit or its replay did.
     *
     * @param leaving files that are to go to the trash
     * @param returning files that are to come back from it
     */
    record Applied(String what, Set<String> fileNames, List<Trash.Item> leaving, List<Trash.Item> returning) {
        Applied(String what) {
            this(what, new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private final Connection connection;
    private final StemRecords stems;
    private final TestLock lock;

    EditApplier(Connection connection, TestLock lock) {
        this.connection = connection;
        this.lock = lock;
        this.stems = new StemRecords(connection);
    }

    /** Makes them so for the first time; stems that come get their id in the list. */
    void make(List<Row> rows, Applied applied) throws SQLException, IOException {
        for (Row row : rows) {
            if (row.to() == null) {
                delete(row, applied);
            }
        }
        rename(rows, applied);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.to() == null) {
                continue;
            }
            Optional<StemRecords.Stored> stem = stems.byId(row.stemId());
            if (stem.isPresent()) {
                set(stem.get(), row, applied);
            } else if (row.from() == null) {
                rows.set(i, row.withStem(insert(row, applied)));
            }
        }
    }

    /** Makes them so once more; a stem that comes back has its history again. */
    void replay(List<Row> rows, Applied applied) throws SQLException, IOException {
        List<Long> ids = rows.stream().map(Row::stemId).toList();
        make(rows, applied);
        for (int i = 0; i < ids.size(); i++) {
            long id = rows.get(i).stemId();
            if (id != ids.get(i)) {
                Sql.run(connection, "UPDATE OR IGNORE edit_row SET stem_id = " + id + " WHERE stem_id = " + ids.get(i));
            }
        }
    }

    private void delete(Row row, Applied applied) throws SQLException, IOException {
        Optional<StemRecords.Stored> stem = stems.byId(row.stemId());
        String name = stem.map(StemRecords.Stored::fileName).orElse(row.fileName());
        if (stem.isPresent()) {
            lock.require(name, RowJson.fields(stem.get().labels()), null);
        }
        stems.delete(row.stemId());
        applied.fileNames().add(name);
        if (row.trash() != null) {
            run("INSERT OR IGNORE INTO removed (file_name) VALUES (?)", name);
            if (!row.trash().isEmpty()) {
                applied.leaving().add(new Trash.Item(name, row.trash()));
            }
        }
    }

    private record Renaming(long stemId, String from, String to, String fileTo) {}

    private void rename(List<Row> rows, Applied applied) throws SQLException {
        List<Renaming> renamings = new ArrayList<>();
        for (Row row : rows) {
            Optional<StemRecords.Stored> stem = renames(row) ? stems.byId(row.stemId()) : Optional.empty();
            // A stem that somebody has renamed since keeps that name.
            if (stem.isPresent() && stem.get().fileName().equals(name(row.from()))) {
                renamings.add(new Renaming(row.stemId(), name(row.from()), name(row.to()), row.fileTo()));
                stems.rename(row.stemId(), "/" + row.stemId());
            }
        }
        for (Renaming renaming : renamings) {
            finish(renaming);
            applied.fileNames().add(renaming.from());
            applied.fileNames().add(renaming.to());
        }
    }

    private static boolean renames(Row row) {
        return row.to() != null && row.from() != null && name(row.to()) != null && name(row.from()) != null;
    }

    private static String name(String fields) {
        if (!fields.contains('"' + RowJson.FILE_NAME + '"')) {
            return null;
        }
        var name = JsonParser.parseString(fields).getAsJsonObject().get(RowJson.FILE_NAME);
        return name == null ? null : name.getAsString();
    }

    private void finish(Renaming renaming) throws SQLException {
        String file = renaming.fileTo();
        Optional<StemRecords.Stored> namesake = stems.byName(renaming.to());
        if (namesake.isPresent()) {
            // A scan has met a file there meanwhile.
            file = FileColumns.of(connection, namesake.get().id());
            stems.delete(namesake.get().id());
        }
        stems.rename(renaming.stemId(), renaming.to());
        run("DELETE FROM removed WHERE file_name = ?", renaming.to());
        run("UPDATE OR REPLACE conflict SET file_name = ? WHERE file_name = ?", renaming.to(), renaming.from());
        if (file == null) {
            stems.awaitScan(renaming.stemId());
        } else {
            FileColumns.set(connection, renaming.stemId(), file);
        }
    }

    private void set(StemRecords.Stored stem, Row row, Applied applied) throws SQLException, IOException {
        Map<String, String> fields = RowJson.fields(stem.labels());
        if (row.from() != null) {
            Map<String, String> to = RowJson.fields(row.to());
            RowJson.fields(row.from()).keySet().stream()
                    .filter(name -> !to.containsKey(name))
                    .forEach(fields::remove);
        }
        fields.putAll(RowJson.fields(row.to()));
        fields.remove(RowJson.FILE_NAME);
        lock.require(stem.fileName(), RowJson.fields(stem.labels()), fields);
        stems.setLabels(stem.id(), RowJson.labels(fields));
        applied.fileNames().add(stem.fileName());
    }

    /** Adds a stem or brings it back; a scan may have met its file again meanwhile. */
    private long insert(Row row, Applied applied) throws SQLException {
        run("DELETE FROM removed WHERE file_name = ?", row.fileName());
        if (row.trash() != null && !row.trash().isEmpty()) {
            applied.returning().add(new Trash.Item(row.fileName(), row.trash()));
        }
        applied.fileNames().add(row.fileName());
        Optional<StemRecords.Stored> namesake = stems.byName(row.fileName());
        if (namesake.isPresent()) {
            stems.setLabels(namesake.get().id(), row.to());
            return namesake.get().id();
        }
        long id = stems.insert(row.fileName(), row.to());
        if (row.fileTo() != null) {
            FileColumns.set(connection, id, row.fileTo());
        }
        return id;
    }

    private void run(String sql, String... names) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < names.length; i++) {
                statement.setString(i + 1, names[i]);
            }
            statement.executeUpdate();
        }
    }
}
