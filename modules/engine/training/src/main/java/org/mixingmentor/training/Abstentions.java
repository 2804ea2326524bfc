package org.mixingmentor.training;

/**
 * How often advice would be refused.
 *
 * @param stems how many were asked for
 * @param abstained of them
 */
public record Abstentions(int stems, int abstained) {
    /** 0 to 1; NaN of no stems. */
    public double share() {
        return stems == 0 ? Double.NaN : (double) abstained / stems;
    }
}
