package org.mixingmentor.fingerprint;

import org.mixingmentor.fingerprint.internal.FourStepFft;
import org.mixingmentor.fingerprint.internal.HannWindow;

/**
 * Power spectra of windowed pieces of a sound, two at a time: as one complex sequence z = x + jy goes through the
 * transform, 2 X[k] = Z[k] + conj Z[n-k] and 2j Y[k] = Z[k] - conj Z[n-k]. One instance a thread.
 */
final class WindowedPower {
    private static final int ROWS = 32;

    private final int length;
    private final int columns;
    private final double[] window;
    private final FourStepFft fft;

    /** @param length of a piece in samples: 1024, 2048, 4096 ... */
    WindowedPower(int length) {
        this.length = length;
        columns = length / ROWS;
        window = HannWindow.ofLength(length);
        fft = new FourStepFft(ROWS, columns, 1);
    }

    /** Bins of a spectrum: half the length and one. */
    int bins() {
        return length / 2 + 1;
    }

    /**
     * The spectra of the pieces around two frames, both channels mixed to one; a sine at full scale has power 1. Outside
     * the sound is silence.
     *
     * @param first receives {@link #bins} values
     * @param second likewise
     */
    void of(float[] left, float[] right, long firstCentre, long secondCentre, double[] first, double[] second) {
        lay(left, right, firstCentre - length / 2, fft.inRe);
        lay(left, right, secondCentre - length / 2, fft.inIm);
        fft.transform();
        double scale = 1.0 / ((double) length * length / 4);
        for (int k = 0; k < bins(); k++) {
            int mirror = (length - k) % length;
            double re = fft.outRe[k / ROWS][k % ROWS];
            double im = fft.outIm[k / ROWS][k % ROWS];
            double mirroredRe = fft.outRe[mirror / ROWS][mirror % ROWS];
            double mirroredIm = fft.outIm[mirror / ROWS][mirror % ROWS];
            double evenRe = re + mirroredRe;
            double evenIm = im - mirroredIm;
            double oddRe = im + mirroredIm;
            double oddIm = mirroredRe - re;
            first[k] = scale * (evenRe * evenRe + evenIm * evenIm);
            second[k] = scale * (oddRe * oddRe + oddIm * oddIm);
        }
    }

    private void lay(float[] left, float[] right, long from, double[][] rows) {
        for (int i = 0; i < length; i++) {
            long at = from + i;
            boolean inside = at >= 0 && at < left.length;
            rows[i / columns][i % columns] = inside ? 0.5 * window[i] * (left[(int) at] + right[(int) at]) : 0;
        }
    }
}
