package org.mixingmentor.comparison;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.Loudness;
import org.mixingmentor.audio.LoudnessMeter;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.audio.spi.SourceFormat;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.StemFingerprints;

/** Short sounds whose truth is known, with real fingerprints. */
final class SummarisedSounds {
    private static final int RATE = 48_000;
    private static final Fingerprinter FINGERPRINTER = new Fingerprinter();

    private SummarisedSounds() {}

    /** Decaying noise through a wide bell: low for a drum, high for a cymbal; a little different for each seed. */
    static Stem hit(double centreHz, long seed) {
        Random random = new Random(seed);
        float[] samples = new float[RATE / 2];
        double decay = 0.08 * (1 + 0.3 * random.nextDouble());
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.1 * random.nextGaussian() * Math.exp(-i / (decay * RATE)));
        }
        double hz = centreHz * Math.pow(2, 0.3 * random.nextGaussian());
        float[] shaped = Biquad.peak(hz, 24, 0.7).filter(samples);
        return new Stem(shaped, shaped, true);
    }

    static Stem through(Biquad filter, Stem stem) {
        float[] filtered = filter.filter(stem.left());
        return new Stem(filtered, filtered, true);
    }

    static Stem louder(Stem stem, double factor) {
        float[] samples = stem.left().clone();
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= (float) factor;
        }
        return new Stem(samples, samples, true);
    }

    static Stem silence() {
        float[] nothing = new float[RATE / 2];
        return new Stem(nothing, nothing, true);
    }

    static Stem leftOnly(Stem stem) {
        return new Stem(stem.left(), new float[stem.frames()], false);
    }

    static StemRow.Builder row(String fileName, StemClass stemClass, String instrument, String song) {
        return StemRow.builder(fileName)
                .stemClass(stemClass)
                .instrument(instrument)
                .song(song);
    }

    static StemSummary summary(StemRow row, Stem stem) {
        return summary(row, stem, RATE);
    }

    static StemSummary summary(StemRow row, Stem stem, int fileRate) {
        Loudness loudness = LoudnessMeter.of(stem);
        SourceFormat format = new SourceFormat("WAV", fileRate, stem.mono() ? 1 : 2, stem.frames());
        StemMeasurement measured = new StemMeasurement(format, stem.frames(), loudness, 0.5, 0, 0);
        String hash = Integer.toHexString(Arrays.hashCode(stem.left()) * 31 + Arrays.hashCode(stem.right()));
        CataloguedStem catalogued = new CataloguedStem(row, hash, Optional.of(measured), StemStatus.OK, "");
        return StemSummaries.of(catalogued, StemFingerprints.normalised(stem, FINGERPRINTER));
    }
}
