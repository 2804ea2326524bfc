package org.mixingmentor.training.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What some gold tells of the gold to come: a mean and a covariance, and of how many songs' worth they are. Songs with many
 * stems count more than those with few, but not as much more: by the square root. The covariance is shrunk to that of sounds
 * at large, brought to the same size: with few songs it says little about bands together (O. Ledoit and M. Wolf, A
 * well-conditioned estimator for large-dimensional covariance matrices, 2004; the target and its weight are fixed here).
 *
 * @param mean 27 values in dB, sum 0
 * @param covariance of a stem of another song about that mean, in dB squared: the mean's own error is in it
 * @param freedom degrees of freedom of Student's t distribution of such a stem; infinite where the covariance is known
 */
record GoldSpread(double[] mean, double[][] covariance, double freedom) {
    /** So many songs let half of what they say about two bands together be believed. */
    static final double PRIOR_SONGS = 10;
    /** What even alike stems differ by in a band, squared, in dB. */
    private static final double RESIDUAL_VARIANCE = 0.3;

    private static final int N = Spectrum.N;

    /** A gold stem: 27 values without level, and its song. */
    record Sound(String song, double[] spectrum) {}

    /**
     * Of a stem of a song that is not among them.
     *
     * @param gold at least one
     * @param shape covariance of sounds at large; its size does not matter
     */
    static GoldSpread of(List<Sound> gold, double[][] shape) {
        Weighted own = Weighted.of(gold);
        double size = trace(own.covariance) / trace(shape);
        double songs = Math.max(0, own.songs - 1);
        double[][] covariance = new double[N][N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                double shrunk =
                        (songs * own.covariance[i][j] + PRIOR_SONGS * size * shape[i][j]) / (songs + PRIOR_SONGS);
                covariance[i][j] = (shrunk + (i == j ? RESIDUAL_VARIANCE : 0)) * (1 + 1 / own.effective);
            }
        }
        return new GoldSpread(own.mean, covariance, songs + PRIOR_SONGS);
    }

    /** As if it were known exactly, from any number of songs. */
    GoldSpread known() {
        return new GoldSpread(mean, covariance, Double.POSITIVE_INFINITY);
    }

    /** The same spread by so many dB on average. */
    GoldSpread scaledTo(double db) {
        double factor = db / meanDb();
        double[][] scaled = new double[N][N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                scaled[i][j] = factor * factor * covariance[i][j];
            }
        }
        return new GoldSpread(mean, scaled, freedom);
    }

    /** The mean of the bands' standard deviations, in dB. */
    double meanDb() {
        double sum = 0;
        for (int i = 0; i < N; i++) {
            sum += Math.sqrt(covariance[i][i]) / N;
        }
        return sum;
    }

    /**
     * How a stem differs from another one of its song, where enough songs have two: known as well as the stems tell, and
     * shrunk.
     *
     * @param least so many songs
     */
    static Optional<GoldSpread> within(List<Sound> sounds, double[][] shape, int least) {
        Map<String, List<Sound>> songs = sounds.stream().collect(Collectors.groupingBy(Sound::song));
        List<Sound> differences = new ArrayList<>();
        for (List<Sound> song : songs.values()) {
            for (int k = 1; k < song.size(); k++) {
                double[] difference = new double[N];
                for (int i = 0; i < N; i++) {
                    difference[i] = song.get(k).spectrum[i] - song.get(k - 1).spectrum[i];
                }
                differences.add(new Sound(song.get(k).song, difference));
            }
        }
        boolean enough = differences.stream().map(Sound::song).distinct().count() >= least;
        return enough ? Optional.of(of(differences, shape).known()) : Optional.empty();
    }

    /** How far stems differ in each band, in dB: standard deviations, songs weighted. */
    static double[] byBandDb(List<Sound> gold) {
        double[] spread = new double[N];
        double[][] covariance = Weighted.of(gold).covariance;
        for (int i = 0; i < N; i++) {
            spread[i] = Math.sqrt(covariance[i][i]);
        }
        return spread;
    }

    /** The covariance of some sounds, songs weighted; for a target. */
    static double[][] covarianceOf(List<Sound> sounds) {
        return Weighted.of(sounds).covariance;
    }

    private static double trace(double[][] matrix) {
        double sum = 1e-9;
        for (int i = 0; i < N; i++) {
            sum += matrix[i][i];
        }
        return sum;
    }

    /** Means over stems of which each has the weight of its song's root. */
    private record Weighted(double[] mean, double[][] covariance, int songs, double effective) {
        static Weighted of(List<Sound> gold) {
            Map<String, Long> counts = gold.stream()
                    .map(Sound::song)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            double[] weights = gold.stream()
                    .mapToDouble(sound -> 1 / Math.sqrt(counts.get(sound.song)))
                    .toArray();
            double total = 0;
            for (double weight : weights) {
                total += weight;
            }
            double squares = 0;
            double[] mean = new double[N];
            for (int k = 0; k < weights.length; k++) {
                weights[k] /= total;
                squares += weights[k] * weights[k];
                for (int i = 0; i < N; i++) {
                    mean[i] += weights[k] * gold.get(k).spectrum[i];
                }
            }
            double[][] covariance = new double[N][N];
            double unbiased = squares < 1 ? 1 / (1 - squares) : 1;
            for (int k = 0; k < weights.length; k++) {
                double[] spectrum = gold.get(k).spectrum;
                for (int i = 0; i < N; i++) {
                    for (int j = 0; j < N; j++) {
                        covariance[i][j] += unbiased * weights[k] * (spectrum[i] - mean[i]) * (spectrum[j] - mean[j]);
                    }
                }
            }
            return new Weighted(mean, covariance, counts.size(), 1 / squares);
        }
    }
}
