package org.mixingmentor.dataset.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemStatus;

/**
 * Reads stems with all that is known of them, 200,000 at once when need be. SQLite joins the columns of {@link #BLOCK}
 * rows to one value, since each value that is asked for costs more than reading it; while it does the next, another
 * thread looks where the rows lie.
 */
final class CataloguedStems {
    private static final int BLOCK = 512;

    private static final String QUERY = "SELECT CAST(group_concat(" + StemBlock.ROW
            + ", '') AS BLOB) FROM stem LEFT JOIN content ON content.id = stem.content_id WHERE ";

    private final Connection connection;

    CataloguedStems(Connection connection) {
        this.connection = connection;
    }

    /** All stems by file name. */
    List<CataloguedStem> all() throws SQLException {
        return blocks("");
    }

    /** The stems of one status, by file name. */
    List<CataloguedStem> withStatus(StemStatus status) throws SQLException {
        return blocks(" AND stem.status = " + StemRecords.code(status));
    }

    /** The stems of these names that there are, in the order of the names. */
    List<CataloguedStem> named(Collection<String> fileNames) throws SQLException {
        List<CataloguedStem> stems = new ArrayList<>(fileNames.size());
        StemBlock reader = new StemBlock();
        try (PreparedStatement query = connection.prepareStatement(QUERY + "stem.file_name = ?")) {
            for (String name : fileNames) {
                query.setString(1, name);
                block(query, row -> {
                    reader.find(row, 0);
                    stems.add(reader.stem(name));
                });
            }
        }
        return stems;
    }

    private List<CataloguedStem> blocks(String condition) throws SQLException {
        ReadStems.Index index = new ReadStems.Index();
        ExecutorService indexing = Executors.newSingleThreadExecutor();
        List<Future<?>> blocks = new ArrayList<>();
        // In the order in which they lie: by their names each would be looked up on its own.
        try (PreparedStatement query = connection.prepareStatement(QUERY + "stem.id BETWEEN ? AND ?" + condition)) {
            long last = Sql.number(connection, "SELECT max(id) FROM stem");
            for (long id = 0; id <= last; id += BLOCK) {
                query.setLong(1, id);
                query.setLong(2, id + BLOCK - 1);
                block(query, block -> blocks.add(indexing.submit(() -> index.add(block))));
            }
            for (Future<?> block : blocks) {
                block.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("reading the catalogue was interrupted");
        } finally {
            indexing.shutdown();
        }
        return index.stems();
    }

    private interface Taker {
        void take(byte[] block);
    }

    private static void block(PreparedStatement query, Taker taker) throws SQLException {
        try (ResultSet found = query.executeQuery()) {
            byte[] block = found.next() ? found.getBytes(1) : null;
            if (block != null) {
                taker.take(block);
            }
        }
    }
}
