package org.mixingmentor.audio;

/** The value below which a share of some sorted values lies; of none it is not defined. */
public final class Quantile {
    private Quantile() {}

    /**
     * Linear between the two nearest ranks (Hyndman and Fan, 1996, type 7): for figures that people read.
     *
     * @param sorted ascending, at least one
     * @param share 0 to 1
     */
    public static double linear(double[] sorted, double share) {
        double rank = share * (sorted.length - 1);
        int below = (int) Math.floor(rank);
        int above = (int) Math.ceil(rank);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }

    /** The same of float values. */
    public static double linear(float[] sorted, double share) {
        double rank = share * (sorted.length - 1);
        int below = (int) Math.floor(rank);
        int above = (int) Math.ceil(rank);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }

    /**
     * The value of the nearest rank: for what is compared with the values themselves, such as a threshold, or is defined
     * so, as the loudness range is.
     *
     * @param sorted ascending, at least one
     * @param share 0 to 1
     */
    public static double nearest(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
