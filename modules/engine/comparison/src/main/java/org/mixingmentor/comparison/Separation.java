package org.mixingmentor.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * How far gold and flawed stems lie apart in each of the 64 values of their mean fingerprints, the furthest first.
 *
 * @param values 64, ranked by the size of their effect
 * @param gold stems counted as gold
 * @param flawed stems counted as flawed
 */
public record Separation(List<Value> values, int gold, int flawed) {
    private static final int MOST_RESAMPLES = 400;
    private static final int LEAST_RESAMPLES = 60;
    private static final int DRAWS = 4_000_000;
    private static final long SEED = 64;

    /**
     * One of the 64 values.
     *
     * @param delta Cliff's delta (N. Cliff, 1993): the share of pairs in which the flawed stem has the larger value minus
     *     that in which the gold stem has; -1 to 1, 0 = not told apart
     * @param low lower end of its 95 % interval, by a bootstrap over songs (B. Efron, 1979)
     * @param high upper end
     * @param gold the gold stems' values, ascending; not copied, not written to
     * @param flawed the flawed stems' values, ascending
     */
    public record Value(Field field, double delta, double low, double high, float[] gold, float[] flawed) {
        /** Whether the interval leaves 0 out: the two are told apart by more than chance. */
        public boolean sure() {
            return low > 0 || high < 0;
        }
    }

    /**
     * Compares all ideal stems with the flawed ones.
     *
     * @param flaw only flawed stems with this flaw; empty = all
     * @param instrument only stems of this instrument; empty = all
     * @return no values where either side has no stem that sounds
     * @throws CancellationException when {@code cancelled} says so
     */
    public static Separation of(
            List<StemSummary> stems, Optional<String> flaw, Optional<String> instrument, BooleanSupplier cancelled) {
        List<StemSummary> compared = stems.stream()
                .filter(stem -> !stem.silent())
                .filter(stem -> instrument.isEmpty() || stem.instrument().equals(instrument.get()))
                .filter(stem -> stem.gold()
                        || (stem.flawed()
                                && (flaw.isEmpty() || stem.row().flawTypes().contains(flaw.get()))))
                .toList();
        int gold = (int) compared.stream().filter(StemSummary::gold).count();
        int flawed = compared.size() - gold;
        if (gold == 0 || flawed == 0) {
            return new Separation(List.of(), gold, flawed);
        }
        short[][] counts = resamples(compared);
        List<Value> values = new ArrayList<>(Field.all().parallelStream()
                .map(field -> {
                    if (cancelled.getAsBoolean()) {
                        throw new CancellationException();
                    }
                    return value(field, compared, counts);
                })
                .toList());
        values.sort(Comparator.comparingDouble((Value value) -> -Math.abs(value.delta())));
        return new Separation(List.copyOf(values), gold, flawed);
    }

    /** How often each stem is in each resample: songs are drawn, with all their stems. */
    private static short[][] resamples(List<StemSummary> stems) {
        Map<String, List<Integer>> songs = new TreeMap<>();
        for (int i = 0; i < stems.size(); i++) {
            songs.computeIfAbsent(stems.get(i).row().song(), name -> new ArrayList<>())
                    .add(i);
        }
        List<List<Integer>> members = List.copyOf(songs.values());
        SplittableRandom random = new SplittableRandom(SEED);
        int resamples = Math.max(LEAST_RESAMPLES, Math.min(MOST_RESAMPLES, DRAWS / stems.size()));
        short[][] counts = new short[resamples][stems.size()];
        for (short[] count : counts) {
            for (int draw = 0; draw < members.size(); draw++) {
                members.get(random.nextInt(members.size())).forEach(stem -> count[stem]++);
            }
        }
        return counts;
    }

    private static Value value(Field field, List<StemSummary> stems, short[][] counts) {
        float[] own = new float[stems.size()];
        boolean[] gold = new boolean[own.length];
        long[] keys = new long[own.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = stems.get(i).mean()[field.index()];
            gold[i] = stems.get(i).gold();
            keys[i] = ((long) ascending(own[i]) << 32) | i;
        }
        Arrays.sort(keys);
        int[] order = new int[own.length];
        Arrays.setAll(order, i -> (int) keys[i]);
        short[] once = new short[own.length];
        Arrays.fill(once, (short) 1);
        double delta = delta(order, own, gold, once);
        double[] resampled = Arrays.stream(counts)
                .mapToDouble(count -> delta(order, own, gold, count))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        double low = resampled.length == 0 ? -1 : resampled[(int) (0.025 * resampled.length)];
        double high = resampled.length == 0 ? 1 : resampled[(int) (0.975 * (resampled.length - 1))];
        return new Value(field, delta, low, high, sorted(own, gold, true), sorted(own, gold, false));
    }

    /** An integer that is the larger the larger the value is. */
    private static int ascending(float value) {
        int bits = Float.floatToIntBits(value + 0f);
        return bits >= 0 ? bits : bits ^ Integer.MAX_VALUE;
    }

    /** Cliff's delta of weighted stems in one pass over ascending values; not a number where a side is empty. */
    private static double delta(int[] order, float[] own, boolean[] gold, short[] count) {
        long goldBelow = 0;
        long flawedBelow = 0;
        long won = 0;
        int i = 0;
        while (i < order.length) {
            int end = i;
            long goldHere = 0;
            long flawedHere = 0;
            float here = own[order[i]];
            while (end < order.length && own[order[end]] == here) {
                int stem = order[end++];
                if (gold[stem]) {
                    goldHere += count[stem];
                } else {
                    flawedHere += count[stem];
                }
            }
            won += flawedHere * goldBelow - goldHere * flawedBelow;
            goldBelow += goldHere;
            flawedBelow += flawedHere;
            i = end;
        }
        return goldBelow == 0 || flawedBelow == 0 ? Double.NaN : (double) won / ((double) goldBelow * flawedBelow);
    }

    private static float[] sorted(float[] own, boolean[] gold, boolean wanted) {
        float[] kept = new float[own.length];
        int size = 0;
        for (int i = 0; i < own.length; i++) {
            if (gold[i] == wanted) {
                kept[size++] = own[i];
            }
        }
        float[] sorted = Arrays.copyOf(kept, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Whether there is anything to tell apart. */
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
