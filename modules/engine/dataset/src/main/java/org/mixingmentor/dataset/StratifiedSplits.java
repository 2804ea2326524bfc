package org.mixingmentor.dataset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Distributes groups of songs over the splits. The stratum (class and instrument) with the fewest stems left goes first:
 * of the groups that have it the one with the most goes where that stratum is wanted most.
 */
public final class StratifiedSplits {
    /** Songs that stay together, and how many stems of each stratum they have. */
    private record Group(List<String> songs, Map<String, Integer> strata) {}

    private final List<CataloguedStem> stems;
    private final boolean keepTest;
    private final Map<String, Split> splits = new HashMap<>();
    private final Map<Split, Double> fractions = new EnumMap<>(Split.class);
    private final Map<Split, Map<String, Double>> wanted = new EnumMap<>(Split.class);
    private final Map<Split, Double> wantedInAll = new EnumMap<>(Split.class);
    private final List<Group> waiting = new ArrayList<>();

    private StratifiedSplits(List<CataloguedStem> stems, SplitFractions fractions, long seed, boolean keepTest) {
        this.stems = stems;
        this.keepTest = keepTest;
        this.fractions.putAll(fractions.bySplit());
        Set<String> inTest = keepTest ? songsInTest() : Set.of();
        for (Group group : groups()) {
            if (group.songs().stream().anyMatch(inTest::contains)) {
                group.songs().forEach(song -> splits.put(song, Split.TEST));
            } else {
                waiting.add(group);
            }
        }
        if (keepTest) {
            double rest = fractions.train() + fractions.validation();
            this.fractions.put(Split.TRAIN, rest == 0 ? 1 : fractions.train() / rest);
            this.fractions.put(Split.VALIDATION, rest == 0 ? 0 : fractions.validation() / rest);
            this.fractions.put(Split.TEST, 0.0);
        }
        Collections.shuffle(waiting, new Random(seed));
    }

    /**
     * Distributes songs so that every split has its part of the stems of each class and instrument, as near as whole songs
     * allow (iterative stratification, Sechidis, Tsoumakas and Vlahavas 2011, of groups instead of examples). The same
     * stems and seed give the same plan.
     *
     * @param keepTest true = the test set stays as it is and nothing comes into it, and the others share the rest in
     *     proportion; what a dataset needs whose test set is locked
     */
    public static SplitPlan propose(List<CataloguedStem> stems, SplitFractions fractions, long seed, boolean keepTest) {
        return new StratifiedSplits(stems, fractions, seed, keepTest).plan();
    }

    private Set<String> songsInTest() {
        return stems.stream()
                .map(CataloguedStem::row)
                .filter(row -> row.split().equals(Optional.of(Split.TEST)))
                .map(StemRow::song)
                .collect(Collectors.toSet());
    }

    private List<Group> groups() {
        SongGroups groups = new SongGroups();
        Map<String, Map<String, Integer>> strata = new HashMap<>();
        for (CataloguedStem stem : stems) {
            StemRow row = stem.row();
            groups.add(
                    row.song(),
                    SongGroups.keys(
                            stem.contentHash(),
                            stem.fileName(),
                            row.goldFileName().orElse(null)));
            strata.computeIfAbsent(row.song(), each -> new TreeMap<>()).merge(stratum(row), 1, Integer::sum);
        }
        List<Group> list = new ArrayList<>();
        for (List<String> songs : groups.groups()) {
            Map<String, Integer> together = new TreeMap<>();
            songs.forEach(song -> strata.get(song).forEach((name, count) -> together.merge(name, count, Integer::sum)));
            list.add(new Group(songs, together));
        }
        return list;
    }

    private static String stratum(StemRow row) {
        return row.stemClass().map(StemClass::token).orElse(StemField.NONE) + " "
                + row.instrument().orElse(StemField.NONE);
    }

