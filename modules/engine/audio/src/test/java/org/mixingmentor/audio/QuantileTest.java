package org.mixingmentor.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuantileTest {
    private static final double[] SORTED = {10, 20, 30, 40, 50};

    @Test
    void between_two_ranks_it_is_linear() {
        assertEquals(10, Quantile.linear(SORTED, 0));
        assertEquals(11, Quantile.linear(SORTED, 0.025), 1e-9);
        assertEquals(30, Quantile.linear(SORTED, 0.5));
        assertEquals(50, Quantile.linear(SORTED, 1));
        assertEquals(1.5, Quantile.linear(new float[] {1, 2}, 0.5));
        assertEquals(7, Quantile.linear(new float[] {7}, 0.9));
    }

    @Test
    void the_nearest_rank_is_one_of_the_values() {
        assertEquals(50, Quantile.nearest(SORTED, 0.95));
        assertEquals(40, Quantile.nearest(SORTED, 0.87));
        assertEquals(10, Quantile.nearest(SORTED, 0.1));
        assertEquals(7, Quantile.nearest(new double[] {7}, 0.1));
    }
}
