package org.mixingmentor.dataset.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Csv;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemField;
import org.mixingmentor.dataset.StemRow;

/** Writes stems as CSV. */
final class CsvStems {
    private static final String HEADER = "file_name,class,genre,instrument,flaw_type,song,split,gold_file_name,note,"
            + "status,format,sample_rate_hz,channels,duration_s,lufs,true_peak_dbtp,crest_db,range_lu,clipped_frames,"
            + "dc_offset,sha512_256";

    private CsvStems() {}

    /** See {@link org.mixingmentor.dataset.tables.LabelTable#write}. */
    static void write(Path file, List<CataloguedStem> stems) throws IOException {
        AtomicFile.write(file, out -> {
            out.write((HEADER + "\n").getBytes(StandardCharsets.UTF_8));
            for (CataloguedStem stem : stems) {
                String line = fields(stem).stream().map(Csv::text).collect(Collectors.joining(","));
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static List<String> fields(CataloguedStem stem) {
        StemRow row = stem.row();
        return List.of(
                stem.fileName(),
                row.stemClass().map(StemClass::token).orElse(""),
                row.genre().orElse(""),
                row.instrument().orElse(""),
                String.join(";", row.flawTypes()),
                row.song(),
                row.split().map(Split::token).orElse(""),
                row.goldFileName().orElse(""),
                row.note(),
                String.join("", StemField.STATUS.words(stem)),
                String.join("", StemField.FORMAT.words(stem)),
                number(stem, StemField.RATE, 0),
                number(stem, StemField.CHANNELS, 0),
                number(stem, StemField.DURATION, 3),
                number(stem, StemField.LUFS, 2),
                number(stem, StemField.PEAK, 2),
                number(stem, StemField.CREST, 2),
                number(stem, StemField.RANGE, 2),
                number(stem, StemField.CLIPPED, 0),
                number(stem, StemField.DC, 6),
                stem.contentHash());
    }

    private static String number(CataloguedStem stem, StemField field, int decimals) {
        double number = field.number(stem);
        return Double.isNaN(number) ? "" : String.format(Locale.ROOT, "%." + decimals + "f", number);
    }
}
