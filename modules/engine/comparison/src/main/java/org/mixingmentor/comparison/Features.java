package org.mixingmentor.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mixingmentor.fingerprint.Descriptor;
import org.mixingmentor.fingerprint.Fingerprint;

/** What stems are compared by: the {@link Descriptor} of their mean fingerprint, value by value, in words. */
final class Features {
    static final int SIZE = Descriptor.SIZE;

    private static final List<Field> FIELDS = fields();

    private Features() {}

    static double[] of(StemSummary stem) {
        return Descriptor.of(stem.mean(), 0);
    }

    /** The value of the fingerprint that a feature is made of. */
    static Field field(int feature) {
        return FIELDS.get(feature);
    }

    /** How far a feature lies from the usual, in words: "8 kHz +14 dB", "centroid +1.2 octaves". */
    static String deviation(int feature, double difference) {
        Field field = field(feature);
        String unit =
                switch (field.index()) {
                    case Fingerprint.CENTROID -> " octaves";
                    case Fingerprint.FLATNESS, Fingerprint.ZERO_CROSSING_RATE, Fingerprint.SIDE_MID -> " dB";
                    default -> field.unit().isEmpty() ? "" : " " + field.unit();
                };
        return String.format(Locale.ROOT, "%s %+.1f%s", field.label(), difference, unit);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>(Field.all());
        fields.remove(Fingerprint.MFCC);
        return List.copyOf(fields);
    }
}
