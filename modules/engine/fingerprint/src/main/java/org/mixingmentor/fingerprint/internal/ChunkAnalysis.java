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
    private double product;
    private double midSquare;
    private double peak;

    /** As {@link org.mixingmentor.fingerprint.Fingerprinter#compute}. */
    public void analyse(float[] left, float[] right, int offset, double gain, float[] out, int outOffset) {
        window(left, right, offset, gain);
        bands.levels(out, outOffset + Fingerprint.BANDS);
        frames.analyse(mono);
        out[outOffset + Fingerprint.CENTROID] = (float) frames.centroidHz();
        out[outOffset + Fingerprint.FLATNESS] = (float) frames.flatness();
        out[outOffset + Fingerprint.CREST] = (float) crestDb();
        out[outOffset + Fingerprint.ZERO_CROSSING_RATE] = (float) zeroCrossingRate();
        cepstrum.coefficients(frames, out, outOffset + Fingerprint.MFCC, outOffset + Fingerprint.DELTA_MFCC);
        out[outOffset + Fingerprint.CORRELATION] = (float) correlation();
        out[outOffset + Fingerprint.SIDE_MID] = (float) sideToMid();
    }

    /** Gain, window, mix, and the sums that crest and stereo need. */
    private void window(float[] left, float[] right, int offset, double gain) {
        double[] window = bands.window;
        double[] windowedLeft = bands.left;
        double[] windowedRight = bands.right;
        double ll = 0;
        double rr = 0;
        double lr = 0;
        double mm = 0;
        double highest = 0;
        for (int i = 0; i < LENGTH; i++) {
            double l = left[offset + i] * gain;
            double r = right[offset + i] * gain;
            double m = 0.5 * (l + r);
            mono[i] = m;
            windowedLeft[i] = l * window[i];
            windowedRight[i] = r * window[i];
            double l2 = l * l;
            double r2 = r * r;
            ll += l2;
            rr += r2;
            lr += l * r;
            mm += m * m;
            if (l2 > highest) {
                highest = l2;
            }
            if (r2 > highest) {
                highest = r2;
            }
        }
        leftSquare = ll / LENGTH;
        rightSquare = rr / LENGTH;
        product = lr / LENGTH;
        midSquare = mm / LENGTH;
        peak = highest;
    }

    private double crestDb() {
        double meanSquare = 0.5 * (leftSquare + rightSquare);
        return meanSquare > SILENT ? 10 * Math.log10(peak / meanSquare) : 0;
    }

    private double correlation() {
        if (leftSquare <= SILENT || rightSquare <= SILENT) {
            return 0;
        }
        double correlation = product / Math.sqrt(leftSquare * rightSquare);
        return Math.max(-1, Math.min(1, correlation));
    }

    private double sideToMid() {
        double sideSquare = Math.max(0, 0.5 * (leftSquare + rightSquare) - midSquare);
        return Math.min(MAX_SIDE_MID, Math.sqrt(sideSquare) / Math.max(Math.sqrt(midSquare), LEAST_MID));
    }

    /**
     * librosa's: changes of sign in each frame but for its first sample. A change counts once for every frame that holds
     * it, so it is enough to count by hop.
     */
    private double zeroCrossingRate() {
        long crossings = 0;
        int hopsInFrame = FrameSpectra.FRAME / FrameSpectra.HOP;
        int hops = FrameSpectra.FRAMES - 1 + hopsInFrame;
        long before = negative(mono[0]);
        for (int hop = 0; hop < hops; hop++) {
            int start = hop * FrameSpectra.HOP;
            long atStart = negative(mono[start]);
            long within = 0;
            long last = atStart;
            for (int i = start + 1; i < start + FrameSpectra.HOP; i++) {
                long sign = negative(mono[i]);
                within += sign ^ last;
                last = sign;
            }
            int framesHolding = Math.min(Math.min(hop + 1, hops - hop), Math.min(hopsInFrame, FrameSpectra.FRAMES));
            int framesStarting = hop < FrameSpectra.FRAMES ? 1 : 0;
            crossings += within * framesHolding + (atStart ^ before) * (framesHolding - framesStarting);
            before = last;
        }
        return (double) crossings / (FrameSpectra.FRAME * FrameSpectra.FRAMES);
    }

    private static long negative(double sample) {
        return Double.doubleToRawLongBits(sample + ZERO) >>> 63;
    }
}
