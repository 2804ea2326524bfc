package org.mixingmentor.mentor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.StemFingerprints;

/** Noise that falls towards high frequencies, as music does, and what filters make of it. */
final class FilteredNoise {
    private static List<FingerprintMatrix> gold = List.of();

    private FilteredNoise() {}

    static Stem noise(long seed, double seconds) {
        return new Stem(channel(seed, seconds), channel(seed + 1000, seconds), false);
    }

    private static float[] channel(long seed, double seconds) {
        Random random = new Random(seed);
        float[] channel = new float[(int) (seconds * 48_000)];
        for (int i = 0; i < channel.length; i++) {
            channel[i] = (float) (0.1 * random.nextGaussian());
        }
        return Biquad.highShelf(600, -12, 0.5).filter(channel);
    }

    static Stem filtered(Stem stem, Biquad... filters) {
        float[] left = stem.left();
        float[] right = stem.right();
        for (Biquad filter : filters) {
            left = filter.filter(left);
            right = filter.filter(right);
        }
        return new Stem(left, right, stem.mono());
    }

    static Stem joined(Stem... stems) {
        int frames = 0;
        for (Stem stem : stems) {
            frames += stem.frames();
        }
        float[] left = new float[frames];
        float[] right = new float[frames];
        int at = 0;
        for (Stem stem : stems) {
            System.arraycopy(stem.left(), 0, left, at, stem.frames());
            System.arraycopy(stem.right(), 0, right, at, stem.frames());
            at += stem.frames();
        }
        return new Stem(left, right, false);
    }

    static FingerprintMatrix fingerprints(Stem stem) {
        return StemFingerprints.normalised(stem, new Fingerprinter());
    }

    /** Many takes, each equalised otherwise and half of them the other way round: filters are nothing strange. */
    static synchronized List<FingerprintMatrix> gold() {
        if (gold.isEmpty()) {
            gold = List.copyOf(takes());
        }
        return gold;
    }

    private static List<FingerprintMatrix> takes() {
        Random random = new Random(1);
        List<FingerprintMatrix> takes = new ArrayList<>();
        for (int take = 0; take < 60; take++) {
            Biquad[] filters = new Biquad[3];
            Biquad[] opposites = new Biquad[3];
            for (int i = 0; i < filters.length; i++) {
                double hz = 60 * Math.pow(200, random.nextDouble());
                double gain = 4 * random.nextGaussian();
                filters[i] = Biquad.peak(hz, gain, 1);
                opposites[i] = Biquad.peak(hz, -gain, 1);
            }
            takes.add(fingerprints(filtered(noise(take, 1), filters)));
            takes.add(fingerprints(filtered(noise(take + 500, 1), opposites)));
        }
        return takes;
    }
}
