package org.mixingmentor.onnxexport;

import java.util.Arrays;
import java.util.List;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.LevelFree;

/** {@link LevelFree} as nodes: raw fingerprints in, values that do not depend on the chunk's level out. */
final class LevelFreeNodes {
    private static final float NO_FLOOR = -Float.MAX_VALUE;

    private LevelFreeNodes() {}

    /** Adds them; gives the name of the 64 values a row. */
    static String add(Graph graph, String input) {
        String largest = largestBand(graph, input);
        String shares = graph.floats("level_shares", shares(), Fingerprint.SIZE);
        String level = graph.node("Mul", "level", List.of(largest, shares));
        String without = graph.node("Sub", "without_level", List.of(input, level));
        String floors = graph.floats("floors", floors(), Fingerprint.SIZE);
        String floored = graph.node("Max", "floored", List.of(without, floors));
        String least = graph.floats("least_of_logarithms", least(), Fingerprint.SIZE);
        String positive = graph.node("Max", "positive", List.of(floored, least));
        String logarithms = graph.node("Log", "logarithms", List.of(positive));
        String chosen = graph.booleans("logarithmic", logarithmic(), Fingerprint.SIZE);
        return graph.node("Where", "level_free", List.of(chosen, logarithms, floored));
    }

    private static String largestBand(Graph graph, String input) {
        String from = graph.longs("bands_from", new long[] {Fingerprint.BANDS}, 1);
        String to = graph.longs("bands_to", new long[] {Fingerprint.BANDS + Bands.COUNT}, 1);
        String axis = graph.longs("bands_axis", new long[] {1}, 1);
        String bands = graph.node("Slice", "bands", List.of(input, from, to, axis));
        return graph.node("ReduceMax", "largest_band", List.of(bands), Graph.attribute("axes", List.of(1L)));
    }

    private static float[] shares() {
        float[] shares = new float[Fingerprint.SIZE];
        Arrays.fill(shares, Fingerprint.BANDS, Fingerprint.BANDS + Bands.COUNT, 1);
        shares[Fingerprint.MFCC] = LevelFree.MFCC_PER_DB;
        return shares;
    }

    private static float[] floors() {
        float[] floors = new float[Fingerprint.SIZE];
        Arrays.fill(floors, NO_FLOOR);
        Arrays.fill(floors, Fingerprint.BANDS, Fingerprint.BANDS + Bands.COUNT, LevelFree.FLOOR_DB);
        return floors;
    }

    /** 1 where no logarithm is kept: any positive number keeps it defined. */
    private static float[] least() {
        float[] least = new float[Fingerprint.SIZE];
        for (int field = 0; field < least.length; field++) {
            least[field] = LevelFree.leastOfLogarithm(field) > 0 ? LevelFree.leastOfLogarithm(field) : 1;
        }
        return least;
    }

    private static boolean[] logarithmic() {
        boolean[] logarithmic = new boolean[Fingerprint.SIZE];
        for (int field = 0; field < logarithmic.length; field++) {
            logarithmic[field] = LevelFree.leastOfLogarithm(field) > 0;
        }
        return logarithmic;
    }
}
