package org.mixingmentor.training.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.mixingmentor.training.Interval;
import org.mixingmentor.training.RunDiff;
import org.mixingmentor.training.RunDiff.Measure;
import org.mixingmentor.training.RunDiff.Setting;
import org.mixingmentor.training.RunDiff.Stem;
import org.mixingmentor.training.RunDiff.Unit;
import org.mixingmentor.training.RunDiff.Value;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.runfiles.RunRecords;
import org.mixingmentor.training.spi.Learner;

/** Puts runs side by side: reads nothing but what the records hold, and for single stems the runs' folders. */
public final class RunDiffs {
    private RunDiffs() {}

    /** The defaults of every learner's settings, by learner and setting. */
    public static Map<String, Map<String, String>> defaults(Collection<? extends Learner> learners) {
        Map<String, Map<String, String>> defaults = new LinkedHashMap<>();
        for (Learner learner : learners) {
            Map<String, String> own = new LinkedHashMap<>();
            learner.settings().forEach(setting -> own.put(setting.name(), setting.defaultValue()));
            defaults.put(learner.name(), own);
        }
        return defaults;
    }

    /**
     * Compares.
     *
     * @param runs one or more, complete or not
     * @param learnersDefaults by learner, the defaults of its settings by name, so that a default left alone and the same
     *     value given are no difference; may be empty
     */
    public static RunDiff of(List<RunRecord> runs, Map<String, Map<String, String>> learnersDefaults) {
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("no runs");
        }
        return new RunDiff(
                List.copyOf(runs), settings(runs, learnersDefaults), ofAll(runs), byInstrument(runs), byFlaw(runs));
    }

    /** The scores of everything that was scored. */
    private static List<Measure> ofAll(List<RunRecord> runs) {
        return List.of(
                new Measure("Error", Unit.DECIBEL, true, values(runs, RunDiffs::error)),
                new Measure("Sign agreement", Unit.SHARE, false, values(runs, RunDiffs::sign)),
                new Measure("Hit rate", Unit.SHARE, false, values(runs, RunDiffs::hits)),
                new Measure("False correction", Unit.DECIBEL, true, values(runs, RunDiffs::falseCorrection)),
                new Measure("Macro-F1 of the flaws", Unit.PLAIN, false, values(runs, RunDiffs::macroF1)),
                new Measure("Abstained", Unit.SHARE, true, values(runs, RunDiffs::abstained)),
                new Measure("RMSE by Tribuo", Unit.DECIBEL, true, tribuo(runs, Scores.Regression::rmseDb)),
                new Measure("R2 by Tribuo", Unit.PLAIN, false, tribuo(runs, Scores.Regression::r2)));
    }

    /** The error of each instrument that any of the runs was scored on. */
    private static List<Measure> byInstrument(List<RunRecord> runs) {
        TreeSet<String> names = new TreeSet<>();
        runs.forEach(run -> run.scores()
                .ifPresent(scores -> names.addAll(scores.byInstrument().keySet())));
        return names.stream()
                .map(name -> new Measure(name, Unit.DECIBEL, true, optional(runs, scores -> Optional.ofNullable(
                                scores.byInstrument().get(name))
                        .map(RunDiffs::error))))
                .toList();
    }

    /** The F1 of each flaw that any of the runs knows. */
    private static List<Measure> byFlaw(List<RunRecord> runs) {
        TreeSet<String> names = new TreeSet<>();
        runs.forEach(run ->
                run.scores().ifPresent(scores -> names.addAll(scores.flaws().keySet())));
        return names.stream()
                .map(name -> new Measure(name, Unit.PLAIN, false, optional(runs, scores -> f1(scores, name))))
                .toList();
    }

    /** What each run made of each stem, the worst first. */
    public static List<Stem> stems(List<RunRecord> runs) throws IOException {
        Map<String, List<Optional<Double>>> errors = new LinkedHashMap<>();
        Map<String, ScoredStem> stems = new LinkedHashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            for (ScoredStem stem : RunRecords.stems(runs.get(i).folder())) {
                stems.putIfAbsent(stem.name(), stem);
                errors.computeIfAbsent(
                                stem.name(),
                                name -> new ArrayList<>(Collections.nCopies(runs.size(), Optional.empty())))
                        .set(i, Optional.of(stem.errorDb()));
            }
        }
        List<Stem> lines = new ArrayList<>();
        errors.forEach((name, own) -> lines.add(
                new Stem(name, stems.get(name).fileName(), stems.get(name).instrument(), List.copyOf(own))));
        lines.sort(Comparator.comparingDouble(Stem::worstDb).reversed());
        return List.copyOf(lines);
    }

    private static List<Optional<Value>> tribuo(List<RunRecord> runs, ToDoubleFunction<Scores.Regression> figure) {
        return values(runs, scores -> new Value(figure.applyAsDouble(scores.regression()), Interval.none(0), Map.of()));
    }

    private static List<Optional<Value>> values(List<RunRecord> runs, Function<Scores, Value> value) {
        return optional(runs, scores -> Optional.of(value.apply(scores)));
    }

    private static List<Optional<Value>> optional(List<RunRecord> runs, Function<Scores, Optional<Value>> value) {
        return runs.stream().map(run -> run.scores().flatMap(value)).toList();
    }

    private static Value error(Scores scores) {
        return new Value(scores.maeDb(), scores.intervals().maeDb(), baselines(scores, Scores.Baseline::maeDb));
    }

    private static Value sign(Scores scores) {
        return new Value(
                scores.signAgreement(),
                scores.intervals().signAgreement(),
                baselines(scores, Scores.Baseline::signAgreement));
    }

    private static Value hits(Scores scores) {
        return new Value(scores.hitRate(), scores.intervals().hitRate(), baselines(scores, Scores.Baseline::hitRate));
    }

    private static Value falseCorrection(Scores scores) {
        return new Value(
                scores.falseCorrectionDb(),
                scores.intervals().falseCorrectionDb(),
                baselines(scores, Scores.Baseline::falseCorrectionDb));
    }

    private static Value macroF1(Scores scores) {
        return new Value(scores.macroF1(), scores.intervals().macroF1(), baselines(scores, Scores.Baseline::macroF1));
    }

    private static Value abstained(Scores scores) {
        return new Value(scores.abstained(), Interval.none(0), Map.of());
    }

    private static Optional<Value> f1(Scores scores, String flaw) {
        return Optional.ofNullable(scores.flaws().get(flaw))
                .map(score ->
                        new Value(score.f1(), scores.intervals().f1(flaw), baselines(scores, baseline -> baseline.f1()
                                .getOrDefault(flaw, Double.NaN))));
    }

    /** Those for which it is defined. */
    private static Map<String, Double> baselines(Scores scores, ToDoubleFunction<Scores.Baseline> value) {
        Map<String, Double> baselines = new LinkedHashMap<>();
        scores.baselines().forEach((name, baseline) -> {
            double own = value.applyAsDouble(baseline);
            if (Double.isFinite(own)) {
                baselines.put(name, own);
            }
        });
        return baselines;
    }

    private static List<Setting> settings(List<RunRecord> runs, Map<String, Map<String, String>> defaults) {
        List<Map<String, String>> all = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        Set<String> learners = new TreeSet<>();
        for (RunRecord run : runs) {
            RunSettings asked = run.settings();
            all.add(values(asked, defaults.getOrDefault(asked.learner(), Map.of())));
            all.get(all.size() - 1).keySet().forEach(name -> (name.startsWith("learner.") ? learners : names)
                    .add(name));
        }
        names.addAll(learners);
        Function<String, Setting> setting = name -> new Setting(
                name, all.stream().map(values -> values.getOrDefault(name, "")).toList());
        return names.stream().map(setting).toList();
    }

    private static Map<String, String> values(RunSettings asked, Map<String, String> defaults) {
        TrainingSettings training = asked.training();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("kind", asked.kind().token());
        if (asked.folds() > 0) {
            values.put("folds", Integer.toString(asked.folds()));
        }
        values.put("genre", training.genre());
        values.put("instruments", training.instruments().isEmpty() ? "all" : String.join(", ", training.instruments()));
        values.put("learner", asked.learner());
        values.put("twins", Integer.toString(training.twins()));
        values.put("scoring_twins", Integer.toString(training.scoringTwins()));
        values.put("augment", Boolean.toString(training.augment()));
        values.put("seed", Long.toString(training.seed()));
        defaults.forEach((name, value) -> values.put("learner." + name, value));
        training.learnerSettings().forEach((name, value) -> values.put("learner." + name, value));
        values.remove("learner.threads");
        return values;
    }
}
