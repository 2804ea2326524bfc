package org.mixingmentor.dataset.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.dataset.MergeConflict;

/** What merging left to decide. */
final class Conflicts {
    private Conflicts() {}

    static void add(Connection connection, List<MergeConflict> conflicts) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(
                "INSERT OR REPLACE INTO conflict (file_name, field, base, ours, theirs) VALUES (?, ?, ?, ?, ?)")) {
            for (MergeConflict conflict : conflicts) {
                put.setString(1, conflict.fileName());
                put.setString(2, conflict.field());
                put.setString(3, conflict.base().orElse(null));
                put.setString(4, conflict.ours().orElse(null));
                put.setString(5, conflict.theirs().orElse(null));
                put.executeUpdate();
            }
        }
    }

    /** All of them, by file name and field. */
    static List<MergeConflict> all(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT file_name, field, base, ours, theirs FROM conflict ORDER BY file_name, field");
                ResultSet found = query.executeQuery()) {
            List<MergeConflict> conflicts = new ArrayList<>();
            while (found.next()) {
                conflicts.add(new MergeConflict(
                        found.getString(1),
                        found.getString(2),
                        Optional.ofNullable(found.getString(3)),
                        Optional.ofNullable(found.getString(4)),
                        Optional.ofNullable(found.getString(5))));
            }
            return conflicts;
        }
    }

    /** Decides one: ours stays, or theirs becomes an edit. */
    static void settle(Connection connection, MergeConflict conflict, boolean theirs, String who)
            throws SQLException, IOException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM conflict WHERE file_name = ? AND field = ?")) {
            delete.setString(1, conflict.fileName());
            delete.setString(2, conflict.field());
            if (delete.executeUpdate() == 0 || !theirs) {
                return;
            }
        }
        Optional<StemRecords.Stored> stem = new StemRecords(connection).byName(conflict.fileName());
        String before = stem.map(StemRecords.Stored::labels).orElse(null);
        String after = conflict.field().isEmpty() ? conflict.theirs().orElse(null) : withField(before, conflict);
        if (before != null || after != null) {
            long id = stem.map(StemRecords.Stored::id).orElse(0L);
            new History(connection)
                    .apply(
                            who,
                            "took the change made outside",
                            List.of(new History.Change(id, conflict.fileName(), before, after)));
        }
    }

    private static String withField(String labels, MergeConflict conflict) {
        if (labels == null) {
            return null;
        }
        Map<String, String> fields = RowJson.fields(labels);
        fields.remove(conflict.field());
        conflict.theirs().ifPresent(value -> fields.put(conflict.field(), value));
        return RowJson.labels(fields);
    }
}
