package org.mixingmentor.dataset.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mixingmentor.dataset.Edit;

/**
 * The history of edits, each with what it takes to undo it: the fields that it changed, before and after. Undoing sets
 * those fields alone, so what others changed meanwhile stays.
 */
final class History {
    /**
     * One row of an edit.
     *
     * @param before the labels before; null where the stem was not there
     * @param after the labels after; null where it is no longer there
     */
    record Change(long stemId, String fileName, String before, String after) {}

    /** An edit in force, which can be undone. */
    private static final String DONE = "done";
    /** Undone, and can be done again. */
    private static final String UNDONE = "undone";
    /** Undone and then overtaken by another edit, or nothing that can be undone. */
    private static final String PAST = "past";

    private final Connection connection;
    private final StemTable stems;

    History(Connection connection) {
        this.connection = connection;
        this.stems = new StemTable(connection);
    }

    /** Applies changes and keeps them as one edit that can be undone; nothing where nothing changes. */
    void apply(String who, String what, List<Change> changes) throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        Database.run(connection, "UPDATE edit SET state = 'past' WHERE state = 'undone'");
        long edit = insert(who, what, DONE);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO edit_row (edit_id, stem_id, file_name, before, after) VALUES (?, ?, ?, ?, ?)")) {
            for (Change change : changes) {
                long id = write(change);
                Map<String, String> before = difference(change.before(), change.after());
                Map<String, String> after = difference(change.after(), change.before());
                insert.setLong(1, edit);
                insert.setLong(2, id);
                insert.setString(3, change.fileName());
                insert.setString(4, before == null ? null : RowJson.object(before));
                insert.setString(5, after == null ? null : RowJson.object(after));
                insert.executeUpdate();
            }
        }
    }

    /** Notes in a stem's history what happened to it without being anybody's edit. */
    void note(String what, long stemId, String fileName) throws SQLException {
        long edit = insert("", what, PAST);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO edit_row (edit_id, stem_id, file_name, before, after) VALUES (?, ?, ?, '{}', '{}')")) {
            insert.setLong(1, edit);
            insert.setLong(2, stemId);
            insert.setString(3, fileName);
            insert.executeUpdate();
        }
    }

    private long insert(String who, String what, String state) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO edit (at, who, what, state) VALUES (?, ?, ?, ?) RETURNING id")) {
            insert.setString(1, Instant.now().toString());
            insert.setString(2, who);
            insert.setString(3, what);
            insert.setString(4, state);
            try (ResultSet added = insert.executeQuery()) {
                added.next();
                return added.getLong(1);
            }
        }
    }

    private long write(Change change) throws SQLException {
        if (change.after() == null) {
            stems.delete(change.stemId());
        } else if (change.before() == null) {
            return stems.insert(change.fileName(), change.after());
        } else {
            stems.setLabels(change.stemId(), change.after());
        }
        return change.stemId();
    }

    /** The fields of one row that the other does not have so: null for no row, all of them beside no row. */
    private static Map<String, String> difference(String labels, String others) {
        if (labels == null) {
            return null;
        }
        Map<String, String> fields = RowJson.fields(labels);
        if (others == null) {
            return fields;
        }
        Map<String, String> other = RowJson.fields(others);
        Map<String, String> difference = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (!Objects.equals(value, other.get(name))) {
                difference.put(name, value);
            }
        });
        return difference;
    }

    /** Takes the last edit back and says which it was. */
    Optional<String> undo() throws SQLException {
        return replay("SELECT max(id), what FROM edit WHERE state = 'done'", UNDONE, "after", "before");
    }

    /** Does the edit again that was undone last. */
    Optional<String> redo() throws SQLException {
        return replay("SELECT min(id), what FROM edit WHERE state = 'undone'", DONE, "before", "after");
    }

    private record Replayed(long stemId, String fileName, String from, String to) {}

    private Optional<String> replay(String which, String state, String from, String to) throws SQLException {
        long edit;
        String what;
        try (PreparedStatement query = connection.prepareStatement(which);
                ResultSet found = query.executeQuery()) {
            found.next();
            edit = found.getLong(1);
            what = found.getString(2);
            if (found.getObject(1) == null) {
                return Optional.empty();
            }
        }
        for (Replayed row : rows(edit, from, to)) {
            replay(row);
        }
        Database.run(connection, "UPDATE edit SET state = '" + state + "' WHERE id = " + edit);
        return Optional.of(what);
    }

    private List<Replayed> rows(long edit, String from, String to) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT stem_id, file_name, " + from + ", " + to + " FROM edit_row WHERE edit_id = " + edit);
                ResultSet found = query.executeQuery()) {
            List<Replayed> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(new Replayed(found.getLong(1), found.getString(2), found.getString(3), found.getString(4)));
            }
            return rows;
        }
    }

    private void replay(Replayed row) throws SQLException {
        Optional<StemTable.Stored> stem = stems.byId(row.stemId());
        if (row.to() == null) {
            stems.delete(row.stemId());
        } else if (stem.isPresent()) {
            Map<String, String> fields = RowJson.fields(stem.get().labels());
            if (row.from() != null) {
                RowJson.fields(row.from()).keySet().forEach(fields::remove);
            }
            fields.putAll(RowJson.fields(row.to()));
            stems.setLabels(row.stemId(), RowJson.labels(fields));
        } else if (row.from() == null) {
            adopt(row.stemId(), recreate(row));
        }
    }

    /** Brings a stem back; a scan may have met its file again meanwhile. */
    private long recreate(Replayed row) throws SQLException {
        Optional<StemTable.Stored> namesake = stems.byName(row.fileName());
        if (namesake.isEmpty()) {
            return stems.insert(row.fileName(), row.to());
        }
        stems.setLabels(namesake.get().id(), row.to());
        return namesake.get().id();
    }

    private void adopt(long oldId, long newId) throws SQLException {
        Database.run(connection, "UPDATE OR IGNORE edit_row SET stem_id = " + newId + " WHERE stem_id = " + oldId);
    }

    /** The edits that touched a stem, oldest first. */
    List<Edit> of(String fileName) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT at, who, what, state, before, after FROM edit_row JOIN edit ON edit.id = edit_row.edit_id"
                        + " WHERE stem_id = (SELECT id FROM stem WHERE file_name = ?) ORDER BY edit.id")) {
            query.setString(1, fileName);
            try (ResultSet found = query.executeQuery()) {
                List<Edit> edits = new ArrayList<>();
                while (found.next()) {
                    edits.add(new Edit(
                            Instant.parse(found.getString(1)),
                            found.getString(2),
                            found.getString(3),
                            found.getString(4).equals(UNDONE),
                            Optional.ofNullable(found.getString(5)),
                            Optional.ofNullable(found.getString(6))));
                }
                return edits;
            }
        }
    }
}
