package org.mixingmentor.fingerprint;

import java.util.Arrays;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.fingerprint.internal.Butterflies;
import org.mixingmentor.fingerprint.internal.FourStepFft;
import org.mixingmentor.fingerprint.internal.HannWindow;
import org.mixingmentor.fingerprint.internal.MultiplyAdd;

/**
 * The power spectra of a chunk's six frames as librosa cuts them (2048 samples, one every 512, no padding), and its
 * spectral centroid and flatness: means over the frames. Two frames x, y go through the transform as one sequence z = x +
 * jy; then 2 X[k] = Z[k] + conj Z[n-k] and 2j Y[k] = Z[k] - conj Z[n-k].
 */
final class FrameSpectra {
    static final int FRAME = 2048;
    static final int HOP = 512;
    static final int FRAMES = (ChunkGrid.CHUNK - FRAME) / HOP + 1;
    static final int BINS = FRAME / 2 + 1;
    static final double BIN_HZ = (double) ChunkGrid.SAMPLE_RATE / FRAME;

    private static final int PAIRS = FRAMES / 2;
    private static final int ROWS = 32;
    private static final int COLUMNS = FRAME / ROWS;
    /** A frame this much weaker than its partner is transformed alone: the partner's rounding would show in it. */
    private static final double WEAK = 1e-6;

    /** Power of frame t in bin k at {@code t * BINS + k}, unscaled. */
    final double[] power = new double[FRAMES * BINS];

    private final double[] frequency = new double[BINS];
    private final FourStepFft fft = transforms();
    /** The window as the transform's rows hold the samples, once for every pair. */
    private final double[][] window = new double[ROWS][PAIRS * COLUMNS];

    private final FrameSums[] sums = new FrameSums[FRAMES];

    FrameSpectra() {
        Arrays.setAll(sums, frame -> new FrameSums());
        double[] hann = HannWindow.ofLength(FRAME);
        for (int i = 0; i < PAIRS * FRAME; i++) {
            int sample = i % FRAME;
            window[sample / COLUMNS][i / FRAME * COLUMNS + sample % COLUMNS] = hann[sample];
        }
        for (int k = 0; k < BINS; k++) {
            frequency[k] = k * BIN_HZ;
        }
    }

    /** Transforms for all frames of a chunk at once. */
    static FourStepFft transforms() {
        return new FourStepFft(ROWS, COLUMNS, PAIRS);
    }

    /** Mean spectral centroid of the last chunk, in Hz; 0 for silence. */
    double centroidHz() {
        double sum = 0;
        for (FrameSums frame : sums) {
            sum += frame.centroid();
        }
        return sum / FRAMES;
    }

    /** Mean spectral flatness of the last chunk, 0 to 1; 1 for silence. */
    double flatness() {
        double sum = 0;
        for (FrameSums frame : sums) {
            sum += frame.flatness(BINS);
        }
        return sum / FRAMES;
    }

    /**
     * Takes the samples of a chunk, both channels mixed to one.
     *
     * @param gain factor applied to every sample
     */
    void analyse(double[] mono, double gain) {
        for (int pair = 0; pair < PAIRS; pair++) {
            lay(mono, 2 * pair, fft.inRe, pair);
            lay(mono, 2 * pair + 1, fft.inIm, pair);
        }
        transform();
        double scale = gain * gain / 4;
        for (int pair = 0; pair < PAIRS; pair++) {
            separate(pair, 2 * pair, scale);
        }
        for (int frame = 0; frame < FRAMES; frame++) {
            if (sums[frame].magnitudes() < WEAK * sums[frame ^ 1].magnitudes()) {
                analyseAlone(mono, frame, scale);
            }
        }
    }

    private void lay(double[] mono, int frame, double[][] rows, int pair) {
        for (int row = 0; row < ROWS; row++) {
            System.arraycopy(mono, frame * HOP + row * COLUMNS, rows[row], pair * COLUMNS, COLUMNS);
        }
    }

    private void transform() {
        for (int row = 0; row < ROWS; row++) {
            Butterflies.times(fft.inRe[row], fft.inIm[row], window[row], PAIRS * COLUMNS);
        }
        fft.transform();
    }

