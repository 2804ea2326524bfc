package org.mixingmentor.flaws;

import java.util.Locale;
import org.mixingmentor.flaws.spi.EqRange;

/**
 * How strong flaws are drawn: a part of what each may be, from its slightest (0) to its strongest (1).
 *
 * @param least 0 to {@code most}
 * @param most at most 1
 */
public record Amounts(double least, double most) {
    /** From the slightest to the strongest. */
    public static final Amounts ALL = new Amounts(0, 1);

    public Amounts {
        if (!(least >= 0 && least <= most && most <= 1)) {
            throw new IllegalArgumentException("amounts from " + least + " to " + most + "; 0 to 1 is possible");
        }
    }

    /** The slightest of a flaw that goes from {@code slightest} to {@code strongest}. */
    double least(double slightest, double strongest) {
        return slightest + least * (strongest - slightest);
    }

    /** The strongest of a flaw that goes from {@code slightest} to {@code strongest}. */
    double most(double slightest, double strongest) {
        return slightest + most * (strongest - slightest);
    }

    /** What that means for an equaliser's flaw, in words: "+3.0 to +12.0 dB". */
    public String words(EqRange range) {
        return String.format(
                Locale.ROOT,
                "%+.1f to %+.1f dB",
                least(range.leastDb(), range.mostDb()),
                most(range.leastDb(), range.mostDb()));
    }
}
