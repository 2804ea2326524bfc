package org.mixingmentor.onnxexport;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.StemFingerprints;

/** Fingerprints of sounds: low thuds with a click, each a little different. */
final class Thuds {
    private Thuds() {}

    static List<FingerprintMatrix> stems(long seed, int count) {
        Random random = new Random(seed);
        Fingerprinter fingerprinter = new Fingerprinter();
        List<FingerprintMatrix> stems = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] left = thud(random);
            float[] right = thud(random);
            stems.add(StemFingerprints.normalised(new Stem(left, right, false), fingerprinter));
        }
        return stems;
    }

    static float[] chunks(List<FingerprintMatrix> stems) {
        int values = stems.stream().mapToInt(stem -> stem.values().length).sum();
        float[] chunks = new float[values];
        int offset = 0;
        for (FingerprintMatrix stem : stems) {
            System.arraycopy(stem.values(), 0, chunks, offset, stem.values().length);
            offset += stem.values().length;
        }
        return chunks;
    }

    private static float[] thud(Random random) {
        double hz = 50 * Math.pow(4, random.nextDouble());
        double decay = 0.05 + 0.1 * random.nextDouble();
        float[] samples = new float[12_000];
        for (int i = 0; i < samples.length; i++) {
            double t = i / 48_000.0;
            samples[i] = (float) (Math.exp(-t / decay) * Math.sin(2 * Math.PI * hz * t)
                    + 0.05 * Math.exp(-t / 0.01) * random.nextGaussian());
        }
        return samples;
    }
}
