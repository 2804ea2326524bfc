package org.mixingmentor.training.internal.targets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.training.internal.gather.TrainableStems;

/**
 * Goes through stems and hands over each, labelled, with its twins: on several threads, in the order of the stems, a few
 * in memory at a time.
 */
public final class LabelledStemLoader {
    private final StemLabeller labeller;
    private final int threads;
    private final Progress progress;
    private final List<String> notes = new ArrayList<>();

    /** Starts with nothing noted. */
    public LabelledStemLoader(StemLabeller labeller, int threads, Progress progress) {
        this.labeller = labeller;
        this.threads = threads;
        this.progress = progress;
    }

    /** How many twins are made, of what. */
    public record Plan(int twins, long seed, Of of, String what) {
        /** What twins are made of. */
        public enum Of {
            /** To learn from: of every ideal stem and of variations of it. */
            VARIED_GOLD,
            /** To choose thresholds on: of every ideal stem. */
            GOLD,
            /** To score on: of the ideal stems without a flawed twin in the dataset. */
            GOLD_WITHOUT_TWIN
        }
    }

    /** A stem and its twins, or the reason why there are none. */
    private record Family(String name, List<LabelledStem> members, String problem) {}

    /** Labels stems and makes their twins. */
    public void gather(List<CataloguedStem> stems, Plan plan, Consumer<LabelledStem> consumer) throws IOException {
        Set<String> withTwins = plan.of() == Plan.Of.GOLD_WITHOUT_TWIN ? golds(stems) : Set.of();
        Map<String, List<CataloguedStem>> golds =
                stems.stream().filter(TrainableStems::ideal).collect(Collectors.groupingBy(TrainableStems::instrument));
        List<Callable<Family>> tasks = new ArrayList<>();
        for (CataloguedStem stem : stems) {
            boolean gold = TrainableStems.ideal(stem) && !withTwins.contains(stem.fileName());
            List<CataloguedStem> others = golds.getOrDefault(TrainableStems.instrument(stem), List.of());
            tasks.add(() -> family(stem, gold ? plan.twins() : 0, others, plan));
        }
        int[] done = {0};
        progress.report(0, tasks.size(), plan.what());
        InOrder.run(tasks, threads, family -> {
            family.members().forEach(consumer);
            if (!family.problem().isEmpty() && !notes.contains(family.problem())) {
                notes.add(family.problem());
            }
            progress.report(++done[0], tasks.size(), plan.what() + ": " + family.name());
        });
    }

    /** Sentences on what could not be used. */
    public List<String> notes() {
        return notes;
    }

    private Family family(CataloguedStem stem, int twins, List<CataloguedStem> others, Plan plan) throws IOException {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        List<LabelledStem> members = new ArrayList<>();
        labeller.label(stem).ifPresent(members::add);
        String problem = members.isEmpty() ? stem.fileName() + " is silent: left out." : "";
        if (!members.isEmpty() && twins > 0) {
            try {
                members.addAll(labeller.twins(stem, twins, plan.of() == Plan.Of.VARIED_GOLD, others, plan.seed()));
            } catch (AudioException e) {
                problem = "No twins of " + stem.fileName() + ": " + e.getMessage();
            }
        }
        return new Family(stem.fileName(), members, problem);
    }

    private static Set<String> golds(List<CataloguedStem> stems) {
        return stems.stream()
                .flatMap(stem -> stem.row().goldFileName().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
