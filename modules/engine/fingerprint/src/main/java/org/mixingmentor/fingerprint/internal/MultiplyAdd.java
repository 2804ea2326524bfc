package org.mixingmentor.fingerprint.internal;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/**
 * {@code a * b + c}, in one instruction where the processor has it. {@link Math#fma} alone will not do: without that
 * instruction it is computed in BigDecimal, a thousand times slower.
 */
public final class MultiplyAdd {
    private static final boolean FUSED = isFused();

    private MultiplyAdd() {}

    public static double of(double a, double b, double c) {
        return FUSED ? Math.fma(a, b, c) : a * b + c;
    }

    /** The virtual machine knows what it compiles to; one that cannot be asked gets the plain operations. */
    private static boolean isFused() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        try {
            return machine != null
                    && Boolean.parseBoolean(machine.getVMOption("UseFMA").getValue());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
