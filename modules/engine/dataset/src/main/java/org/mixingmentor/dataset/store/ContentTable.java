package org.mixingmentor.dataset.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.audio.spi.Remark;
import org.mixingmentor.dataset.internal.MeasurementBlob;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;

/** What derives from the bytes of a file, by content hash: measurement and fingerprints. */
final class ContentTable {
    private static final String CURRENT = "SELECT content.id FROM content JOIN fingerprint"
            + " ON fingerprint.content_id = content.id AND fingerprint.version = " + Fingerprint.VERSION
            + " WHERE content.measurement_version = " + MeasurementBlob.VERSION;

    private final Connection connection;

    ContentTable(Connection connection) {
        this.connection = connection;
    }

    /** Whether a content was measured and fingerprinted by the versions of today. */
    boolean isCurrent(byte[] hash) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(CURRENT + " AND content.hash = ?")) {
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

    /** The hashes of stems whose files hold more sound than was read, by file name. */
    Map<String, ByteBuffer> withMore() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT stem.file_name, content.hash FROM content"
                + " JOIN stem ON stem.content_id = content.id WHERE instr(content.measurement, ?) > 0")) {
            query.setBytes(1, Remark.MORE.getBytes(StandardCharsets.UTF_8));
            try (ResultSet found = query.executeQuery()) {
                Map<String, ByteBuffer> more = new HashMap<>();
                while (found.next()) {
                    more.put(found.getString(1), ByteBuffer.wrap(found.getBytes(2)));
                }
                return more;
            }
        }
    }

    /** The id of a content, which is added where it is new. */
    long id(byte[] hash) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO content (hash) VALUES (?) ON CONFLICT (hash) DO UPDATE SET hash = excluded.hash"
                        + " RETURNING id")) {
            insert.setBytes(1, hash);
            try (ResultSet found = insert.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    void setMeasurement(long id, StemMeasurement measurement) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE content SET measurement_version = ?, measurement = ? WHERE id = ?")) {
            update.setInt(1, MeasurementBlob.VERSION);
            update.setBytes(2, MeasurementBlob.write(measurement));
            update.setLong(3, id);
            update.executeUpdate();
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
        Sql.run(
                connection,
                "DELETE FROM fingerprint WHERE version <> " + Fingerprint.VERSION,
                "DELETE FROM content WHERE NOT EXISTS (SELECT 1 FROM stem WHERE stem.content_id = content.id)");
    }
}
