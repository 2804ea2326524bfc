package org.mixingmentor.training;

import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.fingerprint.Bands;

/** How far the members of a model differ over one chunk, each member's own level taken out: it is of no consequence. */
final class MemberSpread {
    private static final int SCORED = Bands.ADVISED;

    private final List<double[]> members = new ArrayList<>();

    /** Takes a member's corrections: 35 values from {@code offset}. */
    void add(float[] outputs, int offset) {
        double[] bands = new double[SCORED];
        double level = 0;
        for (int i = 0; i < SCORED; i++) {
            bands[i] = outputs[offset + Bands.FIRST_ADVISED + i];
            level += bands[i] / SCORED;
        }
        for (int i = 0; i < SCORED; i++) {
            bands[i] -= level;
        }
        members.add(bands);
    }

    /** Mean over the bands of the members' standard deviation, in dB. */
    double db() {
        double sum = 0;
        for (int i = 0; i < SCORED; i++) {
            double mean = 0;
            for (double[] member : members) {
                mean += member[i] / members.size();
            }
            double variance = 0;
            for (double[] member : members) {
                variance += (member[i] - mean) * (member[i] - mean) / members.size();
            }
            sum += Math.sqrt(variance);
        }
        return sum / SCORED;
    }
}
