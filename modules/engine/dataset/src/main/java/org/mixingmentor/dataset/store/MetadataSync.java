package org.mixingmentor.dataset.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.MergeConflict;
import org.mixingmentor.dataset.OutsideChanges;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.internal.FileState;
import org.mixingmentor.dataset.internal.PathInference;

/**
 * Keeps catalogue and metadata.jsonl in step. The catalogue remembers the file as it was last read or written; what
 * differs from that was changed outside and is merged row by row, what the catalogue differs by is written on save.
 */
final class MetadataSync {
    /** The name in the history of whoever changed metadata.jsonl. */
    private static final String OUTSIDE = "outside";

    private static final String HASH = "metadata_hash";
    private static final String STATE = "metadata_state";
    private static final int ATTEMPTS = 10;

    private final MetadataFile file;
    private final ReentrantLock saving = new ReentrantLock();
    private volatile Optional<FileState> met = Optional.empty();
    /** As it was when somebody last looked; guarded by {@link #saving}. */
    private Optional<FileState> seen = Optional.empty();

    MetadataSync(MetadataFile file) {
        this.file = file;
    }

    /**
     * What merging took over.
     *
     * @param any whether the file was changed at all
     */
    record Merged(boolean any, OutsideChanges changes) {
        private static final Merged NOTHING = new Merged(false, OutsideChanges.NONE);
    }

    /**
     * Whether the file is another than was last read or written here, and rests: it is as it was when this was asked before.
     * Whoever writes it may be in the middle of it, and the rows that are not there yet would be taken for removed. Looks at
     * its size and time only. While it is being written here nobody can tell, and nobody need: writing merges what was
     * changed.
     */
    boolean changedOutside() throws IOException {
        if (!saving.tryLock()) {
            return false;
        }
        try {
            Optional<FileState> now = file.state();
            boolean rests = now.equals(seen);
            seen = now;
            return rests && !now.equals(met);
        } finally {
            saving.unlock();
        }
    }

    /** Takes the file for known as it is, without reading it. */
    void meet() throws IOException {
        met = file.state();
    }

    /**
     * Takes over what was changed in the file while the folder was closed. A file of the size and time that the
     * catalogue remembers is not read: 200,000 lines take a second. Should it be another all the same, saving finds out,
     * which goes by the content alone.
     */
    Merged catchUp(Database database) throws IOException {
        Optional<FileState> now = file.state();
        String remembered = database.read(connection -> Settings.get(connection, STATE));
        if (now.isPresent() && text(now.get()).equals(remembered)) {
            met = now;
            return Merged.NOTHING;
        }
        return merge(database);
    }

    /** Takes over what was changed in the file since it was last read or written. */
    Merged merge(Database database) throws IOException {
        return database.write(connection -> merge(connection, file.read()));
    }

    private Merged merge(Connection connection, Optional<MetadataFile.Content> content)
            throws SQLException, IOException {
        if (content.isEmpty()) {
            met = Optional.empty();
            return Merged.NOTHING;
        }
        if (content.get().hash().equals(Settings.get(connection, HASH))) {
            remember(connection, content.get().state(), content.get().hash());
            return Merged.NOTHING;
        }
        OutsideChanges changes = OutsideChanges.NONE;
        if (isEmpty(connection, "stem") && isEmpty(connection, "exchange")) {
            fill(connection, content.get());
        } else {
            changes = mergeRows(connection, content.get());
        }
        remember(connection, content.get().state(), content.get().hash());
        return new Merged(true, changes);
    }

    private void remember(Connection connection, FileState state, String hash) throws SQLException {
        Settings.set(connection, HASH, hash);
        Settings.set(connection, STATE, text(state));
        met = Optional.of(state);
    }

    private static String text(FileState state) {
        return state.size() + " " + state.modifiedNanos();
    }

