package org.mixingmentor.dataset.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.LabelReading;

/** Labels as a CSV table: UTF-8, a header with names, one line a stem. What is exported can be imported again. */
public final class LabelTable {
    private LabelTable() {}

    /**
     * Reads a table. The delimiter (comma, semicolon, tab, bar) is found out; columns go by name: {@code file_name} (or
     * file, path, name), {@code class} (or label), {@code genre}, {@code instrument}, {@code flaw_type} (or flaws; several
     * with semicolons or bars between), {@code song}, {@code split}, {@code note}, {@code gold_file_name}. A file may be
     * named by its last part where no other stem has that. An empty cell leaves a label as it is, {@code none} takes it
     * away. Several lines about one stem complete each other; one that contradicts an earlier one is left out.
     *
     * @param stems the stems of the dataset
     * @throws DatasetException when there is no such file, it is not UTF-8 text, or it has no column of file names
     */
    public static LabelReading read(Path csv, List<CataloguedStem> stems) throws IOException {
        return new CsvLabels(stems).read(csv);
    }

    /** Writes stems with their labels and measurements, atomically. Absent values are empty, several flaws joined by ';'. */
    public static void write(Path csv, List<CataloguedStem> stems) throws IOException {
        CsvStems.write(csv, stems);
    }
}
