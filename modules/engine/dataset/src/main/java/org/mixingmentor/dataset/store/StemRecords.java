package org.mixingmentor.dataset.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.dataset.internal.FileState;

/** The table of stems: files and their labels. */
final class StemRecords {
    /**
     * A stem with what identifies it here.
     *
     * @param labels as {@link RowJson} writes them
     */
    record Stored(long id, String fileName, String labels) {}

    /** The catalogue's numbers of the states, by position: never to be reordered. */
    private static final List<StemStatus> CODES =
            List.of(StemStatus.OK, StemStatus.MISSING, StemStatus.UNREADABLE, StemStatus.NOT_SCANNED);

    private static final String STORED = "SELECT id, file_name, labels FROM stem";

    private final Connection connection;

    StemRecords(Connection connection) {
        this.connection = connection;
    }

    /** Gives each stem's name, labels and content hash as one text, by file name. */
    void forEachText(Consumer<String> texts) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT stem.file_name || char(9) || labels || char(9) || coalesce(hex(hash), '') || char(10)"
                                + " FROM stem LEFT JOIN content ON content.id = content_id ORDER BY file_name");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                texts.accept(found.getString(1));
            }
        }
    }

    Optional<Stored> byName(String fileName) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(STORED + " WHERE file_name = ?")) {
            query.setString(1, fileName);
            return first(query);
        }
    }

    Optional<Stored> byId(long id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(STORED + " WHERE id = ?")) {
            query.setLong(1, id);
            return first(query);
        }
    }

    private static Optional<Stored> first(PreparedStatement query) throws SQLException {
        try (ResultSet found = query.executeQuery()) {
            return found.next() ? Optional.of(stored(found)) : Optional.empty();
        }
    }

    private static Stored stored(ResultSet found) throws SQLException {
        return new Stored(found.getLong(1), found.getString(2), found.getString(3));
    }

    /** Adds a stem that nobody has scanned yet and returns its id. */
    long insert(String fileName, String labels) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO stem (file_name, labels, status, fresh) VALUES (?, ?, ?, 0) RETURNING id")) {
            insert.setString(1, fileName);
            insert.setString(2, labels);
            insert.setInt(3, code(StemStatus.NOT_SCANNED));
            try (ResultSet added = insert.executeQuery()) {
                added.next();
                return added.getLong(1);
            }
        }
    }

    /** Adds stems that nobody has scanned yet: labels by file name. */
    void insertAll(Map<String, String> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO stem (file_name, labels, status, fresh) VALUES (?, ?, ?, 0)")) {
            insert.setInt(3, code(StemStatus.NOT_SCANNED));
            for (Map.Entry<String, String> row : rows.entrySet()) {
                insert.setString(1, row.getKey());
                insert.setString(2, row.getValue());
                insert.executeUpdate();
            }
        }
    }

    /** The split that the stems of a song have; empty where none has one. */
    Optional<Split> splitOf(String song) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT split FROM stem WHERE song = ? AND split IS NOT NULL ORDER BY id LIMIT 1")) {
            query.setString(1, song);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? Split.of(found.getString(1)) : Optional.empty();
            }
        }
    }

    /** Sets the labels of a stem: from now on it is not merely inferred. */
    void setLabels(long id, String labels) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE stem SET labels = ?, fresh = 0 WHERE id = ?")) {
            update.setString(1, labels);
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    void delete(long id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM stem WHERE id = ?")) {
            delete.setLong(1, id);
            delete.executeUpdate();
        }
    }

    /** Sets what a scan found of a stem's file. */
    void setFile(long id, Long contentId, FileState state, StemStatus status, String problem) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE stem SET content_id = ?, size = ?, modified = ?, status = ?, problem = ? WHERE id = ?")) {
            if (contentId == null) {
                update.setNull(1, Types.INTEGER);
            } else {
                update.setLong(1, contentId);
            }
            update.setLong(2, state.size());
            update.setLong(3, state.modifiedNanos());
            update.setInt(4, code(status));
            update.setString(5, problem.isEmpty() ? null : problem);
            update.setLong(6, id);
            update.executeUpdate();
        }
    }

    /** Lets a stem wait for a scan; what was known of its file's sound stays. */
    void awaitScan(long id) throws SQLException {
        Sql.run(
                connection,
                "UPDATE stem SET status = " + code(StemStatus.NOT_SCANNED) + ", problem = NULL WHERE id = " + id);
    }

    /** Sets the status alone, with the problem of each stem by its name; what was known of the file's sound stays. */
    void setStatus(Map<String, String> problems, StemStatus status) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE stem SET status = ?, problem = ? WHERE file_name = ?")) {
            update.setInt(1, code(status));
            for (Map.Entry<String, String> problem : problems.entrySet()) {
                update.setString(2, problem.getValue().isEmpty() ? null : problem.getValue());
                update.setString(3, problem.getKey());
                update.executeUpdate();
            }
        }
    }

    void markFresh(long id) throws SQLException {
        Sql.run(connection, "UPDATE stem SET fresh = 1 WHERE id = " + id);
    }

    void rename(long id, String fileName) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE stem SET file_name = ? WHERE id = ?")) {
            update.setString(1, fileName);
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    static int code(StemStatus status) {
        return CODES.indexOf(status);
    }

    static StemStatus status(int code) {
        return CODES.get(code);
    }
}
