package org.mixingmentor.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Fingerprint;

/**
 * One of the 64 values of a fingerprint, for people.
 *
 * @param index where it stands, 0 to 63
 * @param name as in files: {@code band_1000.0}, {@code crest_db}
 * @param label short: "1 kHz", "Crest"
 * @param unit "dB", "Hz", or "" for a plain number
 * @param group what it belongs to
 */
public record Field(int index, String name, String label, String unit, Group group) {
    /** The parts of a fingerprint, in its order. */
    public enum Group {
        BANDS("Third-octave bands"),
        SHAPE("Shape"),
        MFCC("Cepstrum (MFCC)"),
        DELTA_MFCC("Change of cepstrum"),
        STEREO("Stereo");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        /** For headings. */
        public String title() {
            return title;
        }
    }

    private static final String[] NOMINAL = {
        "16", "20", "25", "31.5", "40", "50", "63", "80", "100", "125", "160", "200", "250", "315", "400", "500", "630",
        "800", "1 k", "1.25 k", "1.6 k", "2 k", "2.5 k", "3.15 k", "4 k", "5 k", "6.3 k", "8 k", "10 k", "12.5 k",
        "16 k", "20 k"
    };

    private static final List<Field> ALL = fields();

    /** All 64 in order. */
    public static List<Field> all() {
        return ALL;
    }

    /** One of them, 0 to 63. */
    public static Field of(int index) {
        return ALL.get(index);
    }

    /** The nominal centre of a band (IEC 61260-1), 0 to 31: "31.5 Hz", "1.25 kHz". */
    public static String bandLabel(int band) {
        String nominal = NOMINAL[band];
        return nominal.endsWith("k") ? nominal + "Hz" : nominal + " Hz";
    }

    /** A value with as many digits as it is worth, and its unit. */
    public String format(double value) {
        String number =
                switch (index) {
                    case Fingerprint.CENTROID -> String.format(Locale.ROOT, "%.0f", value);
                    case Fingerprint.FLATNESS,
                            Fingerprint.ZERO_CROSSING_RATE,
                            Fingerprint.CORRELATION,
                            Fingerprint.SIDE_MID -> String.format(Locale.ROOT, "%.3f", value);
                    default -> String.format(Locale.ROOT, "%.1f", value);
                };
        return unit.isEmpty() ? number : number + " " + unit;
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (int index = 0; index < Fingerprint.SIZE; index++) {
            String name = Fingerprint.names().get(index);
            fields.add(new Field(index, name, label(index), unit(index), group(index)));
        }
        return List.copyOf(fields);
    }

    private static Group group(int index) {
        if (index < Bands.COUNT) {
            return Group.BANDS;
        }
        if (index < Fingerprint.MFCC) {
            return Group.SHAPE;
        }
        if (index < Fingerprint.DELTA_MFCC) {
            return Group.MFCC;
        }
        return index < Fingerprint.CORRELATION ? Group.DELTA_MFCC : Group.STEREO;
    }

    private static String label(int index) {
        return switch (group(index)) {
            case BANDS -> bandLabel(index);
            case MFCC -> "MFCC " + (index - Fingerprint.MFCC);
            case DELTA_MFCC -> "Δ MFCC " + (index - Fingerprint.DELTA_MFCC);
            case SHAPE -> List.of("Centroid", "Flatness", "Crest", "Zero crossings")
                    .get(index - Fingerprint.CENTROID);
            case STEREO -> index == Fingerprint.CORRELATION ? "Correlation" : "Side / mid";
        };
    }

    private static String unit(int index) {
        if (index < Bands.COUNT || index == Fingerprint.CREST) {
            return "dB";
        }
        return index == Fingerprint.CENTROID ? "Hz" : "";
    }
}
