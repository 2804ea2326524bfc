package org.mixingmentor.dataset.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemStatus;

/** What a scan settles when it has met every file: stems that moved, stems without a file, splits of new songs. */
final class ScanEnd {
    private final AudioWalk.Found found;
    private final List<String> warnings = new ArrayList<>();
    private int moved;
    private int missing;

    ScanEnd(AudioWalk.Found found) {
        this.found = found;
        for (String folder : found.closed()) {
            warnings.add("The folder " + folder + " cannot be looked into; change its permissions and scan again");
        }
    }

    int moved() {
        return moved;
    }

    int missing() {
        return missing;
    }

    List<String> warnings() {
        return warnings;
    }

    void settle(Connection connection) throws SQLException {
        Set<String> absent = new HashSet<>(absent(connection));
        moved = new Moves(connection).follow(absent);
        StemTable stems = new StemTable(connection);
        for (String name : absent) {
            boolean hidden = found.mayBeThere(name);
            missing += hidden ? 0 : 1;
            stems.setStatus(
                    stems.byName(name).orElseThrow().id(),
                    hidden ? StemStatus.UNREADABLE : StemStatus.MISSING,
                    hidden ? name + " lies in a folder that cannot be looked into; change its permissions" : "");
        }
        Database.run(connection, "UPDATE stem SET fresh = 0 WHERE fresh = 1");
        split(connection);
        new ContentTable(connection).forgetUnused();
    }

    /** The stems whose file was not met. */
    private List<String> absent(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT file_name FROM stem");
                ResultSet stems = query.executeQuery()) {
            List<String> absent = new ArrayList<>();
            while (stems.next()) {
                if (!found.files().containsKey(stems.getString(1))) {
                    absent.add(stems.getString(1));
                }
            }
            return absent;
        }
    }

    private record Undecided(long id, String song) {}

    private void split(Connection connection) throws SQLException {
        SongSplits splits = new SongSplits(TestLock.isOn(connection));
        List<Undecided> undecided = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT id, song, split, content_id, file_name, gold_file_name FROM stem ORDER BY file_name");
                ResultSet stem = query.executeQuery()) {
            while (stem.next()) {
                String song = stem.getString(2);
                Optional<Split> split = Optional.ofNullable(stem.getString(3)).flatMap(Split::of);
                splits.add(song, split, SongGroups.keys(stem.getString(4), stem.getString(5), stem.getString(6)));
                if (split.isEmpty()) {
                    undecided.add(new Undecided(stem.getLong(1), song));
                }
            }
        }
        Map<String, Split> decided = splits.splits(warnings);
        StemTable stems = new StemTable(connection);
        for (Undecided stem : undecided) {
            Map<String, String> fields =
                    RowJson.fields(stems.byId(stem.id()).orElseThrow().labels());
            fields.put(RowJson.SPLIT, RowJson.raw(decided.get(stem.song()).token()));
            stems.setLabels(stem.id(), RowJson.labels(fields));
        }
    }
}
