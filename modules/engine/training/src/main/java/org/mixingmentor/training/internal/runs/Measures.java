package org.mixingmentor.training.internal.runs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.mixingmentor.training.Interval;
import org.mixingmentor.training.RunDiff.Measure;
import org.mixingmentor.training.RunDiff.Stem;
import org.mixingmentor.training.RunDiff.Unit;
import org.mixingmentor.training.RunDiff.Value;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.Scores;

/** Lines up the scores of runs. */
public final class Measures {
    private Measures() {}

    /** The scores of everything that was scored. */
    public static List<Measure> ofAll(List<RunRecord> runs) {
        return List.of(
                new Measure("Error", Unit.DECIBEL, true, values(runs, Measures::error)),
                new Measure("Sign agreement", Unit.SHARE, false, values(runs, Measures::sign)),
                new Measure("Hit rate", Unit.SHARE, false, values(runs, Measures::hits)),
                new Measure("False correction", Unit.DECIBEL, true, values(runs, Measures::falseCorrection)),
                new Measure("Macro-F1 of the flaws", Unit.F1, false, values(runs, Measures::macroF1)),
                new Measure("Abstained", Unit.SHARE, true, values(runs, Measures::abstained)));
    }

    /** The error of each instrument that any of the runs was scored on. */
    public static List<Measure> byInstrument(List<RunRecord> runs) {
        TreeSet<String> names = new TreeSet<>();
        runs.forEach(run -> run.scores()
                .ifPresent(scores -> names.addAll(scores.byInstrument().keySet())));
        return names.stream()
                .map(name -> new Measure(name, Unit.DECIBEL, true, optional(runs, scores -> Optional.ofNullable(
                                scores.byInstrument().get(name))
                        .map(Measures::error))))
                .toList();
    }

    /** The F1 of each flaw that any of the runs knows. */
    public static List<Measure> byFlaw(List<RunRecord> runs) {
        TreeSet<String> names = new TreeSet<>();
        runs.forEach(run ->
                run.scores().ifPresent(scores -> names.addAll(scores.flaws().keySet())));
        return names.stream()
                .map(name -> new Measure(name, Unit.F1, false, optional(runs, scores -> f1(scores, name))))
                .toList();
    }

    /** What each run made of each stem, the worst first. */
    public static List<Stem> stems(List<RunRecord> runs) throws IOException {
        Map<String, List<Optional<Double>>> errors = new LinkedHashMap<>();
        Map<String, ScoredStem> stems = new LinkedHashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            for (ScoredStem stem : runs.get(i).stems()) {
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
}
