package org.mixingmentor.fingerprint;

/** Computes fingerprints. Holds its work buffers: one instance a thread, nothing allocated per chunk. */
public final class Fingerprinter {
    /** Mean square below which a channel counts as silent. */
    private static final double SILENT = 1e-10;

    private static final double MAX_SIDE_MID = 10;
    private static final double LEAST_MID = 1e-5;

    private final ThirdOctaveSpectrum bands = new ThirdOctaveSpectrum();
    private final Waveform waveform = new Waveform(bands.left(), bands.right());
    private final FrameSpectra frames = new FrameSpectra();
    private final MelCepstrum cepstrum = new MelCepstrum();

    private double leftSquare;
    private double rightSquare;
    private double product;

    public Fingerprinter() {}

    /**
     * Computes the 64 values of one chunk, in double arithmetic, rounded to float. The gain is applied to sums and spectra,
     * not to samples: there are fewer of them.
     *
     * @param left at least {@code offset + 4800} finite samples at 48 kHz, full scale 1
     * @param right likewise; the same samples again for a mono sound
     * @param offset first sample of the chunk
     * @param gain factor that every sample counts with
     * @param out receives 64 values from {@code outOffset}; see {@link Fingerprint}
     */
    public void compute(float[] left, float[] right, int offset, double gain, float[] out, int outOffset) {
        waveform.take(left, right, offset);
        leftSquare = gain * gain * waveform.leftSquare();
        rightSquare = gain * gain * waveform.rightSquare();
        product = gain * gain * waveform.product();
        bands.levels(gain, out, outOffset + Fingerprint.BANDS);
        frames.analyse(waveform.mono, gain);
        out[outOffset + Fingerprint.CENTROID] = (float) frames.centroidHz();
        out[outOffset + Fingerprint.FLATNESS] = (float) frames.flatness();
        out[outOffset + Fingerprint.CREST] = (float) crestDb(gain * waveform.peak());
        out[outOffset + Fingerprint.ZERO_CROSSING_RATE] = (float) waveform.zeroCrossingRate(gain);
        cepstrum.coefficients(frames, out, outOffset + Fingerprint.MFCC, outOffset + Fingerprint.DELTA_MFCC);
        out[outOffset + Fingerprint.CORRELATION] = (float) correlation();
        out[outOffset + Fingerprint.SIDE_MID] = (float) sideToMid();
    }

    private double crestDb(double peak) {
        double meanSquare = 0.5 * (leftSquare + rightSquare);
        return meanSquare > SILENT ? 20 * Math.log10(peak / Math.sqrt(meanSquare)) : 0;
    }

    private double correlation() {
        if (leftSquare <= SILENT || rightSquare <= SILENT) {
            return 0;
        }
        return Math.max(-1, Math.min(1, product / Math.sqrt(leftSquare * rightSquare)));
    }

    private double sideToMid() {
        double squares = 0.25 * (leftSquare + rightSquare);
        double side = Math.sqrt(Math.max(0, squares - 0.5 * product));
        double mid = Math.sqrt(Math.max(0, squares + 0.5 * product));
        return Math.min(MAX_SIDE_MID, side / Math.max(mid, LEAST_MID));
    }
}
