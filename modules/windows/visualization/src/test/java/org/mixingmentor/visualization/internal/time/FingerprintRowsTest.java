package org.mixingmentor.visualization.internal.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.StemFingerprints;
import org.mixingmentor.visualization.internal.ExampleStems;

class FingerprintRowsTest {
    private final FingerprintRows rows = new FingerprintRows(700);
    private final FingerprintMatrix stem = StemFingerprints.normalised(ExampleStems.hits(240), new Fingerprinter());

    @Test
    void the_highest_band_is_on_top_and_the_other_values_stand_below_the_bands_in_their_order() {
        assertEquals(4, rows.top(Bands.COUNT - 1), 1e-9);
        for (int band = 1; band < Bands.COUNT; band++) {
            assertEquals(rows.top(band - 1), rows.top(band) + rows.unit(), 1e-9);
        }
        for (int field = Bands.COUNT; field < Fingerprint.SIZE; field++) {
            double above = field == Bands.COUNT ? rows.top(0) : rows.top(field - 1);
            assertTrue(rows.top(field) >= above + rows.unit() - 1e-9, "row " + field);
        }
        assertTrue(rows.top(Fingerprint.SIZE - 1) + rows.unit() <= 700 - TimeView.RULER + 4);
    }

    @Test
    void each_value_is_found_in_the_middle_of_its_row_and_none_in_a_gap_or_the_ruler() {
        for (int field = 0; field < Fingerprint.SIZE; field++) {
            int middle = (int) Math.round(rows.top(field) + rows.unit() / 2);
            assertEquals(OptionalInt.of(field), rows.fieldAt(middle));
        }
        int gap = (int) Math.round(rows.top(0) + rows.unit() + 3);
        assertEquals(OptionalInt.empty(), rows.fieldAt(gap));
        assertEquals("", rows.reading(stem, 0, 699));
    }

    @Test
    void a_value_reads_with_its_time_its_name_and_its_unit() {
        int field = Bands.nearest(250);
        String words = rows.reading(stem, 3, (int) Math.round(rows.top(field) + rows.unit() / 2));
        assertTrue(words.startsWith("0.15 s, chunk 3   "), words);
        assertTrue(words.contains("Hz") && words.endsWith(" dB"), words);
    }

    @Test
    void all_bands_share_one_scale_and_every_other_value_has_its_own() {
        double[][] shares = FingerprintRows.shares(stem);
        double brightest = 0;
        int at = 0;
        for (int band = 0; band < Bands.COUNT; band++) {
            for (double share : shares[band]) {
                if (share > brightest) {
                    brightest = share;
                    at = band;
                }
            }
        }
        assertEquals(1, brightest, 1e-9);
        assertEquals(Bands.nearest(240), at);
        double quiet = shares[Bands.nearest(8000)][0];
        assertTrue(quiet < 0.5, "" + quiet);
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double share : shares[Fingerprint.CENTROID]) {
            least = Math.min(least, share);
            most = Math.max(most, share);
        }
        assertTrue(least <= 0 && most >= 1, least + " to " + most);
    }

    @Test
    void a_value_that_never_changes_and_a_stem_without_chunks_are_no_trouble() {
        FingerprintMatrix still = new FingerprintMatrix(new float[2 * Fingerprint.SIZE]);
        assertEquals(0, FingerprintRows.shares(still)[Fingerprint.CENTROID][1]);
        assertEquals(0, FingerprintRows.shares(new FingerprintMatrix(new float[0]))[5].length);
    }

    @Test
    void high_rows_all_have_names_and_low_ones_every_few() {
        assertEquals(1, new FingerprintRows(1400).every(12));
        int every = new FingerprintRows(300).every(12);
        assertTrue(every > 2, "" + every);
        int named = 0;
        for (int band = 0; band < Bands.COUNT; band++) {
            named += FingerprintRows.isNamed(band, every) ? 1 : 0;
        }
        assertEquals((Bands.COUNT + every - 1) / every, named);
        assertTrue(FingerprintRows.isNamed(Fingerprint.CENTROID, 1));
        assertFalse(FingerprintRows.isNamed(Fingerprint.CENTROID, 3));
    }

    @Test
    void the_table_has_a_line_a_chunk_and_a_column_a_value() {
        String[] lines = FingerprintRows.csv(stem).split("\r\n", -1);
        assertEquals(stem.chunks() + 2, lines.length);
        String[] cells = lines[4].split(",", -1);
        assertEquals(Fingerprint.SIZE + 1, cells.length);
        assertEquals("3", cells[0]);
        assertEquals(stem.value(3, 10), Float.parseFloat(cells[11]));
    }
}
