package org.mixingmentor.workbench.chart;

/**
 * What is along one side of a chart.
 *
 * @param label what it is, with its unit: "Level in dB"
 * @param scale how values become places
 * @param low value at its beginning; not a number = as the data need it
 * @param high value at its end; likewise
 */
public record Axis(String label, Scale scale, double low, double high) {
    /** The bands that advice is given in, and a little beside them. */
    private static final double LOWEST_ADVISED_HZ = 36;

    private static final double HIGHEST_ADVISED_HZ = 18_000;

    /** How values become places. */
    public enum Scale {
        /** Equal steps, equal distances. */
        LINEAR,
        /** The same, with marks at whole numbers only: epochs, trees, stems. */
        COUNT,
        /** Hz, equal ratios at equal distances, with the names that engineers have for the regions. */
        FREQUENCY
    }

    /** A linear axis that fits its data. */
    public static Axis linear(String label) {
        return new Axis(label, Scale.LINEAR, Double.NaN, Double.NaN);
    }

    /** A linear axis between two values. */
    public static Axis linear(String label, double low, double high) {
        return new Axis(label, Scale.LINEAR, low, high);
    }

    /** A linear axis from 0 to where the data end: for what has no negative values. */
    public static Axis fromZero(String label) {
        return new Axis(label, Scale.LINEAR, 0, Double.NaN);
    }

    /** An axis of whole numbers that fits its data. */
    public static Axis count(String label) {
        return new Axis(label, Scale.COUNT, Double.NaN, Double.NaN);
    }

    /** All of hearing, in Hz. */
    public static Axis frequency() {
        return new Axis("", Scale.FREQUENCY, Double.NaN, Double.NaN);
    }

    /** The bands that advice is given in: 40 Hz to 16 kHz. */
    public static Axis advisedFrequency() {
        return new Axis("", Scale.FREQUENCY, LOWEST_ADVISED_HZ, HIGHEST_ADVISED_HZ);
    }
}
