package org.mixingmentor.training.forecast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Profile;

/**
 * A gold stem that sounds.
 *
 * @param song what it must not be parted from
 * @param genre empty where nobody named it
 */
record Gold(Profile profile, String song, String genre) {
    private static final float[] FLAT = new float[Bands.COUNT];

    /** The stems of each song, in their order. */
    static Map<String, List<Gold>> songs(List<Gold> some) {
        return some.stream().collect(Collectors.groupingBy(Gold::song, LinkedHashMap::new, Collectors.toList()));
    }

    /** Their spectra. */
    static List<GoldSpread.Sound> sounds(List<Gold> some) {
        return some.stream()
                .map(stem -> new GoldSpread.Sound(stem.song(), Spectrum.of(stem.profile(), FLAT)))
                .toList();
    }
}
