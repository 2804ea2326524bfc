package org.mixingmentor.dataset.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
import org.mixingmentor.dataset.StemStatus;

/**
 * What is known of a stem's file, as one text that outlives the stem: status, size, time, content hash, problem. So a
 * stem that comes back by undo has its measurement at once, if no scan has forgotten it.
 */
final class FileColumns {
    private static final int PARTS = 5;

    private FileColumns() {}

    /** The text for a stem; null where there is no such stem. */
    static String of(Connection connection, long stem) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT stem.status || ' ' || coalesce(size, -1) || ' ' || coalesce(modified, 0) || ' '"
                        + " || coalesce(hex(content.hash), '') || ' ' || coalesce(problem, '')"
                        + " FROM stem LEFT JOIN content ON content.id = content_id WHERE stem.id = ?")) {
            query.setLong(1, stem);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? found.getString(1) : null;
            }
        }
    }

    /** Sets them; a stem whose content was forgotten meanwhile waits for a scan. */
    static void set(Connection connection, long stem, String columns) throws SQLException {
        String[] parts = columns.split(" ", PARTS);
        String hash = parts[3];
        Long content =
                hash.isEmpty() ? null : content(connection, HexFormat.of().parseHex(hash));
        boolean forgotten = content == null && !hash.isEmpty();
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE stem SET status = ?, size = ?, modified = ?, content_id = ?, problem = ? WHERE id = ?")) {
            update.setInt(1, forgotten ? StemRecords.code(StemStatus.NOT_SCANNED) : Integer.parseInt(parts[0]));
            update.setLong(2, Long.parseLong(parts[1]));
            update.setLong(3, Long.parseLong(parts[2]));
            if (content == null) {
                update.setNull(4, Types.INTEGER);
            } else {
                update.setLong(4, content);
            }
            update.setString(5, parts[4].isEmpty() ? null : parts[4]);
            update.setLong(6, stem);
            update.executeUpdate();
        }
    }

    private static Long content(Connection connection, byte[] hash) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT id FROM content WHERE hash = ?")) {
            query.setBytes(1, hash);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? found.getLong(1) : null;
            }
        }
    }
}
