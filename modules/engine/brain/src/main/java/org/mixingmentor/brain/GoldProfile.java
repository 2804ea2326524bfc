package org.mixingmentor.brain;

import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Profile;

/**
 * How the ideal stems of one instrument sound: what the brain's corrections lead to. From the ideal stems of the training
 * songs, each stem once.
 *
 * @param mean power mean of the stems' profiles, with mean crest, correlation and side to mid
 * @param p10 10th percentile over stems of each of the 32 bands, in dB
 * @param median median over stems, in dB
 * @param p90 90th percentile over stems, in dB
 */
public record GoldProfile(Profile mean, float[] p10, float[] median, float[] p90) {
    public GoldProfile {
        if (mean.bandsDb().length != Bands.COUNT
                || p10.length != Bands.COUNT
                || median.length != Bands.COUNT
                || p90.length != Bands.COUNT) {
            throw new IllegalArgumentException("a gold profile has 32 bands");
        }
    }
}
