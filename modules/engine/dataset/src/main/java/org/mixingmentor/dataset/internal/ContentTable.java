package org.mixingmentor.dataset.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.mixingmentor.audio.Loudness;
import org.mixingmentor.audio.SourceFormat;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;

/** What derives from the bytes of a file, by content hash: measurement and fingerprints. */
final class ContentTable {
    /** Grows when what is measured, or how, changes: then a scan measures anew. */
    static final int MEASUREMENT_VERSION = 1;

    /** The columns that {@link MeasurementReader} reads, in their order. */
    static final String MEASUREMENT = "content.measurement_version, content.container, content.sample_rate,"
            + " content.channels, content.frames, content.frames_48k, content.integrated_lufs,"
            + " content.momentary_max_lufs, content.short_term_max_lufs, content.range_lu, content.true_peak_dbtp,"
            + " content.sample_peak, content.clipped_frames, content.dc_offset";

    private static final String CURRENT = "SELECT content.id FROM content JOIN fingerprint"
            + " ON fingerprint.content_id = content.id AND fingerprint.version = " + Fingerprint.VERSION
            + " WHERE content.measurement_version = " + MEASUREMENT_VERSION;

    private final Connection connection;

    ContentTable(Connection connection) {
        this.connection = connection;
    }

    /** Whether a content was measured and fingerprinted by the versions of today. */
    boolean isCurrent(byte[] hash) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(CURRENT + " AND content.sha256 = ?")) {
            query.setBytes(1, hash);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    /** The contents that were measured and fingerprinted by the versions of today, as a query of their ids. */
    static String currentIds() {
        return CURRENT;
    }

    /** The id of a content, which is added where it is new. */
    long id(byte[] hash) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO content (sha256) VALUES (?) ON CONFLICT (sha256) DO UPDATE SET sha256 = excluded.sha256"
                        + " RETURNING id")) {
            insert.setBytes(1, hash);
            try (ResultSet found = insert.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    void setMeasurement(long id, StemMeasurement measurement) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE content SET measurement_version = ?,"
                + " container = ?, sample_rate = ?, channels = ?, frames = ?, frames_48k = ?, integrated_lufs = ?,"
                + " momentary_max_lufs = ?, short_term_max_lufs = ?, range_lu = ?, true_peak_dbtp = ?,"
                + " sample_peak = ?, clipped_frames = ?, dc_offset = ? WHERE id = ?")) {
            SourceFormat format = measurement.format();
            Loudness loudness = measurement.loudness();
            update.setInt(1, MEASUREMENT_VERSION);
            update.setString(2, format.container());
            update.setInt(3, format.sampleRate());
            update.setInt(4, format.channels());
            update.setLong(5, format.frames());
            update.setLong(6, measurement.frames48k());
            set(update, 7, loudness.integratedLufs());
            set(update, 8, loudness.momentaryMaxLufs());
            set(update, 9, loudness.shortTermMaxLufs());
            set(update, 10, loudness.rangeLu());
            set(update, 11, loudness.truePeakDbtp());
            update.setDouble(12, measurement.samplePeak());
            update.setLong(13, measurement.clippedFrames());
            update.setDouble(14, measurement.dcOffset());
            update.setLong(15, id);
            update.executeUpdate();
        }
    }

    private static void set(PreparedStatement update, int index, OptionalDouble value) throws SQLException {
        if (value.isPresent()) {
            update.setDouble(index, value.getAsDouble());
        } else {
            update.setNull(index, Types.REAL);
        }
    }

    void setFingerprints(long id, FingerprintMatrix fingerprints) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT OR REPLACE INTO fingerprint (content_id, version, chunks) VALUES (?, ?, ?)")) {
            insert.setLong(1, id);
            insert.setInt(2, Fingerprint.VERSION);
            insert.setBytes(3, fingerprints.toBytes());
            insert.executeUpdate();
        }
    }

    /** The fingerprints of a stem, of today's version. */
    Optional<FingerprintMatrix> fingerprints(String fileName) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT chunks FROM stem JOIN fingerprint ON fingerprint.content_id = stem.content_id"
                        + " AND fingerprint.version = " + Fingerprint.VERSION + " WHERE stem.file_name = ?")) {
            query.setString(1, fileName);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? Optional.of(FingerprintMatrix.fromBytes(found.getBytes(1))) : Optional.empty();
            }
        }
    }

    /** Forgets contents that no stem has any more, and fingerprints of other versions. */
    void forgetUnused() throws SQLException {
        Database.run(
                connection,
                "DELETE FROM fingerprint WHERE version <> " + Fingerprint.VERSION,
                "DELETE FROM content WHERE NOT EXISTS (SELECT 1 FROM stem WHERE stem.content_id = content.id)");
    }

    /** Reads the columns of {@link #MEASUREMENT}; rows share the formats' names. */
    static final class MeasurementReader {
        private final Map<String, String> containers = new HashMap<>();

        /** The measurement whose columns begin at {@code first}; empty where there is none. */
        Optional<StemMeasurement> read(ResultSet row, int first) throws SQLException {
            row.getInt(first);
            if (row.wasNull()) {
                return Optional.empty();
            }
            SourceFormat format = new SourceFormat(
                    containers.computeIfAbsent(row.getString(first + 1), Function.identity()),
                    row.getInt(first + 2),
                    row.getInt(first + 3),
                    row.getLong(first + 4));
            Loudness loudness = new Loudness(
                    number(row, first + 6),
                    number(row, first + 7),
                    number(row, first + 8),
                    number(row, first + 9),
                    number(row, first + 10));
            return Optional.of(new StemMeasurement(
                    format,
                    row.getLong(first + 5),
                    loudness,
                    row.getDouble(first + 11),
                    row.getLong(first + 12),
                    row.getDouble(first + 13)));
        }

        private static OptionalDouble number(ResultSet row, int column) throws SQLException {
            double value = row.getDouble(column);
            return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
        }
    }
}
