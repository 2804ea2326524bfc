package org.mixingmentor.training.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.flaws.Flaws;
import org.mixingmentor.training.Interval;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingPlan;
import org.mixingmentor.training.TrainingPlan.Part;
import org.mixingmentor.training.TrainingPlan.Warning;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.gather.ChunkChoice;
import org.mixingmentor.training.internal.gather.SplitAssignment;
import org.mixingmentor.training.internal.gather.TrainableStems;
import org.mixingmentor.training.internal.targets.TrainingDataBuilder;
import org.mixingmentor.training.internal.twins.GoldSounds;
import org.mixingmentor.training.spi.Learner;

/** Counts what a training would use and looks for what would spoil it. */
public final class TrainingPreflight {
    /** Fewer gold stems than this are no picture of what gold is. */
    private static final int FEW_GOLD = 3;
    /** Fewer stems with a flaw than this teach these stems, not the flaw. */
    private static final int FEW_FLAWED = 5;

    private final TrainingSettings settings;
    private final List<CataloguedStem> stems;
    private final SplitAssignment splits;
    private final List<Warning> warnings = new ArrayList<>();

    private TrainingPreflight(TrainingSettings settings, List<CataloguedStem> stems, SplitAssignment splits) {
        this.settings = settings;
        this.stems = stems;
        this.splits = splits;
    }

    /** Plans; what makes the training impossible is the only warning then. */
    public static TrainingPlan of(Dataset dataset, TrainingSettings settings, Learner learner) throws IOException {
        try {
            List<CataloguedStem> stems =
                    TrainableStems.of(dataset, settings.selection()).stems();
            SplitAssignment splits =
                    SplitAssignment.of(stems, TrainingJob.learnsBase(settings, learner), dataset.testLocked());
            TrainingPreflight preflight = new TrainingPreflight(settings, stems, splits);
            preflight.look(dataset.stems());
            StemShortcuts.of(dataset, stems).forEach(found -> preflight.warn(found.sentence(), List.of()));
            return preflight.plan();
        } catch (TrainingException e) {
            return new TrainingPlan(List.of(), 0, List.of(new Warning(true, e.getMessage(), List.of())));
        }
    }

    private TrainingPlan plan() {
        List<CataloguedStem> training = splits.of(Split.TRAIN, stems);
        long golds = training.stream().filter(TrainableStems::ideal).count();
        long bytes = TrainingDataBuilder.boundBytes(training.size(), golds, settings.twins());
        List<Part> parts = new ArrayList<>();
        for (Split split : List.of(Split.TRAIN, Split.VALIDATION, Split.TEST)) {
            parts.add(part(split, splits.of(split, stems)));
        }
        return new TrainingPlan(parts, bytes, warnings);
    }

    private Part part(Split split, List<CataloguedStem> own) {
        Set<String> withTwins =
                own.stream().flatMap(stem -> stem.row().goldFileName().stream()).collect(Collectors.toSet());
        long twins = 0;
        long chunks = 0;
        for (CataloguedStem stem : own) {
            int all = ChunkGrid.chunkCount(stem.measurement().orElseThrow().frames48k());
            int made = 0;
            if (TrainableStems.ideal(stem) && split == Split.TRAIN) {
                made = GoldSounds.atMost(settings.twins(), all);
            } else if (TrainableStems.ideal(stem) && !withTwins.contains(stem.fileName())) {
                made = settings.scoringTwins();
            }
            twins += made;
            chunks += (1L + made) * Math.min(all, ChunkChoice.MOST);
        }
        long songs = own.stream().map(stem -> stem.row().song()).distinct().count();
        int ideal = (int) own.stream().filter(TrainableStems::ideal).count();
        return new Part(split, (int) songs, own.size(), ideal, twins, chunks);
    }

    private void look(List<CataloguedStem> all) {
        splits.notes().forEach(note -> warn(note, List.of()));
        lookForGold();
        lookAtFlaws();
        lookAtTests();
        leftOut(all, stem -> stem.status() != StemStatus.OK, "cannot be read or were never scanned: scan the folder");
        leftOut(
                all,
                stem -> stem.status() == StemStatus.OK && stem.row().stemClass().isEmpty(),
                "are labelled neither ideal nor flawed: label them, or they teach nothing");
        List<CataloguedStem> nameless =
                stems.stream().filter(stem -> stem.row().instrument().isEmpty()).toList();
        if (!nameless.isEmpty()) {
            warn(
                    count(nameless.size(), "stem has", "stems have") + " no instrument and count as one of their own:"
                            + " name it.",
                    nameless);
        }
    }

