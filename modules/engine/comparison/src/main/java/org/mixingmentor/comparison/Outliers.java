package org.mixingmentor.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mixingmentor.fingerprint.Descriptor;

/**
 * Stems that stand alone among those of their instrument: the mean distance to their nearest neighbours in other songs is
 * beyond the outer fence of the usual ones (third quartile plus three times the interquartile range; J. W. Tukey, 1977).
 */
final class Outliers {
    private static final int LEAST_STEMS = 12;
    private static final int LEAST_SONGS = 4;
    private static final double FENCE = 3;
    private static final double LEAST_RATIO = 1.6;
    private static final int NAMED = 3;

    private Outliers() {}

    static Map<String, List<Finding>> findings(StemSpace space, KindNeighbours near) {
        Map<String, List<Finding>> findings = new HashMap<>();
        near.kinds().forEach((instrument, places) -> {
            if (places.size() >= LEAST_STEMS && songs(space, places) >= LEAST_SONGS) {
                judge(space, instrument, places, near, findings);
            }
        });
        return findings;
    }

    private static long songs(StemSpace space, List<Integer> places) {
        return places.stream()
                .map(place -> space.stems().get(place).row().song())
                .distinct()
                .count();
    }

    private static void judge(
            StemSpace space,
            String instrument,
            List<Integer> places,
            KindNeighbours near,
            Map<String, List<Finding>> findings) {
        double[] lonely = places.stream()
                .mapToDouble(
                        place -> Arrays.stream(near.distances(place)).average().orElse(0))
                .toArray();
        double[] sorted = lonely.clone();
        Arrays.sort(sorted);
        double usual = sorted[sorted.length / 2];
        double upper = sorted[sorted.length * 3 / 4];
        double fence = Math.max(upper + FENCE * (upper - sorted[sorted.length / 4]), LEAST_RATIO * usual);
        double[] median = median(space, places);
        for (int i = 0; i < lonely.length; i++) {
            if (lonely[i] > fence) {
                double ratio = lonely[i] / Math.max(1e-9, usual);
                String words = String.format(
                        Locale.ROOT,
                        "Unlike the other %d stems of %s: %.1f times as far from the nearest as usual; %s.",
                        places.size() - 1,
                        instrument,
                        ratio,
                        strangest(space, places.get(i), median));
                String file = space.stems().get(places.get(i)).fileName();
                findings.put(file, List.of(Finding.of(Finding.Kind.OUTLIER, 0.2 + 0.15 * ratio, words)));
            }
        }
    }

    private static double[] median(StemSpace space, List<Integer> places) {
        double[] median = new double[Features.SIZE];
        for (int feature = 0; feature < median.length; feature++) {
            int index = feature;
            double[] values = places.stream()
                    .mapToDouble(place -> space.features(place)[index])
                    .sorted()
                    .toArray();
            median[feature] = values[values.length / 2];
        }
        return median;
    }

    private static String strangest(StemSpace space, int place, double[] median) {
        double[] own = space.features(place);
        double[] step = Descriptor.leastSpread();
        return IntStream.range(0, own.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(own[i] - median[i]) / step[i]))
                .limit(NAMED)
                .map(i -> Features.deviation(i, own[i] - median[i]))
                .collect(Collectors.joining(", ", "most by ", " beside their median"));
    }
}
