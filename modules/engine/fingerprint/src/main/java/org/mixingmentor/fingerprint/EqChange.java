package org.mixingmentor.fingerprint;

import java.util.Arrays;
import java.util.Collection;
import org.mixingmentor.audio.Biquad;

/**
 * What equalising does to fingerprints, without the audio. An EQ is an addition there: to the bands its {@link BandCurve},
 * to the MFCC the DCT of its response at the centres of the mel filters, to the differences of the MFCC nothing. On real
 * recordings that holds within 0.06 to 0.08 dB in each band, as long as no cell of the chunk lies at its floor. Centroid, flatness and zero crossing rate are
 * estimated from the bands before and after; crest factor, correlation and width stay as they were. Immutable.
 */
public final class EqChange {
    private static final int MELS = MelFilters.COUNT;
    private static final double DB_PER_NEPER_OF_POWER = 10 / Math.log(10);
    private static final double[] MEL_CENTRES_HZ = Arrays.copyOfRange(MelFilters.edgesHz(), 1, MELS + 1);
    /** Where the centres of the mel filters lie among the bands: 0 to below 31. */
    private static final double[] MEL_PLACES = melPlaces();

    private static final double[] CENTRES_HZ = centres();
    /** 10 log10 of the bands' widths in Hz. */
    private static final double[] WIDTHS_DB = widths();
    /** Orthonormal DCT-II, [13][128]. */
    private static final double[][] DCT = dct();

    /** Cells of the mel spectrum are clipped so far below a chunk's largest. */
    private static final double MEL_RANGE_DB = 75;

    private final float[] bandsDb;
    private final double[] melsDb;
    private final double flatness;

    private EqChange(float[] bandsDb, double[] melsDb, double flatness) {
        this.bandsDb = bandsDb;
        this.melsDb = melsDb;
        this.flatness = flatness;
    }

    /** The change by filters in series. */
    public static EqChange of(Collection<Biquad> filters) {
        double[] atMels = new double[MELS];
        for (int mel = 0; mel < MELS; mel++) {
            for (Biquad filter : filters) {
                atMels[mel] += filter.responseDb(MEL_CENTRES_HZ[mel]);
            }
        }
        float[] bands = BandCurve.of(filters);
        return new EqChange(bands, atMels, Math.exp(meanDb(bands) / DB_PER_NEPER_OF_POWER));
    }

    /** The gain in each band, 32 values in dB. */
    public float[] bandsDb() {
        return bandsDb.clone();
    }

    /** The fingerprints as they would be after equalising; level is not matched again. */
    public FingerprintMatrix apply(FingerprintMatrix sound) {
        float[] values = sound.values().clone();
        for (int chunk = 0; chunk < sound.chunks(); chunk++) {
            apply(values, chunk * Fingerprint.SIZE);
        }
        return new FingerprintMatrix(values);
    }

    private void apply(float[] values, int at) {
        Moments before = Moments.of(values, at);
        double[] mels = mels(values, at);
        for (int band = 0; band < Bands.COUNT; band++) {
            int i = at + Fingerprint.BANDS + band;
            values[i] = Math.max(Bands.FLOOR_DB, values[i] + bandsDb[band]);
        }
        cepstrum(values, at, mels);
        Moments after = Moments.of(values, at);
        values[at + Fingerprint.CENTROID] *= (float) (after.centroid / before.centroid);
        values[at + Fingerprint.ZERO_CROSSING_RATE] *= (float) Math.sqrt(after.square / before.square);
        double flat = values[at + Fingerprint.FLATNESS] * flatness * before.power / after.power;
        values[at + Fingerprint.FLATNESS] = (float) Math.min(1, flat);
    }

    /** The mel spectrum of a chunk as its bands suggest it: densities, between the centres of bands along straight lines, in dB. */
    private static double[] mels(float[] values, int at) {
        double[] mels = new double[MELS];
        for (int mel = 0; mel < MELS; mel++) {
            int band = (int) MEL_PLACES[mel];
            double share = MEL_PLACES[mel] - band;
            double low = values[at + Fingerprint.BANDS + band] - WIDTHS_DB[band];
            double high = values[at + Fingerprint.BANDS + band + 1] - WIDTHS_DB[band + 1];
            mels[mel] = (1 - share) * low + share * high;
        }
        return mels;
    }

    /** Adds to the MFCC what the filters do to the mel spectrum above its floor. */
    private void cepstrum(float[] values, int at, double[] mels) {
        double before = Double.NEGATIVE_INFINITY;
        double after = Double.NEGATIVE_INFINITY;
        for (int mel = 0; mel < MELS; mel++) {
            before = Math.max(before, mels[mel]);
            after = Math.max(after, mels[mel] + melsDb[mel]);
        }
        double[] change = new double[MELS];
        for (int mel = 0; mel < MELS; mel++) {
            change[mel] = Math.max(mels[mel] + melsDb[mel], after - MEL_RANGE_DB)
                    - Math.max(mels[mel], before - MEL_RANGE_DB);
        }
        for (int c = 0; c < Fingerprint.MFCC_COUNT; c++) {
            double sum = 0;
            for (int mel = 0; mel < MELS; mel++) {
                sum += DCT[c][mel] * change[mel];
            }
            values[at + Fingerprint.MFCC + c] += (float) sum;
        }
    }

    /** The gain's mean over the frequencies up to half the sample rate, each band as wide as it is, in dB. */
    private static double meanDb(float[] bands) {
        double sum = 0;
        double hz = 0;
        for (int band = 0; band < Bands.COUNT; band++) {
            double width = Bands.upperEdgeHz(band) - Bands.lowerEdgeHz(band);
            sum += width * bands[band];
            hz += width;
        }
        return sum / hz;
    }

    /** Of a spectrum that is known by its bands alone: power, centroid of the magnitudes, mean square of the frequency. */
    private record Moments(double power, double centroid, double square) {
        static Moments of(float[] values, int at) {
            double power = 0;
            double square = 0;
            double magnitude = 0;
            double moment = 0;
            for (int band = 0; band < Bands.COUNT; band++) {
                double p = Math.exp(values[at + Fingerprint.BANDS + band] / DB_PER_NEPER_OF_POWER);
                double hz = CENTRES_HZ[band];
                double m = Math.sqrt(p * hz);
                power += p;
                square += p * hz * hz;
                magnitude += m;
                moment += m * hz;
            }
            return new Moments(power, moment / magnitude, square / power);
        }
    }

    private static double[] melPlaces() {
        double[] places = new double[MELS];
        Arrays.setAll(places, mel -> {
            double place = 10 * Math.log10(MEL_CENTRES_HZ[mel] / 1000) + 18;
            return Math.max(0, Math.min(Math.nextDown(Bands.COUNT - 1.0), place));
        });
        return places;
    }

    private static double[] centres() {
        double[] centres = new double[Bands.COUNT];
        Arrays.setAll(centres, Bands::centreHz);
        return centres;
    }

    private static double[] widths() {
        double[] widths = new double[Bands.COUNT];
        Arrays.setAll(widths, band -> 10 * Math.log10(Bands.upperEdgeHz(band) - Bands.lowerEdgeHz(band)));
        return widths;
    }

    private static double[][] dct() {
        double[][] rows = new double[Fingerprint.MFCC_COUNT][MELS];
        for (int c = 0; c < rows.length; c++) {
            int coefficient = c;
            Arrays.setAll(rows[c], m -> MelCepstrum.basis(coefficient, m));
        }
        return rows;
    }
}
