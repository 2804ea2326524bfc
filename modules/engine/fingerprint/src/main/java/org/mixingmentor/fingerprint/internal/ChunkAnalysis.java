package org.mixingmentor.fingerprint.internal;

import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.fingerprint.Fingerprint;

/** Puts a fingerprint together: one pass over the samples for what time tells, then the spectra. */
public final class ChunkAnalysis {
    private static final int LENGTH = ChunkGrid.CHUNK;
    /** Mean square below which a channel counts as silent. */
    private static final double SILENT = 1e-10;
    /** librosa: values this close to 0 count as +0. */
    private static final double ZERO = 1e-10;

    private static final double MAX_SIDE_MID = 10;
    private static final double LEAST_MID = 1e-5;

    private final ThirdOctaveSpectrum bands = new ThirdOctaveSpectrum();
    private final FrameSpectra frames = new FrameSpectra();
    private final MelCepstrum cepstrum = new MelCepstrum();
    private final double[] mono = new double[LENGTH];

    private double leftSquare;
    private double rightSquare;
    private double midSquare;

    /**
     * As {@link org.mixingmentor.fingerprint.Fingerprinter#compute}. The gain is applied to sums and spectra, not to
     * samples: there are fewer of them.
     */
    public void analyse(float[] left, float[] right, int offset, double gain, float[] out, int outOffset) {
        window(left, right, offset);
        leftSquare *= gain * gain;
        rightSquare *= gain * gain;
        midSquare *= gain * gain;
        bands.levels(gain, out, outOffset + Fingerprint.BANDS);
        frames.analyse(mono, gain);
        out[outOffset + Fingerprint.CENTROID] = (float) frames.centroidHz();
        out[outOffset + Fingerprint.FLATNESS] = (float) frames.flatness();
        out[outOffset + Fingerprint.CREST] = (float) crestDb(gain * peak(left, right, offset));
        out[outOffset + Fingerprint.ZERO_CROSSING_RATE] = (float) zeroCrossingRate(gain);
        cepstrum.coefficients(frames, out, outOffset + Fingerprint.MFCC, outOffset + Fingerprint.DELTA_MFCC);
        out[outOffset + Fingerprint.CORRELATION] = (float) correlation();
        out[outOffset + Fingerprint.SIDE_MID] = (float) sideToMid();
    }

    /** Window, mix, and mean squares. Each sum runs in two chains: a processor adds at once what does not wait. */
    private void window(float[] left, float[] right, int offset) {
        double[] window = bands.window;
        double[] windowed = bands.windowed;
        double ll0 = 0;
        double ll1 = 0;
        double rr0 = 0;
        double rr1 = 0;
        double mm0 = 0;
        double mm1 = 0;
        for (int i = 0; i < LENGTH; i += 2) {
            double l0 = left[offset + i];
            double l1 = left[offset + i + 1];
            double r0 = right[offset + i];
            double r1 = right[offset + i + 1];
            double m0 = 0.5 * (l0 + r0);
            double m1 = 0.5 * (l1 + r1);
            mono[i] = m0;
            mono[i + 1] = m1;
            windowed[2 * i] = l0 * window[i];
            windowed[2 * i + 1] = r0 * window[i];
            windowed[2 * i + 2] = l1 * window[i + 1];
            windowed[2 * i + 3] = r1 * window[i + 1];
            ll0 = MultiplyAdd.of(l0, l0, ll0);
            ll1 = MultiplyAdd.of(l1, l1, ll1);
            rr0 = MultiplyAdd.of(r0, r0, rr0);
            rr1 = MultiplyAdd.of(r1, r1, rr1);
            mm0 = MultiplyAdd.of(m0, m0, mm0);
            mm1 = MultiplyAdd.of(m1, m1, mm1);
        }
        leftSquare = (ll0 + ll1) / LENGTH;
        rightSquare = (rr0 + rr1) / LENGTH;
        midSquare = (mm0 + mm1) / LENGTH;
    }

    private static double peak(float[] left, float[] right, int offset) {
        float leftPeak = 0;
        float rightPeak = 0;
        for (int i = offset; i < offset + LENGTH; i++) {
            float l = Math.abs(left[i]);
            float r = Math.abs(right[i]);
            leftPeak = l > leftPeak ? l : leftPeak;
            rightPeak = r > rightPeak ? r : rightPeak;
        }
        return Math.max(leftPeak, rightPeak);
    }

    private double crestDb(double peak) {
        double meanSquare = 0.5 * (leftSquare + rightSquare);
        return meanSquare > SILENT ? 20 * Math.log10(peak / Math.sqrt(meanSquare)) : 0;
    }

    private double correlation() {
        if (leftSquare <= SILENT || rightSquare <= SILENT) {
            return 0;
        }
        double product = 2 * midSquare - 0.5 * (leftSquare + rightSquare);
        return Math.max(-1, Math.min(1, product / Math.sqrt(leftSquare * rightSquare)));
    }

    private double sideToMid() {
        double sideSquare = Math.max(0, 0.5 * (leftSquare + rightSquare) - midSquare);
        return Math.min(MAX_SIDE_MID, Math.sqrt(sideSquare) / Math.max(Math.sqrt(midSquare), LEAST_MID));
    }

    /**
     * librosa's: changes of sign in each frame but for its first sample. A change counts once for every frame that holds
     * it, so it is enough to count by hop.
     */
    private double zeroCrossingRate(double gain) {
        long crossings = 0;
        int hopsInFrame = FrameSpectra.FRAME / FrameSpectra.HOP;
        int hops = FrameSpectra.FRAMES - 1 + hopsInFrame;
        long before = negative(mono[0] * gain);
        for (int hop = 0; hop < hops; hop++) {
            int start = hop * FrameSpectra.HOP;
            long atStart = negative(mono[start] * gain);
            long within = 0;
            long last = atStart;
            for (int i = start + 1; i < start + FrameSpectra.HOP; i++) {
                long sign = negative(mono[i] * gain);
                within += sign ^ last;
                last = sign;
            }
            int framesHolding = Math.min(Math.min(hop + 1, hops - hop), hopsInFrame);
            int framesStarting = hop < FrameSpectra.FRAMES ? 1 : 0;
            crossings += within * framesHolding + (atStart ^ before) * (framesHolding - framesStarting);
            before = last;
        }
        return (double) crossings / (FrameSpectra.FRAME * FrameSpectra.FRAMES);
    }

    /** 1 or 0. */
    private static long negative(double sample) {
        return Double.doubleToRawLongBits(sample + ZERO) >>> 63;
    }
}