    /** Fills an empty catalogue: no edit, since there is nothing to go back to. */
    private void fill(Connection connection, MetadataFile.Content content) throws SQLException, IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        file.forEach(content, Set.of(), given -> rows.put(given.row().fileName(), theirs(given, null)));
        new StemRecords(connection).insertAll(rows);
        remember(connection);
    }

    private OutsideChanges mergeRows(Connection connection, MetadataFile.Content content)
            throws SQLException, IOException {
        List<History.Change> changes = new ArrayList<>();
        List<MergeConflict> conflicts = new ArrayList<>();
        Map<String, String> remembered = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        TestLock lock = new TestLock(connection, false);
        try (StoredVersions stored = new StoredVersions(connection)) {
            file.forEach(content, backslashed(connection), given -> {
                String name = given.row().fileName();
                seen.add(name);
                stored.find(name);
                String theirs = theirs(given, stored.base != null ? stored.base : stored.ours);
                if (!theirs.equals(stored.base)) {
                    remembered.put(name, theirs);
                    merge(name, stored, theirs, lock, changes, conflicts);
                }
            });
            for (String gone : gone(connection, seen)) {
                remembered.put(gone, null);
                stored.find(gone);
                merge(gone, stored, null, lock, changes, conflicts);
            }
        }
        EditApplier.Applied applied =
                new History(connection, true).apply(OUTSIDE, "changed in metadata.jsonl from outside", changes);
        Conflicts.add(connection, conflicts);
        remember(connection, remembered);
        return new OutsideChanges(List.copyOf(applied.fileNames()), conflicts);
    }

    private static Set<String> backslashed(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT file_name FROM stem WHERE instr(file_name, '\\')"
                                + " UNION SELECT file_name FROM exchange WHERE instr(file_name, '\\')");
                ResultSet found = query.executeQuery()) {
            Set<String> names = new HashSet<>();
            while (found.next()) {
                names.add(found.getString(1));
            }
            return names;
        }
    }

    private static void merge(
            String name,
            StoredVersions stored,
            String theirs,
            TestLock lock,
            List<History.Change> changes,
            List<MergeConflict> conflicts) {
        ThreeWayMerge.Result result =
                ThreeWayMerge.merge(name, fields(stored.base), fields(stored.ours), fields(theirs));
        conflicts.addAll(result.conflicts());
        Map<String, String> row = result.row().orElse(null);
        if (stored.ours != null && row != null && lock.forbids(RowJson.fields(stored.ours), row)) {
            String ours = RowJson.fields(stored.ours).get(RowJson.SPLIT);
            conflicts.add(new MergeConflict(
                    name,
                    RowJson.SPLIT,
                    fields(stored.base).map(base -> base.get(RowJson.SPLIT)),
                    Optional.of(ours),
                    Optional.ofNullable(row.get(RowJson.SPLIT))));
            row.put(RowJson.SPLIT, ours);
        }
        String merged = row == null ? null : RowJson.labels(row);
        if (!Objects.equals(merged, stored.ours)) {
            changes.add(new History.Change(stored.id, name, stored.ours, merged));
        }
    }

    private static Optional<Map<String, String>> fields(String labels) {
        return Optional.ofNullable(labels).map(RowJson::fields);
    }

    /**
     * The labels that a line of the file stands for. A field that every row has and the line leaves out was not
     * changed; in a new row it is inferred from the path.
     */
    private static String theirs(RowReader.Given given, String known) {
        StemRow row = given.row();
        boolean complete =
                given.given().containsAll(RowJson.ALWAYS) && !row.song().isBlank();
        String labels = RowJson.labels(row);
        if (complete) {
            return labels;
        }
        Map<String, String> fields = RowJson.fields(labels);
        String inferred = RowJson.labels(PathInference.row(row.fileName()));
        Map<String, String> otherwise = RowJson.fields(known != null ? known : inferred);
        for (String name : RowJson.ALWAYS) {
            boolean noSong = name.equals(RowJson.SONG) && row.song().isBlank();
            if (noSong || !given.given().contains(name)) {
                fields.put(name, otherwise.get(name));
            }
        }
        return RowJson.labels(fields);
    }

    private static List<String> gone(Connection connection, Set<String> seen) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT file_name FROM exchange");
                ResultSet found = query.executeQuery()) {
            List<String> gone = new ArrayList<>();
            while (found.next()) {
                if (!seen.contains(found.getString(1))) {
                    gone.add(found.getString(1));
                }
            }
            return gone;
        }
    }

    /**
     * Writes the file where it does not say what the catalogue says, after merging what was changed in it. Reading and
     * writing 200,000 lines takes its time, in which edits go on: they come into the next file.
     */
    OutsideChanges save(Database database) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        List<MergeConflict> conflicts = new ArrayList<>();
        saving.lock();
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                if (trySave(database, names, conflicts)) {
                    return new OutsideChanges(List.copyOf(names), conflicts);
                }
            }
        } finally {
            saving.unlock();
        }
        throw new DatasetException(file + " is changed by another program all the time; end that program, then save");
    }

    private boolean trySave(Database database, Set<String> names, List<MergeConflict> conflicts) throws IOException {
        Optional<MetadataFile.Content> content = file.read();
        // Where another merge has read a newer file meanwhile, this one must not be taken for the latest.
        Optional<OutsideChanges> changes = database.write(connection ->
                file.isStill(content) ? Optional.of(merge(connection, content).changes()) : Optional.empty());
        if (changes.isEmpty()) {
            return false;
        }
        names.addAll(changes.get().fileNames());
        conflicts.addAll(changes.get().conflicts());
        Map<String, String> unwritten = new LinkedHashMap<>();
        Optional<MetadataFile.Prepared> prepared = database.readAside(connection -> {
            unwritten.putAll(unwritten(connection));
            boolean told = content.isPresent() ? unwritten.isEmpty() : isEmpty(connection, "stem");
            return told ? Optional.empty() : Optional.of(file.prepare(sink -> lines(connection, sink)));
        });
        return prepared.isEmpty()
                || database.write(connection -> publish(connection, prepared.get(), content, unwritten));
    }

    private static boolean isEmpty(Connection connection, String table) throws SQLException {
        return Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM " + table + ")") == 0;
    }

    private static void lines(Connection connection, MetadataFile.LineSink sink) throws SQLException, IOException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT file_name, labels FROM stem ORDER BY file_name");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                sink.line(RowJson.line(rows.getString(1), rows.getString(2)));
            }
        }
    }

    private boolean publish(
            Connection connection,
            MetadataFile.Prepared prepared,
            Optional<MetadataFile.Content> content,
            Map<String, String> rows)
            throws SQLException, IOException {
        Optional<MetadataFile.Written> written = file.publish(prepared, content);
        if (written.isPresent()) {
            remember(connection, rows);
            remember(connection, written.get().state(), written.get().hash());
        }
        return written.isPresent();
    }

    /** The rows that the file does not say as the catalogue does: labels by name, null for one that is gone. */
    private static Map<String, String> unwritten(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT stem.file_name, stem.labels FROM stem LEFT JOIN exchange USING (file_name)"
                                + " WHERE exchange.labels IS NOT stem.labels UNION ALL SELECT file_name, NULL"
                                + " FROM exchange WHERE file_name NOT IN (SELECT file_name FROM stem)");
                ResultSet found = query.executeQuery()) {
            Map<String, String> rows = new LinkedHashMap<>();
            while (found.next()) {
                rows.put(found.getString(1), found.getString(2));
            }
            return rows;
        }
    }

    /** Remembers that the file says what the catalogue says. */
    private static void remember(Connection connection) throws SQLException {
        Sql.run(
                connection,
                "DELETE FROM exchange WHERE file_name NOT IN (SELECT file_name FROM stem)",
                "INSERT OR REPLACE INTO exchange (file_name, labels) SELECT stem.file_name, stem.labels FROM stem"
                        + " LEFT JOIN exchange USING (file_name) WHERE exchange.labels IS NOT stem.labels");
    }

    /** Remembers rows as the file has them; null for one that it has no more. */
    private static void remember(Connection connection, Map<String, String> rows) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(
                        "INSERT OR REPLACE INTO exchange (file_name, labels) VALUES (?, ?)");
                PreparedStatement delete = connection.prepareStatement("DELETE FROM exchange WHERE file_name = ?")) {
            for (Map.Entry<String, String> row : rows.entrySet()) {
                PreparedStatement statement = row.getValue() == null ? delete : put;
                statement.setString(1, row.getKey());
                if (row.getValue() != null) {
                    statement.setString(2, row.getValue());
                }
                statement.executeUpdate();
            }
        }
    }

    /** What a row was when both sides last agreed, and what it is here. */
    private static final class StoredVersions implements AutoCloseable {
        private final PreparedStatement query;
        private long id;
        private String base;
        private String ours;

        StoredVersions(Connection connection) throws SQLException {
            query = connection.prepareStatement("SELECT (SELECT labels FROM exchange WHERE file_name = ?1), id, labels"
                    + " FROM (SELECT 1) LEFT JOIN stem ON file_name = ?1");
        }

        void find(String fileName) throws SQLException {
            query.setString(1, fileName);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                base = found.getString(1);
                id = found.getLong(2);
                ours = found.getString(3);
            }
        }

        @Override
        public void close() throws SQLException {
            query.close();
        }
    }
}
