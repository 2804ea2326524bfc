package org.mixingmentor.visualization.internal.time;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.comparison.Field;
import org.mixingmentor.dataset.Csv;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;

/**
 * Where the 64 values of a fingerprint stand in a picture: the bands upside down, high above low, below them the other
 * values, with gaps between the groups.
 *
 * @param height of the picture in pixels, ruler included
 */
record FingerprintRows(int height) {
    private static final int GAP = 8;
    private static final double RANGE_DB = 60;

    /** Height of a row, in pixels. */
    double unit() {
        return (height - TimeView.RULER - 4.0 * GAP) / Fingerprint.SIZE;
    }

    /** Upper edge of a value's row. */
    double top(int field) {
        int row = field < Bands.COUNT ? Bands.COUNT - 1 - field : field;
        return 4 + row * unit() + gapsAbove(field) * GAP * 0.9;
    }

    private static int gapsAbove(int field) {
        return switch (Field.of(field).group()) {
            case BANDS -> 0;
            case SHAPE -> 1;
            case MFCC -> 2;
            case DELTA_MFCC -> 3;
            case STEREO -> 4;
        };
    }

    /** The value whose row is at a height; empty between the rows. */
    OptionalInt fieldAt(int y) {
        for (int field = 0; field < Fingerprint.SIZE; field++) {
            double top = top(field);
            if (y >= top && y < top + unit()) {
                return OptionalInt.of(field);
            }
        }
        return OptionalInt.empty();
    }

    /** "0.15 s, chunk 3   250 Hz   -32.1 dB"; empty between the rows. */
    String reading(FingerprintMatrix stem, int chunk, int y) {
        OptionalInt field = fieldAt(y);
        return field.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%.2f s, chunk %d   %s   %s",
                        ChunkGrid.centreSeconds(chunk),
                        chunk,
                        Field.of(field.getAsInt()).label(),
                        Field.of(field.getAsInt()).format(stem.value(chunk, field.getAsInt())));
    }

    /** Every how many rows there is room for a name that is so many pixels high. */
    int every(int nameHeight) {
        return Math.max(1, (int) Math.ceil((nameHeight + 1) / unit()));
    }

    /** Whether a row is named where every so many of its group are; small groups have a name in place of names. */
    static boolean isNamed(int field, int every) {
        Field.Group group = Field.of(field).group();
        if (group == Field.Group.STEREO || group == Field.Group.SHAPE) {
            return every == 1 || (every == 2 && field % 2 == 0);
        }
        return (field < Bands.COUNT ? field : field - Bands.COUNT) % every == 0;
    }

    /**
     * How bright each value is.
     *
     * @return by value and chunk, 0 to 1 inside the range, beyond where it is outside: the bands have one range of 60 dB
     *     up to the loudest, each other value has its own, without the 2 % at either end
     */
    static double[][] shares(FingerprintMatrix stem) {
        double loudest = Bands.FLOOR_DB;
        for (int band = 0; band < Bands.COUNT; band++) {
            for (float level : values(stem, band)) {
                loudest = Math.max(loudest, level);
            }
        }
        double[][] shares = new double[Fingerprint.SIZE][stem.chunks()];
        for (int field = 0; field < Fingerprint.SIZE; field++) {
            double low = loudest - RANGE_DB;
            double high = loudest;
            if (field >= Bands.COUNT && stem.chunks() > 0) {
                float[] sorted = values(stem, field);
                Arrays.sort(sorted);
                low = sorted[(int) (0.02 * (sorted.length - 1))];
                high = sorted[(int) (0.98 * (sorted.length - 1))];
            }
            for (int chunk = 0; chunk < stem.chunks(); chunk++) {
                shares[field][chunk] = high > low ? (stem.value(chunk, field) - low) / (high - low) : 0;
            }
        }
        return shares;
    }

    private static float[] values(FingerprintMatrix stem, int field) {
        float[] values = new float[stem.chunks()];
        for (int chunk = 0; chunk < values.length; chunk++) {
            values[chunk] = stem.value(chunk, field);
        }
        return values;
    }

    /** Just as {@code mentor fingerprint} prints it. */
    static String csv(FingerprintMatrix stem) {
        StringBuilder csv = new StringBuilder("chunk," + String.join(",", Fingerprint.names()) + "\r\n");
        for (int chunk = 0; chunk < stem.chunks(); chunk++) {
            csv.append(chunk);
            for (int field = 0; field < Fingerprint.SIZE; field++) {
                csv.append(',').append(Csv.number(stem.value(chunk, field)));
            }
            csv.append("\r\n");
        }
        return csv.toString();
    }
}
