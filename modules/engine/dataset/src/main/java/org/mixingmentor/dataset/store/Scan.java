package org.mixingmentor.dataset.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.ScanReport;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.dataset.internal.AudioFileFinder;
import org.mixingmentor.dataset.internal.FileState;
import org.mixingmentor.dataset.internal.PathInference;

/**
 * Brings the catalogue up to date with the files. Threads read files; the caller's thread alone writes, all results
 * that are there in one transaction, so that each is kept as soon as it is known and a scan that dies goes on there.
 * What needs all files (moves, missing stems, splits) comes last, in one transaction of its own.
 */
final class Scan {
    private final Path folder;
    private final Database database;
    private final AudioFiles audio;
    private final Progress progress;
    private AudioFileFinder.Found found;
    private final Map<String, ByteBuffer> more = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private int fingerprinted;
    private double seconds;

    Scan(Path folder, Database database, AudioFiles audio, Progress progress) {
        this.folder = folder;
        this.database = database;
        this.audio = audio;
        this.progress = progress;
    }

    /** Scans with a number of threads. */
    ScanReport run(int jobs) throws IOException {
        found = AudioFileFinder.walk(folder, audio::claims);
        for (String name : database.read(Scan::removed)) {
            found.files().remove(name);
        }
        List<String> stale = stale();
        read(stale, jobs);
        ScanReconciler reconciler = new ScanReconciler(found);
        database.write(connection -> {
            reconciler.settle(connection);
            return null;
        });
        List<CataloguedStem> unreadable =
                database.read(connection -> new CataloguedStems(connection).withStatus(StemStatus.UNREADABLE));
        return new ScanReport(
                found.files().size(),
                fingerprinted,
                found.files().size() - fingerprinted - presentAmong(unreadable),
                reconciler.moved(),
                reconciler.missing(),
                unreadable,
                seconds,
                Stream.concat(reconciler.warnings().stream(), remarks.stream()).toList());
    }

    private int presentAmong(List<CataloguedStem> stems) {
        return (int) stems.stream()
                .filter(stem -> found.files().containsKey(stem.fileName()))
                .count();
    }

    /** The files whose sound is not known, or not known to be still the same. */
    private List<String> stale() throws IOException {
        Map<String, FileState> current = database.read(Scan::current);
        // What was left behind their announced ends is read now, where the user said so since.
        more.putAll(database.read(connection -> new ContentTable(connection).withMore()));
        more.keySet().removeIf(name -> !audio.takesWhatIsThere(folder.resolve(name)));
        current.keySet().removeAll(more.keySet());
        List<String> stale = new ArrayList<>();
        found.files().forEach((name, state) -> {
            if (!state.equals(current.get(name))) {
                stale.add(name);
            }
        });
        return stale;
    }

    /** Files that somebody took out of the dataset. */
    private static List<String> removed(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT file_name FROM removed");
                ResultSet found = query.executeQuery()) {
            List<String> removed = new ArrayList<>();
            while (found.next()) {
                removed.add(found.getString(1));
            }
            return removed;
        }
    }

    private static Map<String, FileState> current(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT file_name, size, modified FROM stem WHERE status = " + StemRecords.code(StemStatus.OK)
                                + " AND content_id IN (" + ContentTable.currentIds() + ")");
                ResultSet stem = query.executeQuery()) {
            Map<String, FileState> current = new HashMap<>();
            while (stem.next()) {
                current.put(stem.getString(1), new FileState(stem.getLong(2), stem.getLong(3)));
            }
            return current;
        }
    }

    private void read(List<String> files, int jobs) throws IOException {
        long done = 0;
        progress.report(0, files.size(), "");
        StemReading.Known known = hash -> !more.containsValue(ByteBuffer.wrap(hash))
                && database.read(connection -> new ContentTable(connection).isCurrent(hash));
        try (ReadingThreads threads =
                new ReadingThreads(files, jobs, cancelled -> new StemReading(folder, audio, jobs, known, cancelled))) {
            while (done < files.size()) {
                List<StemReading.Outcome> outcomes = threads.next();
                keep(outcomes);
                done += outcomes.size();
                if (!outcomes.isEmpty()) {
                    progress.report(
                            done,
                            files.size(),
                            outcomes.get(outcomes.size() - 1).fileName());
                }
                if (progress.cancelled()) {
                    keep(threads.stop());
                    throw new CancellationException("the scan was cancelled; what was read is kept");
                }
            }
        }
    }

    private void keep(List<StemReading.Outcome> outcomes) throws IOException {
        if (outcomes.isEmpty()) {
            return;
        }
        database.write(connection -> {
            for (StemReading.Outcome outcome : outcomes) {
                if (outcome.gone()) {
                    found.files().remove(outcome.fileName());
                } else {
                    keep(connection, outcome);
                }
            }
            return null;
        });
        for (StemReading.Outcome outcome : outcomes) {
            if (outcome.measurement() != null) {
                fingerprinted++;
                seconds += outcome.measurement().seconds();
                outcome.measurement().remarks().forEach(remark -> remarks.add(remark.sentence()));
            }
        }
    }

    private static void keep(Connection connection, StemReading.Outcome outcome) throws SQLException {
        StemRecords stems = new StemRecords(connection);
        Optional<StemRecords.Stored> stem = stems.byName(outcome.fileName());
        long id;
        if (stem.isPresent()) {
            id = stem.get().id();
        } else {
            id = stems.insert(outcome.fileName(), RowJson.labels(PathInference.row(outcome.fileName())));
            stems.markFresh(id);
        }
        Long content = outcome.hash() == null ? null : keepContent(connection, outcome);
        StemStatus status = outcome.problem().isEmpty() ? StemStatus.OK : StemStatus.UNREADABLE;
        stems.setFile(id, content, outcome.state(), status, outcome.problem());
    }

    private static long keepContent(Connection connection, StemReading.Outcome outcome) throws SQLException {
        ContentTable contents = new ContentTable(connection);
        long id = contents.id(outcome.hash());
        if (outcome.measurement() != null) {
            contents.setMeasurement(id, outcome.measurement());
            contents.setFingerprints(id, outcome.fingerprints());
        }
        return id;
    }
}
