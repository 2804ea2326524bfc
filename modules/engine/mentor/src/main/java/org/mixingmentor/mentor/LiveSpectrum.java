package org.mixingmentor.mentor;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.mixingmentor.fingerprint.Bands;

/**
 * The 32 third-octave bands at -18 LUFS, in dB, comparable with a brain's gold. The arrays are not written to.
 *
 * @param averages power means with the time constants of {@link Averaging}, one array each
 * @param peaks the largest of the fastest average: held for two seconds, then falling
 */
public record LiveSpectrum(Map<LiveSpectrum.Averaging, float[]> averages, float[] peaks) {
    /** How long a band is averaged, as an exponential's time constant. */
    public enum Averaging {
        FAST(0.125, "125 ms"),
        MEDIUM(0.3, "300 ms"),
        SLOW(1, "1 s"),
        LONG(5, "5 s");

        private final double seconds;
        private final String label;

        Averaging(double seconds, String label) {
            this.seconds = seconds;
            this.label = label;
        }

        /** The time constant. */
        public double seconds() {
            return seconds;
        }

        /** For people: "125 ms". */
        public String label() {
            return label;
        }
    }

    /** The bands at an averaging. */
    public float[] bandsDb(Averaging averaging) {
        return averages.get(averaging);
    }

    static LiveSpectrum none() {
        float[] floor = new float[Bands.COUNT];
        Arrays.fill(floor, Bands.FLOOR_DB);
        Map<Averaging, float[]> averages = new EnumMap<>(Averaging.class);
        for (Averaging averaging : Averaging.values()) {
            averages.put(averaging, floor);
        }
        return new LiveSpectrum(averages, floor);
    }
}
