package org.mixingmentor.audio.internal.resampling;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the weights of the rates last used: a folder of many short files has few rates, and weights cost more than the
 * sound that they filter.
 */
final class KernelCache {
    private static final int MOST = 8;
    private static final Map<Long, Kernel> KNOWN = new ConcurrentHashMap<>();

    private KernelCache() {}

    static Kernel of(int inputRate, int outputRate) {
        Long rates = (long) inputRate << Integer.SIZE | outputRate;
        Kernel known = KNOWN.get(rates);
        if (known == null) {
            known = make(inputRate, outputRate);
            if (KNOWN.size() >= MOST) {
                KNOWN.clear();
            }
            KNOWN.put(rates, known);
        }
        return known.fresh();
    }

    private static Kernel make(int inputRate, int outputRate) {
        int divisor = greatestCommonDivisor(inputRate, outputRate);
        int inputs = inputRate / divisor;
        int outputs = outputRate / divisor;
        LowPass filter = new LowPass(inputRate, outputRate);
        return (long) outputs * filter.taps() <= PhaseTable.MOST_WEIGHTS && inputs <= PhaseTable.MOST_INPUTS
                ? new PhaseTable(filter, inputs, outputs)
                : new InterpolatedPhases(filter, inputs, outputs);
    }

    static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
