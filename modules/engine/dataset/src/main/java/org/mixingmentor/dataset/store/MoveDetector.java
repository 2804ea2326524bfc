package org.mixingmentor.dataset.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mixingmentor.dataset.internal.FileNames;

/**
 * Follows files that moved: where a stem's file is gone and the same content was met at a path that had no stem, the
 * labels go there. A file of the same name is preferred, else the first by name.
 */
final class MoveDetector {
    private final Connection connection;
    private final Map<Long, List<String>> arrivals = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    MoveDetector(Connection connection) {
        this.connection = connection;
    }

    /**
     * Follows all moves.
     *
     * @param absent the stems whose file is gone; those that moved are taken out
     * @return how many moved
     */
    int follow(Set<String> absent) throws SQLException {
        arrivals();
        if (arrivals.isEmpty() || absent.isEmpty()) {
            return 0;
        }
        Map<String, Long> departed = departed(absent);
        follow(departed, true);
        follow(departed, false);
        absent.removeAll(names.keySet());
        renameGold();
        return names.size();
    }

    private void arrivals() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT content_id, file_name FROM stem"
                        + " WHERE fresh = 1 AND content_id IS NOT NULL ORDER BY file_name");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                arrivals.computeIfAbsent(found.getLong(1), each -> new ArrayList<>())
                        .add(found.getString(2));
            }
        }
    }

    private Map<String, Long> departed(Set<String> absent) throws SQLException {
        Map<String, Long> departed = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT content_id FROM stem WHERE file_name = ? AND content_id IS NOT NULL")) {
            for (String name : absent) {
                query.setString(1, name);
                try (ResultSet found = query.executeQuery()) {
                    if (found.next()) {
                        departed.put(name, found.getLong(1));
                    }
                }
            }
        }
        return departed;
    }

    private void follow(Map<String, Long> departed, boolean sameName) throws SQLException {
        for (String name : new TreeSet<>(departed.keySet())) {
            List<String> candidates = arrivals.getOrDefault(departed.get(name), List.of());
            for (String candidate : candidates) {
                if (!sameName || FileNames.last(candidate).equals(FileNames.last(name))) {
                    move(name, candidate);
                    candidates.remove(candidate);
                    departed.remove(name);
                    break;
                }
            }
        }
    }

    private void move(String from, String to) throws SQLException {
        StemRecords stems = new StemRecords(connection);
        long stem = stems.byName(from).orElseThrow().id();
        long arrival = stems.byName(to).orElseThrow().id();
        Sql.run(
                connection,
                "UPDATE stem SET (size, modified, status, problem) = (SELECT size, modified, status, problem FROM stem"
                        + " WHERE id = " + arrival + ") WHERE id = " + stem);
        stems.delete(arrival);
        stems.rename(stem, to);
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE OR REPLACE conflict SET file_name = ? WHERE file_name = ?")) {
            update.setString(1, to);
            update.setString(2, from);
            update.executeUpdate();
        }
        new History(connection).note("moved from " + from, stem, to);
        names.put(from, to);
    }

    private record Twin(long id, String gold, String labels) {}

    /** Twins go on naming their gold stem. */
    private void renameGold() throws SQLException {
        if (names.isEmpty()) {
            return;
        }
        List<Twin> twins = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT id, gold_file_name, labels FROM stem WHERE gold_file_name IS NOT NULL");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                if (names.containsKey(found.getString(2))) {
                    twins.add(new Twin(found.getLong(1), found.getString(2), found.getString(3)));
                }
            }
        }
        StemRecords stems = new StemRecords(connection);
        for (Twin twin : twins) {
            Map<String, String> fields = RowJson.fields(twin.labels());
            fields.put(RowJson.GOLD_FILE_NAME, RowJson.raw(names.get(twin.gold())));
            stems.setLabels(twin.id(), RowJson.labels(fields));
        }
    }
}
