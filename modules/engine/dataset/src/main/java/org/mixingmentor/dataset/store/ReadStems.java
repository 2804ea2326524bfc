package org.mixingmentor.dataset.store;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import org.mixingmentor.dataset.CataloguedStem;

/**
 * Stems by file name, each made of its bytes when somebody first looks at it: a table shows some dozens of 200,000 at
 * once, and need not wait for the others. Immutable as it is seen; any number of threads.
 */
final class ReadStems extends AbstractList<CataloguedStem> implements RandomAccess {
    private final Row[] rows;
    private final CataloguedStem[] made;
    private final StemBlock reader = new StemBlock();

    /** Where a row lies. */
    private record Row(String fileName, byte[] block, int offset) {}

    /** Finds the rows of blocks. One thread. */
    static final class Index {
        private final List<Row> rows = new ArrayList<>();
        private final StemBlock reader = new StemBlock();

        void add(byte[] block) {
            for (int offset = 0; reader.find(block, offset); offset = reader.end()) {
                rows.add(new Row(reader.fileName(), block, offset));
            }
        }

        ReadStems stems() {
            Row[] sorted = rows.toArray(new Row[0]);
            Arrays.parallelSort(sorted, Comparator.comparing(Row::fileName));
            return new ReadStems(sorted);
        }
    }

    private ReadStems(Row[] rows) {
        this.rows = rows;
        this.made = new CataloguedStem[rows.length];
    }

    @Override
    public CataloguedStem get(int index) {
        // Whoever sees a stem here sees all of it, since its fields are final; who does not looks again, alone.
        CataloguedStem stem = made[index];
        return stem != null ? stem : make(index);
    }

    private synchronized CataloguedStem make(int index) {
        if (made[index] == null) {
            Row row = rows[index];
            reader.find(row.block(), row.offset());
            made[index] = reader.stem(row.fileName());
            // The bytes are not needed any more.
            rows[index] = null;
        }
        return made[index];
    }

    @Override
    public int size() {
        return made.length;
    }
}
