package org.mixingmentor.training;

/**
 * Lines that Tribuo fitted, over one scaler. For a fingerprint x[64]:
 *
 * <ol>
 *   <li>z = what {@link Dense.Scaler} makes of x, 64 values;
 *   <li>the 35 corrections = units * (W z + bias);
 *   <li>the flaws = clamp(W z + bias, 0, 1), with weights of their own.
 * </ol>
 *
 * Arithmetic in float32. Each line is there twice: as numbers, and as the graph that Tribuo's own exporter made of it, which
 * is what goes into a brain; exports are held against the numbers.
 *
 * @param scaler of the inputs
 * @param units 35 values: what the outputs of the first line are counted in, dB or correlation
 * @param correctionLine 64 inputs, 35 outputs
 * @param flawLine 64 inputs, an output for each flaw; probabilities as they come
 * @param flaws number of flaw types
 */
public record Linear(Dense.Scaler scaler, float[] units, Line correctionLine, Line flawLine, int flaws)
        implements ModelStructure {
    /**
     * A line.
     *
     * @param layer without activation
     * @param graph an ONNX {@code GraphProto} of one input [N, inputs] and one output [N, outputs]; empty without outputs
     */
    public record Line(Dense.Layer layer, byte[] graph) {}

    public Linear {
        if (units.length != CORRECTIONS
                || correctionLine.layer().outputs() != CORRECTIONS
                || flawLine.layer().outputs() != flaws) {
            throw new IllegalArgumentException("outputs are not 35 corrections and " + flaws + " flaws");
        }
    }

    @Override
    public Kind kind() {
        return Kind.LINEAR;
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public void answers(float[] fingerprints, int from, Answers to) {
        float[] z = new float[scaler.mean().length];
        scaler.apply(fingerprints, from, z, 0);
        float[] values = new float[outputs()];
        float[] corrections = correctionLine.layer().apply(z);
        for (int j = 0; j < CORRECTIONS; j++) {
            values[j] = units[j] * corrections[j];
        }
        System.arraycopy(flawLine.layer().apply(z), 0, values, CORRECTIONS, flaws);
        to.take(values, 0);
    }

    @Override
    public void conclude(float[] mean) {
        for (int o = CORRECTIONS; o < mean.length; o++) {
            mean[o] = Math.max(0, Math.min(1, mean[o]));
        }
    }
}
