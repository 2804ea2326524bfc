package org.mixingmentor.flaws.shortcuts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.mixingmentor.audio.Quantile;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.flaws.Flaws;
import org.mixingmentor.flaws.spi.Flaw;

/** Looks for traits by which flawed stems can be told from gold ones, class by class and flaw by flaw. */
public final class Shortcuts {
    /** Fewer songs than this on a side say nothing. */
    private static final int LEAST_SONGS = 5;
    /** What tells less than this in a pair is no shortcut that a model would take before the flaw. */
    private static final double LEAST_AUC = 0.75;

    private static final int RESAMPLES = 400;
    private static final double TAIL = 0.005;
    private static final long SEED = 0x5C;

    private final List<Measured> stems = new ArrayList<>();

    private record Measured(CataloguedStem stem, Map<Trait, Double> traits) {
        /** Whether all its flaws are made by an equaliser, which changes none of the traits. */
        boolean eqAlone() {
            return stem.row().flawTypes().stream().allMatch(flaw -> Flaws.of(flaw)
                    .filter(own -> own.kind() == Flaw.Kind.EQ)
                    .isPresent());
        }

        boolean is(StemClass stemClass) {
            return stem.row().stemClass().filter(stemClass::equals).isPresent();
        }
    }

    /** Adds a stem; one that is unread or silent counts for nothing. */
    public void add(CataloguedStem stem, FingerprintMatrix chunks) {
        if (chunks.chunks() > 0) {
            add(stem, Profile.of(chunks), chunks);
        }
    }

    /** Adds a stem of which only the profile is known: holes and quiet parts are not looked for. */
    public void add(CataloguedStem stem, Profile profile) {
        add(stem, profile, null);
    }

    private void add(CataloguedStem stem, Profile profile, FingerprintMatrix chunks) {
        StemMeasurement measured = stem.measurement().orElse(null);
        if (measured != null && !profile.silent()) {
            Map<Trait, Double> traits = new EnumMap<>(Trait.class);
            for (Trait trait : Trait.values()) {
                traits.put(
                        trait, trait.ofChunks() && chunks == null ? Double.NaN : trait.of(measured, profile, chunks));
            }
            stems.add(new Measured(stem, traits));
        }
    }

    /** What was found, the strongest first; a flaw is named only where the flawed stems in all are not told apart so. */
    public List<Shortcut> found() {
        List<Shortcut> found = new ArrayList<>();
        TreeSet<String> flaws = new TreeSet<>();
        stems.stream()
                .filter(stem -> stem.is(StemClass.FLAWED))
                .forEach(stem -> flaws.addAll(stem.stem().row().flawTypes()));
        for (Trait trait : Trait.values()) {
            Optional<Shortcut> all = told(trait, "flawed", stem -> true);
            all.ifPresent(found::add);
            if (all.isEmpty()) {
                for (String flaw : flaws) {
                    told(trait, flaw, stem -> stem.stem().row().flawTypes().contains(flaw))
                            .ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparingDouble(Shortcut::strength).reversed());
        return List.copyOf(found);
    }

    private Optional<Shortcut> told(Trait trait, String side, Predicate<Measured> which) {
        List<Measured> gold =
                stems.stream().filter(stem -> stem.is(StemClass.IDEAL)).toList();
        List<Measured> flawed = stems.stream()
                .filter(stem -> stem.is(StemClass.FLAWED))
                .filter(which)
                .filter(stem -> !trait.ofChunks() || stem.eqAlone())
                .toList();
        if (gold.stream().anyMatch(stem -> Double.isNaN(stem.traits().get(trait)))) {
            return Optional.empty();
        }
        if (songs(gold) < LEAST_SONGS || songs(flawed) < LEAST_SONGS) {
            return Optional.empty();
        }
        double[] wins = wins(gold, flawed, trait);
        double auc = wins[0];
        if (Math.abs(auc - 0.5) < LEAST_AUC - 0.5) {
            return Optional.empty();
        }
        double[] drawn = Arrays.copyOfRange(wins, 1, wins.length);
        double low = Quantile.linear(sorted(drawn), TAIL);
        double high = Quantile.linear(sorted(drawn), 1 - TAIL);
        Shortcut found = new Shortcut(trait, side, auc, low, high, median(gold, trait), median(flawed, trait));
        boolean sure = low > 0.5 || high < 0.5;
        return sure && trait.differ(found.gold(), found.flawed()) ? Optional.of(found) : Optional.empty();
    }

    /** The AUC as it is, then of songs drawn anew; draws that leave a side empty are left out. */
    private static double[] wins(List<Measured> gold, List<Measured> flawed, Trait trait) {
        Map<String, List<Measured>> bySong = new TreeMap<>();
        gold.forEach(stem -> bySong.computeIfAbsent(stem.stem().row().song(), name -> new ArrayList<>())
                .add(stem));
        flawed.forEach(stem -> bySong.computeIfAbsent(stem.stem().row().song(), name -> new ArrayList<>())
                .add(stem));
        List<List<Measured>> songs = List.copyOf(bySong.values());
        SplittableRandom random = new SplittableRandom(SEED);
        List<Double> wins = new ArrayList<>(List.of(auc(gold, flawed, trait)));
        for (int i = 0; i < RESAMPLES; i++) {
            List<Measured> drawnGold = new ArrayList<>();
            List<Measured> drawnFlawed = new ArrayList<>();
            for (int n = 0; n < songs.size(); n++) {
                for (Measured stem : songs.get(random.nextInt(songs.size()))) {
                    (stem.is(StemClass.IDEAL) ? drawnGold : drawnFlawed).add(stem);
                }
            }
            if (!drawnGold.isEmpty() && !drawnFlawed.isEmpty()) {
                wins.add(auc(drawnGold, drawnFlawed, trait));
            }
        }
        return wins.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double auc(List<Measured> gold, List<Measured> flawed, Trait trait) {
        double[] below = sorted(values(gold, trait));
        double won = 0;
        for (double value : values(flawed, trait)) {
            int less = place(below, value, false);
            won += less + 0.5 * (place(below, value, true) - less);
        }
        return won / ((double) gold.size() * flawed.size());
    }

    /** How many are less, or not more. */
    private static int place(double[] sorted, double value, boolean orEqual) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            boolean before = orEqual ? sorted[middle] <= value : sorted[middle] < value;
            from = before ? middle + 1 : from;
            to = before ? to : middle;
        }
        return from;
    }

    private static double[] values(List<Measured> stems, Trait trait) {
        return stems.stream().mapToDouble(stem -> stem.traits().get(trait)).toArray();
    }

    private static double median(List<Measured> stems, Trait trait) {
        return Quantile.linear(sorted(values(stems, trait)), 0.5);
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static long songs(List<Measured> stems) {
        return stems.stream().map(stem -> stem.stem().row().song()).distinct().count();
    }
}
