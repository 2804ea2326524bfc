package org.mixingmentor.dataset.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.mixingmentor.dataset.DatasetException;

/** The catalogue's tables, and how a catalogue of an older version becomes one of this. */
final class Schema {
    /**
     * One entry a version, never changed once published: entry n makes version n + 1 of version n.
     *
     * <ul>
     *   <li>content: what derives from the bytes of a file, whatever it is called.
     *   <li>stem: a file and its labels. {@code fresh} = met by a scan that has not ended and touched by nobody else:
     *       it may still turn out to be another stem that moved.
     *   <li>edit, edit_row: the history; {@code before} and {@code after} hold the fields that differ, NULL where the
     *       row was not there. {@code trash}, {@code file_before}, {@code file_after}: see {@link History.Change}.
     *   <li>removed: files that lie in the folder, but that somebody took out of the dataset.
     *   <li>exchange: metadata.jsonl as last read or written; conflict: what merging it left to decide.
     * </ul>
     */
    private static final List<String[]> VERSIONS = List.of(
            new String[] {
                """
        CREATE TABLE content (
            id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, measurement_version INTEGER, measurement BLOB)
        """,
                """
        CREATE TABLE fingerprint (
            content_id INTEGER NOT NULL REFERENCES content ON DELETE CASCADE, version INTEGER NOT NULL,
            chunks BLOB NOT NULL, UNIQUE (content_id, version))
        """,
                """
        CREATE TABLE stem (
            id INTEGER PRIMARY KEY AUTOINCREMENT, file_name TEXT NOT NULL UNIQUE, labels TEXT NOT NULL,
            content_id INTEGER REFERENCES content, size INTEGER, modified INTEGER, status INTEGER NOT NULL,
            problem TEXT, fresh INTEGER NOT NULL,
            song TEXT AS (labels ->> '$.song') VIRTUAL, split TEXT AS (labels ->> '$.split') VIRTUAL,
            gold_file_name TEXT AS (labels ->> '$.gold_file_name') VIRTUAL)
        """,
                "CREATE INDEX stem_song ON stem (song)",
                "CREATE INDEX stem_content ON stem (content_id)",
                """
        CREATE TABLE edit (
            id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL,
            state TEXT NOT NULL)
        """,
                "CREATE INDEX edit_state ON edit (state, id)",
                """
        CREATE TABLE edit_row (
            edit_id INTEGER NOT NULL REFERENCES edit, stem_id INTEGER NOT NULL, file_name TEXT NOT NULL,
            before TEXT, after TEXT, PRIMARY KEY (edit_id, stem_id)) WITHOUT ROWID
        """,
                "CREATE INDEX edit_row_stem ON edit_row (stem_id)",
                "CREATE TABLE exchange (file_name TEXT PRIMARY KEY, labels TEXT NOT NULL) WITHOUT ROWID",
                """
        CREATE TABLE conflict (
            file_name TEXT NOT NULL, field TEXT NOT NULL, base TEXT, ours TEXT, theirs TEXT,
            PRIMARY KEY (file_name, field)) WITHOUT ROWID
        """,
                "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"
            },
            new String[] {
                "ALTER TABLE edit_row ADD COLUMN trash TEXT",
                "ALTER TABLE edit_row ADD COLUMN file_before TEXT",
                "ALTER TABLE edit_row ADD COLUMN file_after TEXT",
                "CREATE TABLE removed (file_name TEXT PRIMARY KEY) WITHOUT ROWID"
            });

    /** "mixm": tells other programs what the file is. */
    private static final int APPLICATION_ID = 0x6d69786d;

    private Schema() {}

    static long version(Connection connection) throws SQLException {
        return Sql.number(connection, "PRAGMA user_version");
    }

    /** Makes or migrates the tables; one transaction a version. */
    static void migrate(Connection connection, String name) throws SQLException, IOException {
        refuseNewer(version(connection), name);
        for (int version = (int) version(connection); version < VERSIONS.size(); version++) {
            connection.setAutoCommit(false);
            Sql.run(connection, VERSIONS.get(version));
            Sql.run(connection, "PRAGMA application_id = " + APPLICATION_ID, "PRAGMA user_version = " + (version + 1));
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** Refuses a catalogue that this version cannot read as it is. */
    static void check(Connection connection, String name) throws SQLException, IOException {
        long version = version(connection);
        refuseNewer(version, name);
        if (version < VERSIONS.size()) {
            throw new DatasetException("The catalogue " + name
                    + " is of an older version; open the folder once for writing, with `mentor scan`");
        }
    }

    private static void refuseNewer(long version, String name) throws IOException {
        if (version > VERSIONS.size()) {
            throw new DatasetException("The catalogue " + name
                    + " was written by a newer Mixing Mentor; update this one, or open the folder there");
        }
    }
}
