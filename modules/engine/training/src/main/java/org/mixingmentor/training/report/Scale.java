package org.mixingmentor.training.report;

/**
 * A linear axis with round ticks.
 *
 * @param low value at {@code from}
 * @param high value at {@code to}
 * @param step between ticks
 * @param from in pixels
 * @param to in pixels
 */
record Scale(double low, double high, double step, double from, double to) {
    /** From {@code low} to the first tick at or above {@code high}, with about five ticks of 1, 2 or 5 times a power of ten. */
    static Scale of(double low, double high, double from, double to) {
        double rough = Math.max(1e-6, (high - low) / 5);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power;
        for (double factor : new double[] {2, 5, 10}) {
            step = step < rough - 1e-12 ? factor * power : step;
        }
        return new Scale(low, low + step * Math.ceil((high - low) / step - 1e-9), step, from, to);
    }

    double at(double value) {
        double inside = Math.max(low, Math.min(high, value));
        return from + (inside - low) / (high - low) * (to - from);
    }

    int ticks() {
        return (int) Math.round((high - low) / step) + 1;
    }

    double tick(int number) {
        return low + number * step;
    }

    String label(int number) {
        return Html.number(tick(number), step < 0.1 ? 2 : step < 1 ? 1 : 0);
    }
}