    /** Distributes all and says what that comes to. */
    private SplitPlan plan() {
        Map<String, Integer> left = new TreeMap<>();
        waiting.forEach(group -> group.strata().forEach((name, count) -> left.merge(name, count, Integer::sum)));
        fractions.forEach((split, fraction) -> {
            Map<String, Double> wants = new TreeMap<>();
            left.forEach((name, count) -> wants.put(name, fraction * count));
            wanted.put(split, wants);
            wantedInAll.put(
                    split,
                    wants.values().stream().mapToDouble(Double::doubleValue).sum());
        });
        Map<String, Deque<Group>> byStratum = byStratum();
        Set<Group> assigned = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!left.isEmpty()) {
            String rarest = Collections.min(left.entrySet(), Map.Entry.comparingByValue())
                    .getKey();
            Group group = byStratum.get(rarest).remove();
            if (assigned.add(group)) {
                assign(group, rarest);
                group.strata()
                        .forEach((name, count) -> left.computeIfPresent(
                                name, (each, before) -> before.equals(count) ? null : before - count));
            }
        }
        return summary();
    }

    /** The waiting groups that have a stratum, those with the most of it first. */
    private Map<String, Deque<Group>> byStratum() {
        Map<String, List<Group>> having = new HashMap<>();
        for (Group group : waiting) {
            group.strata().keySet().forEach(name -> having.computeIfAbsent(name, each -> new ArrayList<>())
                    .add(group));
        }
        Map<String, Deque<Group>> queues = new HashMap<>();
        having.forEach((name, groups) -> {
            groups.sort(Comparator.comparingInt(group -> -group.strata().get(name)));
            queues.put(name, new ArrayDeque<>(groups));
        });
        return queues;
    }

    private void assign(Group group, String stratum) {
        Split best = Split.TRAIN;
        for (Split split : Split.values()) {
            double more = wanted.get(split).get(stratum) - wanted.get(best).get(stratum);
            boolean moreInAll = wantedInAll.get(split) > wantedInAll.get(best);
            boolean better = isOpen(split) && !isOpen(best);
            boolean worse = !isOpen(split) && isOpen(best);
            boolean wants = fractions.get(best) == 0 || more > 0 || (more == 0 && moreInAll);
            if (better || (!worse && fractions.get(split) > 0 && wants)) {
                best = split;
            }
        }
        Split chosen = best;
        group.songs().forEach(song -> splits.put(song, chosen));
        group.strata().forEach((name, count) -> {
            wanted.get(chosen).merge(name, (double) -count, Double::sum);
            wantedInAll.merge(chosen, (double) -count, Double::sum);
        });
    }

    /** Whether a split has not its part of all stems yet: few songs, each with something rare, would all go to the largest. */
    private boolean isOpen(Split split) {
        return fractions.get(split) > 0 && wantedInAll.get(split) > 0;
    }

    private SplitPlan summary() {
        Map<Split, Integer> songs = new EnumMap<>(Split.class);
        splits.values().forEach(split -> songs.merge(split, 1, Integer::sum));
        Map<Split, Map<String, Integer>> counts = new EnumMap<>(Split.class);
        Map<String, Integer> all = new LinkedHashMap<>();
        List<StemRow> rows = new ArrayList<>();
        for (CataloguedStem stem : stems) {
            Split split = splits.get(stem.row().song());
            counts.computeIfAbsent(split, each -> new TreeMap<>()).merge(stratum(stem.row()), 1, Integer::sum);
            all.merge(stratum(stem.row()), 1, Integer::sum);
            if (!stem.row().split().equals(Optional.of(split))) {
                rows.add(stem.row().toBuilder().split(split).build());
            }
        }
        List<String> warnings = new ArrayList<>();
        for (Split split : Split.values()) {
            if (fractions.get(split) > 0 || (split == Split.TEST && keepTest)) {
                Map<String, Integer> has = counts.getOrDefault(split, Map.of());
                List<String> lacks = all.keySet().stream()
                        .filter(name -> !has.containsKey(name))
                        .sorted()
                        .toList();
                if (!lacks.isEmpty()) {
                    warnings.add("The split " + split.token() + " would have no " + String.join(", no ", lacks)
                            + " stem; more songs with them would help");
                }
            }
        }
        return new SplitPlan(rows, songs, counts, warnings);
    }
}
