package org.mixingmentor.dataset.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mixingmentor.audio.OutputFile;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Csv;
import org.mixingmentor.dataset.StemField;

/** Writes stems as CSV. */
final class CsvStems {
    /** A column of the table: what stands in its first line, and what a stem has there. */
    private record Column(String name, Function<CataloguedStem, String> of) {
        private static Column number(String name, StemField field, int decimals) {
            return new Column(name, stem -> {
                double number = field.number(stem);
                return Double.isNaN(number) ? "" : String.format(Locale.ROOT, "%." + decimals + "f", number);
            });
        }

        private static Column words(String name, StemField field) {
            return new Column(name, stem -> String.join(";", field.words(stem)));
        }
    }

    private static final List<Column> COLUMNS = List.of(
            Column.words("file_name", StemField.NAME),
            Column.words("class", StemField.CLASS),
            Column.words("genre", StemField.GENRE),
            Column.words("instrument", StemField.INSTRUMENT),
            new Column("flaw_type", stem -> String.join(";", stem.row().flawTypes())),
            Column.words("song", StemField.SONG),
            Column.words("split", StemField.SPLIT),
            Column.words("gold_file_name", StemField.GOLD),
            Column.words("note", StemField.NOTE),
            Column.words("status", StemField.STATUS),
            Column.words("format", StemField.FORMAT),
            Column.number("sample_rate_hz", StemField.RATE, 0),
            Column.number("channels", StemField.CHANNELS, 0),
            Column.number("duration_s", StemField.DURATION, 3),
            Column.number("lufs", StemField.LUFS, 2),
            Column.number("true_peak_dbtp", StemField.PEAK, 2),
            Column.number("crest_db", StemField.CREST, 2),
            Column.number("range_lu", StemField.RANGE, 2),
            Column.number("clipped_frames", StemField.CLIPPED, 0),
            Column.number("dc_offset", StemField.DC, 6),
            new Column("sha512_256", CataloguedStem::contentHash));

    private CsvStems() {}

    /** See {@link org.mixingmentor.dataset.tables.LabelTable#write}. */
    static void write(Path file, List<CataloguedStem> stems) throws IOException {
        OutputFile.write(file, out -> {
            out.write(line(COLUMNS.stream().map(Column::name)));
            for (CataloguedStem stem : stems) {
                out.write(line(COLUMNS.stream().map(column -> column.of().apply(stem))));
            }
        });
    }

    private static byte[] line(Stream<String> cells) {
        return (cells.map(Csv::text).collect(Collectors.joining(",")) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
