package org.mixingmentor.brain;

import java.util.List;
import org.mixingmentor.audio.Quantile;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Profile;

/**
 * The mean profile and band percentiles of the ideal stems of one instrument: the target of a brain's corrections. From the ideal stems of the training
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

    /** The gold profile of some stems, of which there is at least one. */
    public static GoldProfile of(List<Profile> stems) {
        float[] p10 = new float[Bands.COUNT];
        float[] median = new float[Bands.COUNT];
        float[] p90 = new float[Bands.COUNT];
        for (int band = 0; band < Bands.COUNT; band++) {
            int index = band;
            double[] sorted = stems.stream()
                    .mapToDouble(stem -> stem.bandsDb()[index])
                    .sorted()
                    .toArray();
            p10[band] = (float) Quantile.linear(sorted, 0.1);
            median[band] = (float) Quantile.linear(sorted, 0.5);
            p90[band] = (float) Quantile.linear(sorted, 0.9);
        }
        return new GoldProfile(Profile.mean(stems), p10, median, p90);
    }
}
