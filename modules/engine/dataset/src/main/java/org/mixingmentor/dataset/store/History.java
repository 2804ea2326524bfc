package org.mixingmentor.dataset.store;

import java.io.IOException;
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
     * @param newName the stem's name after it
     * @param newFile what is known of the file under that name, as {@link FileColumns} writes it; null = as before
     * @param trash for a stem that comes or goes with its file: where in the trash that lies while it is gone; empty
     *     where the file stays, but is not to be met again by a scan; null where a scan may meet it again
     */
    record Change(
            long stemId, String fileName, String before, String after, String newName, String newFile, String trash) {
        Change(long stemId, String fileName, String before, String after) {
            this(stemId, fileName, before, after, fileName, null, null);
        }

        Change withTrash(String place) {
            return new Change(stemId, fileName, before, after, newName, newFile, place);
        }

        private boolean structural() {
            return before == null || after == null || !newName.equals(fileName);
        }
    }

    /** An edit in force, which can be undone. */
    private static final String DONE = "done";
    /** Undone, and can be done again. */
    private static final String UNDONE = "undone";
    /** Undone and then overtaken by another edit, or nothing that can be undone. */
    private static final String PAST = "past";

    private final Connection connection;
    private final EditApplier applier;

    History(Connection connection) throws SQLException {
        this(connection, false);
    }

    /** @param evenLocked whether a locked test set may be changed */
    History(Connection connection, boolean evenLocked) throws SQLException {
        this.connection = connection;
        this.applier = new EditApplier(connection, new TestLock(connection, evenLocked));
    }

    /** Applies changes and keeps them as one edit that can be undone; nothing where nothing changes. */
    EditApplier.Applied apply(String who, String what, List<Change> changes) throws SQLException, IOException {
        EditApplier.Applied applied = new EditApplier.Applied(what);
        if (changes.isEmpty()) {
            return applied;
        }
        Sql.run(connection, "UPDATE edit SET state = 'past' WHERE state = 'undone'");
        long edit = insert(who, what, DONE);
        List<EditApplier.Row> steps = new ArrayList<>();
        for (Change change : changes) {
            steps.add(step(edit, change));
        }
        applier.make(steps, applied);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO edit_row (edit_id, stem_id, file_name, before, after, trash, file_before, file_after)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (EditApplier.Row step : steps) {
                insert.setLong(1, edit);
                insert.setLong(2, step.stemId());
                insert.setString(3, step.fileName());
                insert.setString(4, step.from());
                insert.setString(5, step.to());
                insert.setString(6, step.trash());
                insert.setString(7, step.fileFrom());
                insert.setString(8, step.fileTo());
                insert.executeUpdate();
            }
        }
        return applied;
    }

    private EditApplier.Row step(long edit, Change change) throws SQLException {
        Map<String, String> before = difference(change.before(), change.after());
        Map<String, String> after = difference(change.after(), change.before());
        if (!change.newName().equals(change.fileName())) {
            before.put(RowJson.FILE_NAME, RowJson.raw(change.fileName()));
            after.put(RowJson.FILE_NAME, RowJson.raw(change.newName()));
        }
        boolean inTrash = change.trash() != null && !change.trash().isEmpty();
        return new EditApplier.Row(
                change.stemId(),
                change.fileName(),
                before == null ? null : RowJson.object(before),
                after == null ? null : RowJson.object(after),
                inTrash ? edit + "/" + change.trash() : change.trash(),
                change.structural() && change.before() != null ? FileColumns.of(connection, change.stemId()) : null,
                change.newFile());
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

    /** Takes the last edit back and says what that did. */
    Optional<EditApplier.Applied> undo() throws SQLException, IOException {
        return replay(
                "SELECT max(id), what FROM edit WHERE state = 'done'",
                UNDONE,
                "after, before, trash, file_after, file_before");
    }

    /** Does the edit again that was undone last. */
    Optional<EditApplier.Applied> redo() throws SQLException, IOException {
        return replay(
                "SELECT min(id), what FROM edit WHERE state = 'undone'",
                DONE,
                "before, after, trash, file_before, file_after");
    }

    private Optional<EditApplier.Applied> replay(String which, String state, String columns)
            throws SQLException, IOException {
        long edit;
        EditApplier.Applied applied;
        try (PreparedStatement query = connection.prepareStatement(which);
                ResultSet found = query.executeQuery()) {
            found.next();
            edit = found.getLong(1);
            if (found.wasNull()) {
                return Optional.empty();
            }
            applied = new EditApplier.Applied(found.getString(2));
        }
        applier.replay(steps(edit, columns), applied);
        Sql.run(connection, "UPDATE edit SET state = '" + state + "' WHERE id = " + edit);
        return Optional.of(applied);
    }

    private List<EditApplier.Row> steps(long edit, String columns) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT stem_id, file_name, " + columns + " FROM edit_row WHERE edit_id = " + edit);
                ResultSet found = query.executeQuery()) {
            List<EditApplier.Row> steps = new ArrayList<>();
            while (found.next()) {
                steps.add(new EditApplier.Row(
                        found.getLong(1),
                        found.getString(2),
                        found.getString(3),
                        found.getString(4),
                        found.getString(5),
                        found.getString(6),
                        found.getString(7)));
            }
            return steps;
        }
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
                            isUndone(found.getString(4), found.getString(2)),
                            Optional.ofNullable(found.getString(5)),
                            Optional.ofNullable(found.getString(6))));
                }
                return edits;
            }
        }
    }

    /** What nobody decided is past, but was never undone. */
    private static boolean isUndone(String state, String who) {
        return state.equals(UNDONE) || (state.equals(PAST) && !who.isEmpty());
    }
}