    /** Powers and sums of two frames that went through the transform as sequence {@code pair}. */
    private void separate(int pair, int frame, double scale) {
        int from = pair * ROWS;
        sums[frame].clear();
        sums[frame + 1].clear();
        // Bin 0 is its own mirror image.
        separateBin(0, 0, from, frame, scale);
        for (int row = 0; row < BINS / ROWS; row++) {
            if (row > 0) {
                separateBin(row, COLUMNS - row, from, frame, scale);
            }
            separateBins(row, from, 1, ROWS / 2, frame, scale);
            separateBins(row, from, ROWS / 2, ROWS, frame, scale);
        }
        separateBin(BINS / ROWS, BINS / ROWS, from, frame, scale);
    }

    /** The first bin of a row, whose mirror image is the first of row {@code mirror}. */
    private void separateBin(int row, int mirror, int from, int frame, double scale) {
        double evenRe = fft.outRe[row][from] + fft.outRe[mirror][from];
        double evenIm = fft.outIm[row][from] - fft.outIm[mirror][from];
        double oddRe = fft.outIm[row][from] + fft.outIm[mirror][from];
        double oddIm = fft.outRe[mirror][from] - fft.outRe[row][from];
        int bin = row * ROWS;
        double first = scale * (evenRe * evenRe + evenIm * evenIm);
        double second = scale * (oddRe * oddRe + oddIm * oddIm);
        power[frame * BINS + bin] = first;
        power[(frame + 1) * BINS + bin] = second;
        sums[frame].add(first, frequency[bin]);
        sums[frame + 1].add(second, frequency[bin]);
    }

    /**
     * Bins of a row but its first; their mirror images lie in one row, the other way round. All that is known of a bin is
     * summed at once: it costs nothing beside the square roots. Few enough that no product leaves the range of a double.
     */
    private void separateBins(int row, int from, int first, int end, int frame, double scale) {
        double[] re = fft.outRe[row];
        double[] im = fft.outIm[row];
        double[] mirroredRe = fft.outRe[COLUMNS - 1 - row];
        double[] mirroredIm = fft.outIm[COLUMNS - 1 - row];
        int x = frame * BINS + row * ROWS;
        int y = x + BINS;
        double magnitudeX = 0;
        double magnitudeY = 0;
        double momentX = 0;
        double momentY = 0;
        double sumX = 0;
        double sumY = 0;
        double productX = 1;
        double productY = 1;
        for (int i = first; i < end; i++) {
            int at = from + i;
            int mirror = from + ROWS - i;
            double evenRe = re[at] + mirroredRe[mirror];
            double evenIm = im[at] - mirroredIm[mirror];
            double oddRe = im[at] + mirroredIm[mirror];
            double oddIm = mirroredRe[mirror] - re[at];
            double powerX = scale * MultiplyAdd.of(evenRe, evenRe, evenIm * evenIm);
            double powerY = scale * MultiplyAdd.of(oddRe, oddRe, oddIm * oddIm);
            power[x + i] = powerX;
            power[y + i] = powerY;
            double rootX = Math.sqrt(powerX);
            double rootY = Math.sqrt(powerY);
            magnitudeX += rootX;
            magnitudeY += rootY;
            momentX = MultiplyAdd.of(frequency[row * ROWS + i], rootX, momentX);
            momentY = MultiplyAdd.of(frequency[row * ROWS + i], rootY, momentY);
            double flooredX = FrameSums.floored(powerX);
            double flooredY = FrameSums.floored(powerY);
            sumX += flooredX;
            sumY += flooredY;
            productX *= flooredX;
            productY *= flooredY;
        }
        sums[frame].add(magnitudeX, momentX, sumX, productX);
        sums[frame + 1].add(magnitudeY, momentY, sumY, productY);
    }

    private void analyseAlone(double[] mono, int frame, double scale) {
        lay(mono, frame, fft.inRe, 0);
        for (double[] row : fft.inIm) {
            Arrays.fill(row, 0);
        }
        transform();
        sums[frame].clear();
        for (int k = 0; k < BINS; k++) {
            double re = fft.outRe[k / ROWS][k % ROWS];
            double im = fft.outIm[k / ROWS][k % ROWS];
            double alone = 4 * scale * (re * re + im * im);
            power[frame * BINS + k] = alone;
            sums[frame].add(alone, frequency[k]);
        }
    }
}
