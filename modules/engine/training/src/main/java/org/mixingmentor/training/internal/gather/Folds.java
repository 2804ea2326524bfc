package org.mixingmentor.training.internal.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.training.TrainingException;

/**
 * Songs dealt out to folds, each instrument evenly. What is in a fold is predicted by a model that learned from the other
 * folds; of these every sixth song or so is held back to choose thresholds on.
 */
public final class Folds {
    private static final int HELD_BACK = 6;
    private static final Comparator<Group> LIKE_TO_LIKE =
            Comparator.comparing(Group::likeness).thenComparing(Group::chance);

    private final List<List<Group>> folds = new ArrayList<>();
    private final Map<String, Integer> foldBySong = new HashMap<>();

    /** Songs that stay together, with what they are like. */
    private record Group(List<CataloguedStem> stems, boolean gold, String likeness, long chance) {}

    /** The parts of a fold: stems to learn from, to choose thresholds on, and to predict. */
    public record Parts(
            List<CataloguedStem> training, List<CataloguedStem> validation, List<CataloguedStem> predicted) {}

    private Folds(int count) {
        IntStream.range(0, count).forEach(fold -> folds.add(new ArrayList<>()));
    }

    /**
     * Deals out.
     *
     * @param count 2 or more
     * @throws TrainingException when there are fewer songs with ideal stems than folds
     */
    public static Folds of(List<CataloguedStem> stems, int count, long seed) throws TrainingException {
        SplittableRandom random = new SplittableRandom(seed);
        List<Group> groups = new ArrayList<>();
        for (List<CataloguedStem> group : LeakageGroups.of(stems)) {
            groups.add(group(group, random.nextLong()));
        }
        long gold = groups.stream().filter(Group::gold).count();
        if (gold < count) {
            throw new TrainingException("Cross-validation in " + count + " folds needs " + count
                    + " songs with ideal stems outside the test split, and there "
                    + (gold == 1 ? "is 1" : "are " + gold)
                    + (gold < 2 ? ": add some." : ": use " + gold + " folds or fewer, or add songs."));
        }
        Folds folds = new Folds(count);
        groups.stream().sorted(LIKE_TO_LIKE).forEach(folds::deal);
        return folds;
    }

    public int count() {
        return folds.size();
    }

    /** The stems of a fold's three parts, each by file name. */
    public Parts parts(int fold) {
        List<Group> others = new ArrayList<>();
        IntStream.range(0, count()).filter(i -> i != fold).forEach(i -> others.addAll(folds.get(i)));
        others.sort(LIKE_TO_LIKE);
        List<Group> golden = others.stream().filter(Group::gold).toList();
        List<Group> flawed = others.stream().filter(group -> !group.gold()).toList();
        List<Group> held = new ArrayList<>(every(flawed, HELD_BACK));
        held.addAll(golden.size() < 2 ? List.of() : every(golden, Math.min(HELD_BACK, golden.size())));
        List<Group> rest = new ArrayList<>(others);
        rest.removeAll(held);
        return new Parts(stems(rest), stems(held), stems(folds.get(fold)));
    }

    /** The name of the fold that a stem is predicted in. */
    public String of(CataloguedStem stem) {
        return "fold " + (foldBySong.get(stem.row().song()) + 1);
    }

    private static Group group(List<CataloguedStem> stems, long chance) {
        TreeSet<String> instruments = new TreeSet<>();
        stems.forEach(stem -> instruments.add(TrainableStems.instrument(stem)));
        boolean gold = stems.stream().anyMatch(TrainableStems::ideal);
        return new Group(stems, gold, (gold ? "gold " : "flawed ") + String.join(" ", instruments), chance);
    }

    /** To the fold that has the fewest stems of its like, of those to the one with the fewest stems. */
    private void deal(Group group) {
        int fold = IntStream.range(0, count())
                .boxed()
                .min(Comparator.<Integer>comparingInt(i -> size(i, group.likeness()::equals))
                        .thenComparingInt(i -> size(i, likeness -> true)))
                .orElseThrow();
        folds.get(fold).add(group);
        group.stems().forEach(stem -> foldBySong.put(stem.row().song(), fold));
    }

    private int size(int fold, Predicate<String> like) {
        return folds.get(fold).stream()
                .filter(group -> like.test(group.likeness()))
                .mapToInt(group -> group.stems().size())
                .sum();
    }

    private static List<Group> every(List<Group> groups, int step) {
        return IntStream.range(0, groups.size())
                .filter(i -> i % step == step - 1)
                .mapToObj(groups::get)
                .toList();
    }

    private static List<CataloguedStem> stems(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.stems().stream())
                .sorted(Comparator.comparing(CataloguedStem::fileName))
                .toList();
    }
}
