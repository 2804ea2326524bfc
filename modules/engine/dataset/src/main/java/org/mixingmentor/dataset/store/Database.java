package org.mixingmentor.dataset.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.mixingmentor.audio.UnpackingFolder;
import org.mixingmentor.dataset.DatasetException;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The catalogue's SQLite file: write-ahead log, every commit on the disk before it returns. Writing and reading have a
 * connection each, so that reading 200,000 rows never holds up an edit. Any number of threads.
 */
final class Database implements AutoCloseable {
    /** Work within one transaction. */
    interface Work<T> {
        T on(Connection connection) throws SQLException, IOException;
    }

    private static final int BUSY_MS = 10_000;

    private final String name;
    /** Empty where the database lives in memory. */
    private final Optional<Path> file;

    private final Connection writer;
    private final Connection reader;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading;

    private Database(String name, Optional<Path> file, Connection writer, Connection reader) {
        this.name = name;
        this.file = file;
        this.writer = writer;
        this.reader = reader;
        this.reading = reader == writer ? writing : new ReentrantLock();
    }

    /** Opens the file for writing, makes it where there is none, and brings its schema up to date. */
    static Database open(Path file) throws IOException {
        Connection writer = null;
        try {
            SQLiteConfig config = config();
            config.setJournalMode(JournalMode.WAL);
            config.setSynchronous(SynchronousMode.FULL);
            config.setTransactionMode(TransactionMode.IMMEDIATE);
            config.enforceForeignKeys(true);
            writer = config.createConnection(url(file, ""));
            Schema.migrate(writer, file.toString());
            return new Database(file.toString(), Optional.of(file), writer, connectReadOnly(file, ""));
        } catch (SQLException e) {
            close(writer);
            throw sentence(file.toString(), e);
        } catch (IOException e) {
            close(writer);
            throw e;
        }
    }

    /** Opens the file for reading, whoever else writes it. */
    static Database openReadOnly(Path file) throws IOException {
        Connection reader = null;
        try {
            try {
                reader = connectReadOnly(file, "");
                Schema.version(reader);
            } catch (SQLException e) {
                close(reader);
                if (Files.isWritable(file.getParent())) {
                    throw e;
                }
                // Without the right to make the log's index beside it, SQLite reads a file only as one that rests.
                reader = connectReadOnly(file, "?immutable=1");
            }
            Schema.check(reader, file.toString());
            return new Database(file.toString(), Optional.of(file), reader, reader);
        } catch (SQLException e) {
            close(reader);
            throw sentence(file.toString(), e);
        } catch (IOException e) {
            close(reader);
            throw e;
        }
    }

    /** A database that lives in memory and ends with its connection. */
    static Database inMemory() throws IOException {
        try {
            Connection connection = config().createConnection("jdbc:sqlite::memory:");
            Schema.migrate(connection, "memory");
            return new Database("memory", Optional.empty(), connection, connection);
        } catch (SQLException e) {
            throw sentence("memory", e);
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MS);
        return config;
    }

    private static Connection connectReadOnly(Path file, String query) throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return config.createConnection(url(file, query));
    }

    private static String url(Path file, String query) {
        // As a URI, so that a folder's name may hold any character.
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri().toASCIIString() + query;
    }

    /** Does work in one transaction: all of it is on the disk when this returns, or none of it is. */
    <T> T write(Work<T> work) throws IOException {
        writing.lock();
        try {
            return transaction(writer, work);
        } finally {
            writing.unlock();
        }
    }

    /** Does work on one consistent state. */
    <T> T read(Work<T> work) throws IOException {
        reading.lock();
        try {
            return transaction(reader, work);
        } finally {
            reading.unlock();
        }
    }

    /** Does long work on one consistent state, beside all other reading and writing. */
    <T> T readAside(Work<T> work) throws IOException {
        if (file.isEmpty()) {
            return read(work);
        }
        try (Connection aside = connectReadOnly(file.get(), "")) {
            return transaction(aside, work);
        } catch (SQLException e) {
            throw sentence(name, e);
        }
    }

    private <T> T transaction(Connection connection, Work<T> work) throws IOException {
        try {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.on(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw sentence(name, e);
        }
    }

    private static DatasetException sentence(String name, SQLException e) {
        if (e.getCause() instanceof NativeLibraryNotFoundException) {
            return new DatasetException(
                    "SQLite, which keeps the catalogue, cannot be loaded: "
                            + UnpackingFolder.temporary().problem(),
                    e);
        }
        SQLiteErrorCode code = e instanceof SQLiteException s ? s.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        String why =
                switch (code) {
                    case SQLITE_FULL -> "its disk is full; make room and do it again";
                    case SQLITE_CORRUPT,
                            SQLITE_NOTADB -> "it is damaged; move it away, and open the folder again to rebuild it"
                            + " from metadata.jsonl and the audio (the history of edits is lost)";
                    case SQLITE_READONLY,
                            SQLITE_PERM,
                            SQLITE_CANTOPEN,
                            SQLITE_READONLY_DIRECTORY -> "this user may not write it; change its permissions";
                    case SQLITE_BUSY, SQLITE_LOCKED -> "another program holds it; close that program";
                    default -> e.getMessage();
                };
        return new DatasetException("The catalogue " + name + " cannot be used: " + why, e);
    }

    private static void close(Connection connection) throws IOException {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        reading.lock();
        try {
            close(reader);
        } finally {
            reading.unlock();
        }
        writing.lock();
        try {
            // Last, so that it folds the log into the file.
            close(writer);
        } finally {
            writing.unlock();
        }
    }
}