    private void lookForGold() {
        Map<String, List<CataloguedStem>> byInstrument = stems.stream()
                .collect(Collectors.groupingBy(TrainableStems::instrument, TreeMap::new, Collectors.toList()));
        byInstrument.forEach((instrument, own) -> {
            long gold = own.stream()
                    .filter(stem -> TrainableStems.ideal(stem) && splits.of(stem) == Split.TRAIN)
                    .count();
            if (gold == 0) {
                warn(
                        "No " + instrument + " of the training songs is ideal: what a good one sounds like cannot be"
                                + " learned. Add gold stems, or leave the instrument out.",
                        own);
            } else if (gold < FEW_GOLD) {
                warn(
                        "Only " + count(gold, instrument, instrument + " stems") + " of the training songs"
                                + (gold == 1 ? " is" : " are") + " ideal: add more gold.",
                        own);
            }
        });
    }

    private void lookAtFlaws() {
        Map<String, List<CataloguedStem>> byFlaw = new TreeMap<>();
        for (CataloguedStem stem : splits.of(Split.TRAIN, stems)) {
            stem.row().flawTypes().forEach(flaw -> byFlaw.computeIfAbsent(flaw, name -> new ArrayList<>())
                    .add(stem));
        }
        byFlaw.forEach((flaw, own) -> {
            boolean made = settings.twins() > 0 && Flaws.tokens().contains(flaw);
            if (!made && own.size() < FEW_FLAWED) {
                warn(
                        "The flaw " + flaw + " has only " + count(own.size(), "stem", "stems")
                                + " to learn from, and no"
                                + " twins are made with it: label more, or do not expect it to be named.",
                        own);
            }
        });
        if (byFlaw.isEmpty() && settings.twins() == 0) {
            warnings.add(
                    0,
                    new Warning(
                            true,
                            "No training stem has a named flaw and no twins are to be made: ask for twins, or name the"
                                    + " flaws.",
                            List.of()));
        }
        List<CataloguedStem> untold = stems.stream()
                .filter(stem -> !TrainableStems.ideal(stem)
                        && stem.row().goldFileName().isEmpty()
                        && stem.row().correctionDb().isEmpty()
                        && stem.row().recipe().isEmpty())
                .toList();
        if (!untold.isEmpty() && settings.twins() > 0) {
            warn(
                    count(untold.size(), "flawed stem has", "flawed stems have") + " neither a gold twin nor a recipe:"
                            + " they teach their flaws, but no correction.",
                    untold);
        }
    }

    private void lookAtTests() {
        List<CataloguedStem> apart = splits.of(Split.TEST, stems);
        List<CataloguedStem> tests = splits.folds().count() > 0 && apart.isEmpty() ? stems : apart;
        long songs = tests.stream().map(stem -> stem.row().song()).distinct().count();
        if (songs < Interval.LEAST_SONGS) {
            warn(
                    String.format(
                            Locale.ROOT,
                            "Only %s to score on: with fewer than %d there is no telling how sure a score is.",
                            count(songs, "song", "songs"),
                            Interval.LEAST_SONGS),
                    List.of());
        }
        Set<String> scored = tests.stream().map(TrainableStems::instrument).collect(Collectors.toSet());
        stems.stream().map(TrainableStems::instrument).distinct().sorted().forEach(instrument -> {
            if (!scored.contains(instrument)) {
                warn("No " + instrument + " is in a test song: how well it is learned will not be known.", List.of());
            }
        });
    }

    private void leftOut(List<CataloguedStem> all, Predicate<CataloguedStem> which, String why) {
        List<CataloguedStem> out = all.stream().filter(which).toList();
        if (!out.isEmpty()) {
            warn("Left out: " + count(out.size(), "stem", "stems") + " that " + why + ".", out);
        }
    }

    private void warn(String sentence, List<CataloguedStem> about) {
        warnings.add(new Warning(
                false, sentence, about.stream().map(CataloguedStem::fileName).toList()));
    }

    private static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
