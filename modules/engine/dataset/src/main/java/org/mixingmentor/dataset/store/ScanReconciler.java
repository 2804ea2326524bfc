package org.mixingmentor.dataset.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mixingmentor.dataset.SongGroups;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.dataset.internal.AudioFileFinder;

/** What a scan settles when it has met every file: stems that moved, stems without a file, splits of new songs. */
final class ScanReconciler {
    private final AudioFileFinder.Found found;
    private final List<String> warnings = new ArrayList<>();
    private int moved;
    private int missing;

    ScanReconciler(AudioFileFinder.Found found) {
        this.found = found;
        for (String folder : found.closed()) {
            warnings.add("The folder " + folder + " cannot be looked into; change its permissions and scan again");
        }
        for (Path file : found.unnamed()) {
            warnings.add("The file " + file + " has a name that is not UTF-8, or that this system's character set"
                    + " lacks, and is left out; rename it, or set LC_ALL=C.UTF-8, and scan again");
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
        Map<String, Boolean> known = absent(connection);
        Set<String> absent = new HashSet<>(known.keySet());
        moved = new MoveDetector(connection).follow(absent);
        StemRecords stems = new StemRecords(connection);
        Map<String, String> lost = new HashMap<>();
        Map<String, String> shut = new HashMap<>();
        for (String name : absent) {
            if (found.mayBeThere(name)) {
                shut.put(name, name + " lies in a folder that cannot be looked into; change its permissions");
            } else {
                missing++;
                // A drive that is away may hold them all: what was missing before is not written again.
                if (!known.get(name)) {
                    lost.put(name, "");
                }
            }
        }
        stems.setStatus(lost, StemStatus.MISSING);
        stems.setStatus(shut, StemStatus.UNREADABLE);
        Sql.run(connection, "UPDATE stem SET fresh = 0 WHERE fresh = 1");
        split(connection);
        new ContentTable(connection).forgetUnused();
    }

    /** The stems whose file was not met, and whether it was missing before. */
    private Map<String, Boolean> absent(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT file_name, status FROM stem");
                ResultSet stems = query.executeQuery()) {
            Map<String, Boolean> absent = new HashMap<>();
            while (stems.next()) {
                if (!found.files().containsKey(stems.getString(1))) {
                    absent.put(stems.getString(1), stems.getInt(2) == StemRecords.code(StemStatus.MISSING));
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
        StemRecords stems = new StemRecords(connection);
        for (Undecided stem : undecided) {
            Map<String, String> fields =
                    RowJson.fields(stems.byId(stem.id()).orElseThrow().labels());
            fields.put(RowJson.SPLIT, RowJson.raw(decided.get(stem.song()).token()));
            stems.setLabels(stem.id(), RowJson.labels(fields));
        }
    }
}
