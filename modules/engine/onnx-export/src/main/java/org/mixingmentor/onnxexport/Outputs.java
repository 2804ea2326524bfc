package org.mixingmentor.onnxexport;

import java.util.List;
import org.mixingmentor.fingerprint.Correction;

/** The tensors of a brain, by name, and the nodes that end in its outputs. */
final class Outputs {
    static final String INPUT = "fingerprint";
    static final String CORRECTION = "correction";
    static final String FLAWS = "flaws";
    static final String SPREAD = "spread";

    private Outputs() {}

    /** Splits 35 + flaws values a row; the flaws are logits yet. */
    static void split(Graph graph, String values, int flaws) {
        declare(graph, flaws);
        parts(graph, values, "flaw_logits", flaws);
        graph.node("Sigmoid", FLAWS, List.of("flaw_logits"));
    }

    /** The same where the flaws are probabilities already. */
    static void splitProbabilities(Graph graph, String values, int flaws) {
        declare(graph, flaws);
        parts(graph, values, FLAWS, flaws);
    }

    /** The same where the flaws are probabilities that may lie outside 0 to 1 yet. */
    static void splitLinear(Graph graph, String values, int flaws) {
        declare(graph, flaws);
        parts(graph, values, "flaws_unclamped", flaws);
        String none = graph.floats("impossible", new float[] {0});
        String all = graph.floats("certain", new float[] {1});
        graph.node("Clip", FLAWS, List.of("flaws_unclamped", none, all));
    }

    private static void declare(Graph graph, int flaws) {
        graph.output(CORRECTION, Correction.SIZE);
        graph.output(FLAWS, flaws);
    }

    private static void parts(Graph graph, String values, String flawPart, int flaws) {
        String widths = graph.longs("widths", new long[] {Correction.SIZE, flaws}, 2);
        graph.nodes("Split", List.of(CORRECTION, flawPart), List.of(values, widths), Graph.attribute("axis", 1));
    }
}
