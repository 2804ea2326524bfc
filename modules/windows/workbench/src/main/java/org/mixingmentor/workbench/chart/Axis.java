package org.mixingmentor.workbench.chart;

/**
 * What is along one side of a chart.
 *
 * @param label what it is, with its unit: "Level in dB"
 * @param scale how values become places
 * @param low value at its beginning; not a number = as the data need it
 * @param high value at its end
 */
public record Axis(String label, Scale scale, double low, double high) {
    /** How values become places. */
    public enum Scale {
        /** Equal steps, equal distances. */
        LINEAR,
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

    /** All of hearing, in Hz. */
    public static Axis frequency() {
        return new Axis("", Scale.FREQUENCY, Double.NaN, Double.NaN);
    }
}
