package org.mixingmentor.dataset.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.internal.FileNames;
import org.mixingmentor.dataset.internal.PathInference;

/** Puts rows that somebody made into the catalogue: completes what they leave open and keeps songs in one split. */
final class RowWriter {
    private final StemRecords stems;
    private final History history;
    private final RowReader reader = new RowReader();

    /** @param evenLocked whether a locked test set may be changed */
    RowWriter(Connection connection, boolean evenLocked) throws SQLException {
        this.stems = new StemRecords(connection);
        this.history = new History(connection, evenLocked);
    }

    /** Adds or replaces rows, as one edit. */
    EditApplier.Applied put(List<StemRow> rows, String who, String what) throws SQLException, IOException {
        return history.apply(who, what, changes(rows));
    }

    /** The same for rows that came with their files: while a new one is undone, its file is in the trash. */
    EditApplier.Applied add(List<StemRow> rows, String who, String what) throws SQLException, IOException {
        List<History.Change> changes = new ArrayList<>();
        for (History.Change change : changes(rows)) {
            changes.add(change.before() == null ? change.withTrash(change.fileName()) : change);
        }
        return history.apply(who, what, changes);
    }

    /** Takes stems out of the dataset, as one edit. */
    EditApplier.Applied remove(Collection<String> fileNames, boolean alsoTrash, String who, String what)
            throws SQLException, IOException {
        List<History.Change> changes = new ArrayList<>();
        for (String name : new LinkedHashSet<>(fileNames)) {
            stems.byName(name)
                    .ifPresent(stem -> changes.add(
                            new History.Change(stem.id(), name, stem.labels(), null).withTrash(alsoTrash ? name : "")));
        }
        return history.apply(who, what, changes);
    }

    private List<History.Change> changes(List<StemRow> rows) throws SQLException, IOException {
        Map<String, StemRow> byName = new LinkedHashMap<>();
        for (StemRow row : rows) {
            byName.put(checked(row.fileName()), row);
        }
        List<History.Change> changes = new ArrayList<>();
        for (Map.Entry<String, StemRow> entry : byName.entrySet()) {
            String name = entry.getKey();
            Optional<StemRecords.Stored> old = stems.byName(name);
            String labels = RowJson.labels(completed(name, entry.getValue(), old));
            if (old.isEmpty()) {
                changes.add(new History.Change(0, name, null, labels));
            } else if (!old.get().labels().equals(labels)) {
                changes.add(new History.Change(old.get().id(), name, old.get().labels(), labels));
            }
        }
        return changes;
    }

    private static String checked(String written) throws DatasetException {
        return FileNames.checked(written)
                .orElseThrow(() -> new DatasetException("\"" + written
                        + "\" is no path inside the dataset folder; name stems like \"good/take1/kick.wav\""));
    }

    private StemRow completed(String name, StemRow row, Optional<StemRecords.Stored> stored)
            throws SQLException, IOException {
        Optional<StemRow> old = stored.map(stem -> reader.labels(name, stem.labels()));
        String song =
                row.song().isBlank() ? old.map(StemRow::song).orElseGet(() -> PathInference.song(name)) : row.song();
        StemRow.Builder completed = row.toBuilder().fileName(name).song(song);
        if (row.goldFileName().isPresent()) {
            completed.goldFileName(checked(row.goldFileName().get()));
        }
        return completed.split(split(song, row, old).orElse(null)).build();
    }

    /** A stem that comes into a song takes the song's split, unless this very edit chooses another. */
    private Optional<Split> split(String song, StemRow row, Optional<StemRow> old) throws SQLException {
        boolean sameSong = old.isPresent() && old.get().song().equals(song);
        boolean chosen = row.split().isPresent()
                && (sameSong || old.isEmpty() || !row.split().equals(old.get().split()));
        if (chosen) {
            return row.split();
        }
        Optional<Split> ofSong = stems.splitOf(song);
        return ofSong.isPresent() ? ofSong : row.split().or(() -> old.flatMap(StemRow::split));
    }
}
