package org.mixingmentor.comparison;

/** Shifts and scales each value to mean 0 and standard deviation 1 over the rows that it was made of. */
record Standardising(double[] mean, double[] scale) {

    /**
     * Learns from rows of equal length.
     *
     * @param leastScale no value is scaled by less, so that what hardly varies stays small
     */
    static Standardising of(double[][] rows, double[] leastScale) {
        int size = leastScale.length;
        double[] mean = new double[size];
        double[] scale = leastScale.clone();
        for (double[] row : rows) {
            for (int i = 0; i < size; i++) {
                mean[i] += row[i] / rows.length;
            }
        }
        double[] squares = new double[size];
        for (double[] row : rows) {
            for (int i = 0; i < size; i++) {
                double d = row[i] - mean[i];
                squares[i] += d * d / rows.length;
            }
        }
        for (int i = 0; i < size; i++) {
            scale[i] = Math.max(leastScale[i], Math.sqrt(squares[i]));
        }
        return new Standardising(mean, scale);
    }

    double[] apply(double[] row, double clip) {
        double[] z = new double[row.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = Math.max(-clip, Math.min(clip, (row[i] - mean[i]) / scale[i]));
        }
        return z;
    }
}
