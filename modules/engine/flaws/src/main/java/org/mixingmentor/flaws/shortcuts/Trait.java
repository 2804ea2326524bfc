package org.mixingmentor.flaws.shortcuts;

import java.util.Arrays;
import java.util.Locale;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;

/** What a stem has from how it was recorded, stored or cut, not from how it was mixed. */
public enum Trait {
    /** The frequency above which there suddenly is nothing, as an MP3 or a stem separator leaves it; no EQ is that steep. */
    CUTOFF("where their spectra end", "kHz", 1) {
        @Override
        double of(StemMeasurement measured, Profile profile, FingerprintMatrix chunks) {
            float[] bands = profile.bandsDb();
            double nyquist = measured.format().sampleRate() / 2000.0;
            for (int band = LOWEST_CUTOFF; band + 1 < Bands.COUNT; band++) {
                double above = Bands.FLOOR_DB;
                for (int over = band + 1; over < Bands.COUNT; over++) {
                    above = Math.max(above, bands[over]);
                }
                if (bands[band] > AUDIBLE_DB && bands[band] - above > CLIFF_DB) {
                    return Math.min(nyquist, Bands.upperEdgeHz(band) / 1000);
                }
            }
            return Math.min(nyquist, TOP_KHZ);
        }
    },
    /** How far below the rest the quietest tenth of the chunks is: noise and bleed raise it, a gate or a mask empties it. */
    QUIET("how quiet their quietest parts are", "dB", 3) {
        @Override
        double of(StemMeasurement measured, Profile profile, FingerprintMatrix chunks) {
            double[] levels = new double[chunks.chunks()];
            double power = 0;
            for (int i = 0; i < levels.length; i++) {
                double sum = 0;
                for (int band = 0; band < Bands.COUNT; band++) {
                    sum += Math.pow(10, chunks.value(i, band) / 10);
                }
                power += sum / levels.length;
                levels[i] = 10 * Math.log10(sum);
            }
            Arrays.sort(levels);
            return Math.max(SILENCE_DB, levels[levels.length / 10] - 10 * Math.log10(power));
        }
    },
    /** How many of the bands of sounding chunks are empty, of those that hold something elsewhere: holes of a mask. */
    HOLES("how many holes their spectra have", "% of the bands", 2) {
        @Override
        double of(StemMeasurement measured, Profile profile, FingerprintMatrix chunks) {
            float[] usual = profile.bandsDb();
            int[] active = Profile.activeChunks(chunks, HOLE_RANGE_DB);
            int holes = 0;
            int all = 0;
            for (int chunk : active) {
                for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
                    boolean there = usual[band] > AUDIBLE_DB;
                    all += there ? 1 : 0;
                    holes += there && chunks.value(chunk, band) < usual[band] - HOLE_DB ? 1 : 0;
                }
            }
            return all == 0 ? 0 : 100.0 * holes / all;
        }
    },
    /** Frames a second in the file. */
    RATE("their sample rate", "Hz", 1) {
        @Override
        double of(StemMeasurement measured, Profile profile, FingerprintMatrix chunks) {
            return measured.format().sampleRate();
        }
    },
    /** One channel or two. */
    CHANNELS("their number of channels", "channels", 1) {
        @Override
        double of(StemMeasurement measured, Profile profile, FingerprintMatrix chunks) {
            return measured.format().channels();
        }
    },
    /** Whether the file is stored with loss. */
    FORMAT("their file format", "of 1 (0 = WAV, AIFF or FLAC)", 1) {
        @Override
        double of(StemMeasurement measured, Profile profile, FingerprintMatrix chunks) {
            String container = measured.format().container().toLowerCase(Locale.ROOT);
            return container.contains("wav") || container.contains("aif") || container.contains("flac") ? 0 : 1;
        }
    },
    /** Length in seconds. */
    LENGTH("their length", "s", 0.1) {
        @Override
        double of(StemMeasurement measured, Profile profile, FingerprintMatrix chunks) {
            return measured.seconds();
        }
    },
    /** Integrated loudness before it was brought to -18 LUFS. */
    LEVEL("their level before it was evened out", "LUFS", 1) {
        @Override
        double of(StemMeasurement measured, Profile profile, FingerprintMatrix chunks) {
            return measured.loudness().integratedLufs().orElse(NO_LUFS);
        }
    };

    private static final int LOWEST_CUTOFF = Bands.nearest(5000);
    private static final double TOP_KHZ = 20;
    private static final double AUDIBLE_DB = -80;
    private static final double CLIFF_DB = 28;
    private static final double SILENCE_DB = -100;
    private static final double HOLE_RANGE_DB = 30;
    private static final double HOLE_DB = 40;
    private static final double NO_LUFS = -70;

    private final String words;
    private final String unit;
    private final double least;

    Trait(String words, String unit, double least) {
        this.words = words;
        this.unit = unit;
        this.least = least;
    }

    /** Whether two medians differ by what could matter. */
    boolean differ(double one, double other) {
        return Math.abs(one - other) >= least;
    }

    /** "where their spectra end". */
    public String words() {
        return words;
    }

    String format(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 1000 ? "%.0f %s" : "%.1f %s", value, unit);
    }

    /** Whether it is read from chunks; then a reverb, a distortion or a compressor changes it too, and rightly so. */
    boolean ofChunks() {
        return this == QUIET || this == HOLES;
    }

    /** @param chunks at least one, sounding; read by those {@link #ofChunks} only */
    abstract double of(StemMeasurement measured, Profile profile, FingerprintMatrix chunks);
}
