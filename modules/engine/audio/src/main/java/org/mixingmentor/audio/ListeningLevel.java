package org.mixingmentor.audio;

import java.util.Arrays;
import java.util.List;

/**
 * Makes sounds equally loud for listening, so that the louder one is not taken for the better: -23 LUFS (EBU R 128), or
 * less where one of them would exceed -1 dBTP.
 */
public final class ListeningLevel {
    /** LUFS. */
    public static final double TARGET_LUFS = -23;
    /** dBTP. */
    public static final double MOST_DBTP = -1;

    private ListeningLevel() {}

    /** The gains in dB that make sounds equally loud without clipping any; 0 for silence. */
    public static double[] gainsDb(List<Loudness> sounds) {
        double level = TARGET_LUFS;
        for (Loudness sound : sounds) {
            if (sound.integratedLufs().isPresent() && sound.truePeakDbtp().isPresent()) {
                double headroom = MOST_DBTP - sound.truePeakDbtp().getAsDouble();
                level = Math.min(level, sound.integratedLufs().getAsDouble() + headroom);
            }
        }
        double[] gains = new double[sounds.size()];
        double common = level;
        Arrays.setAll(
                gains,
                i -> sounds.get(i).integratedLufs().isPresent()
                        ? common - sounds.get(i).integratedLufs().getAsDouble()
                        : 0);
        return gains;
    }
}
