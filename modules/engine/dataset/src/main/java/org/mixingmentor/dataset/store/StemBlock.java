package org.mixingmentor.dataset.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.internal.ContentHash;
import org.mixingmentor.dataset.internal.MeasurementBlob;

/**
 * Rows as SQLite gives them in blocks, found and read where they lie. A row is a decimal number (status, {@link #HASHED}
 * times whether there is a hash, {@link #LENGTH} times the length of the measurement), the labels, which begin with a
 * brace, the file name, the problem, each with a zero at its end, the hash and the measurement. One thread.
 */
final class StemBlock {
    private static final int HASHED = 8;
    private static final int LENGTH = 16;

    /** A row in SQL, of the tables stem and content: one value, because each further one costs more than reading it. */
    static final String ROW = "(stem.status + " + HASHED + " * (content.hash IS NOT NULL) + " + LENGTH
            + " * coalesce(octet_length(content.measurement), 0)) || stem.labels || x'00' || stem.file_name || x'00'"
            + " || coalesce(stem.problem, '') || x'00' || coalesce(content.hash, '')"
            + " || coalesce(content.measurement, '')";

    private static final HexFormat HEX = HexFormat.of();

    private final RowReader rows = new RowReader();
    private final MeasurementBlob measurements = new MeasurementBlob();
    private byte[] block;
    private int status;
    private int labels;
    private int name;
    private int problem;
    private int hash;
    private int measurement;
    private int end;

    /** Goes to a row of a block; false at its end. */
    boolean find(byte[] bytes, int offset) {
        if (offset == bytes.length) {
            return false;
        }
        block = bytes;
        int number = 0;
        for (labels = offset; block[labels] != '{'; labels++) {
            number = 10 * number + block[labels] - '0';
        }
        status = number % HASHED;
        name = behindZero(labels);
        problem = behindZero(name);
        hash = behindZero(problem);
        measurement = hash + (number % LENGTH < HASHED ? 0 : ContentHash.BYTES);
        end = measurement + number / LENGTH;
        return true;
    }

    private int behindZero(int from) {
        int at = from;
        while (block[at] != 0) {
            at++;
        }
        return at + 1;
    }

    /** Where the next row begins. */
    int end() {
        return end;
    }

    String fileName() {
        return text(name, problem - 1);
    }

    CataloguedStem stem(String fileName) {
        return new CataloguedStem(
                rows.labels(fileName, block, labels, name - 1),
                hash == measurement ? "" : HEX.formatHex(block, hash, measurement),
                measurements.read(block, measurement, end),
                StemRecords.status(status),
                text(problem, hash - 1));
    }

    private String text(int from, int to) {
        return from == to ? "" : new String(block, from, to - from, StandardCharsets.UTF_8);
    }
}
