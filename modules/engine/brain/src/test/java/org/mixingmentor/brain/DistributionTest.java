package org.mixingmentor.brain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.StemFingerprints;

/** On fingerprints of sounds: low thuds, each a little different, and hiss. */
class DistributionTest {
    private static List<FingerprintMatrix> thuds;

    @BeforeAll
    static void make() {
        thuds = sounds(1, 60, true);
    }

    @Tag("slow")
    @Test
    void what_sounds_alike_is_covered_and_what_does_not_is_not() {
        Distribution distribution = DistributionFit.learn(thuds, List.of());
        long covered =
                sounds(2, 100, true).stream().filter(distribution::covers).count();
        assertTrue(covered >= 95, covered + " of 100 thuds");
        long hisses =
                sounds(3, 100, false).stream().filter(distribution::covers).count();
        assertEquals(0, hisses);
    }

    @Test
    void an_ordinary_training_stem_is_at_about_one() {
        Distribution distribution = DistributionFit.learn(thuds, sounds(4, 20, true));
        double mean =
                thuds.stream().mapToDouble(distribution::distance).average().orElseThrow();
        assertTrue(mean > 0.4 && mean < 1.3, "mean distance " + mean);
        assertTrue(distribution.threshold() > mean);
    }

    @Test
    void level_does_not_matter() {
        Distribution distribution = DistributionFit.learn(thuds, List.of());
        float[] mean = Distribution.meanFingerprint(thuds.get(0));
        float[] louder = mean.clone();
        for (int band = 0; band < 32; band++) {
            louder[band] += 12;
        }
        louder[Fingerprint.MFCC] += 12 * (float) Math.sqrt(128);
        assertEquals(distribution.distance(mean, 0), distribution.distance(louder, 0), 1e-3);
    }

    @Test
    void the_mean_of_a_stem_stands_for_the_stem() {
        Distribution distribution = DistributionFit.learn(thuds, List.of());
        float[] mean = Distribution.meanFingerprint(thuds.get(5));
        assertEquals(distribution.distance(thuds.get(5)), distribution.distance(new FingerprintMatrix(mean)), 1e-6);
    }

    @Test
    void silence_is_infinitely_far() {
        Distribution distribution = DistributionFit.learn(thuds, List.of());
        FingerprintMatrix silence = StemFingerprints.normalised(stem(new float[48_000]), new Fingerprinter());
        assertEquals(Double.POSITIVE_INFINITY, distribution.distance(silence));
        assertFalse(distribution.covers(silence));
        assertThrows(IllegalArgumentException.class, () -> DistributionFit.learn(List.of(silence), List.of()));
    }

    @Test
    void one_stem_is_enough_to_know_that_stem() {
        Distribution distribution = DistributionFit.learn(thuds.subList(0, 1), List.of());
        assertTrue(distribution.covers(thuds.get(0)));
        assertFalse(distribution.covers(sounds(3, 1, false).get(0)));
    }

    private static List<FingerprintMatrix> sounds(long seed, int count, boolean thud) {
        Random random = new Random(seed);
        Fingerprinter fingerprinter = new Fingerprinter();
        List<FingerprintMatrix> sounds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sounds.add(StemFingerprints.normalised(stem(thud ? thud(random) : hiss(random)), fingerprinter));
        }
        return sounds;
    }

    private static float[] thud(Random random) {
        double hz = 50 * Math.pow(1.6, random.nextDouble());
        double decay = 0.05 + 0.1 * random.nextDouble();
        double click = 0.02 + 0.05 * random.nextDouble();
        float[] samples = new float[24_000];
        for (int i = 0; i < samples.length; i++) {
            double t = i / 48_000.0;
            samples[i] = (float) (Math.exp(-t / decay) * Math.sin(2 * Math.PI * hz * t)
                    + click * Math.exp(-t / 0.004) * random.nextGaussian());
        }
        return samples;
    }

    private static float[] hiss(Random random) {
        float[] samples = new float[24_000];
        double last = 0;
        for (int i = 0; i < samples.length; i++) {
            double noise = random.nextGaussian() * Math.exp(-i / 12_000.0);
            samples[i] = (float) (0.2 * (noise - last));
            last = noise;
        }
        return samples;
    }

    private static Stem stem(float[] samples) {
        return new Stem(samples, samples, true);
    }
}
