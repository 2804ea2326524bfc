package org.mixingmentor.demo.internal.synthesis;

import org.mixingmentor.audio.ChunkGrid;

/**
 * A plucked string: a delay line that feeds back through a low pass (K. Karplus and A. Strong 1983, D. Jaffe and J. Smith
 * 1983), excited by a pick.
 *
 * @param hz pitch
 * @param decayS until the fundamental has fallen by 60 dB
 * @param damping 0 (bright) to below 1: how fast highs die; a palm on the strings is 0.7 and more
 * @param pick where it is plucked, as a part of the string's length
 */
record PluckedString(double hz, double decayS, double damping, double pick) {
    /** Fades out within this after its end, so that the next note starts clean. */
    private static final double RELEASE_MS = 6;

    /** Adds one note. */
    void play(SignalChain track, int from, int to, double velocity, Noise noise) {
        double period = ChunkGrid.SAMPLE_RATE / hz - damping / (1 - damping);
        int whole = (int) period;
        float part = (float) (period - whole);
        float[] line = excited(whole + 2, velocity, noise);
        float loss = (float) StrictMath.pow(10, -3 / (hz * decayS));
        float keep = (float) damping;
        float[] out = track.samples();
        int end = Math.min(out.length, to + (int) (8 * RELEASE_MS * ChunkGrid.SAMPLE_RATE / 1000));
        Decay release = new Decay(RELEASE_MS);
        float low = 0;
        int write = 0;
        for (int i = from; i < end; i++) {
            int read = write - whole;
            float now = line[read < 0 ? read + line.length : read];
            read--;
            float before = line[read < 0 ? read + line.length : read];
            low = (1 - keep) * (now + part * (before - now)) + keep * low;
            line[write] = loss * low;
            write = write + 1 == line.length ? 0 : write + 1;
            out[i] += i < to ? low : low * (float) release.next();
        }
    }

    /** A short noisy pluck, combed by where the string is picked; harder is brighter. */
    private float[] excited(int length, double velocity, Noise noise) {
        float[] pluck = new float[length];
        float low = 0;
        float softness = (float) (0.75 - 0.5 * velocity);
        for (int i = 0; i < length; i++) {
            float push = i < length * pick ? 1f - i / (float) (length * pick) : 0;
            low = (1 - softness) * (push + 0.35f * noise.next()) + softness * low;
            pluck[i] = (float) velocity * low;
        }
        float[] line = new float[length];
        int gap = Math.max(1, (int) (length * pick));
        float sum = 0;
        for (int i = 0; i < length; i++) {
            line[i] = pluck[i] - pluck[(i + length - gap) % length];
            sum += line[i];
        }
        for (int i = 0; i < length; i++) {
            line[i] -= sum / length;
        }
        return line;
    }
}
