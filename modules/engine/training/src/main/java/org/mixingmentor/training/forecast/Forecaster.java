package org.mixingmentor.training.forecast;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.mixingmentor.base.BaseRecording;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingScope;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.gather.BaseChoice;
import org.mixingmentor.training.internal.gather.LeakageGroups;
import org.mixingmentor.training.internal.gather.TrainableStems;

/** Forecasts a training from the fingerprints of its gold; takes seconds, and writes nothing. */
public final class Forecaster {
    private Forecaster() {}

    /**
     * Forecasts, instrument by instrument.
     *
     * @param scope the stems of a training
     * @param chosen of these, the ones that are meant
     * @throws TrainingException when there is no gold among them; it says what to do
     * @throws CancellationException when {@code progress} says so
     */
    public static Forecast of(Dataset dataset, TrainingScope scope, Predicate<CataloguedStem> chosen, Progress progress)
            throws IOException {
        List<CataloguedStem> stems = TrainableStems.of(dataset, scope).stems().stream()
                .filter(TrainableStems::ideal)
                .filter(chosen)
                .toList();
        Map<String, List<Gold>> gold = gold(dataset, stems, progress);
        if (gold.isEmpty()) {
            throw new TrainingException("None of the stems that are meant is ideal and sounds: a forecast needs gold.");
        }
        Map<String, List<Profile>> profiles = new LinkedHashMap<>();
        gold.forEach((name, own) ->
                profiles.put(name, own.stream().map(Gold::profile).toList()));
        List<BaseRecording> base = BaseChoice.of(TrainingSettings.SHIPPED_BASE, profiles);
        List<Forecast.Instrument> instruments = new ArrayList<>();
        for (Map.Entry<String, List<Gold>> own : gold.entrySet()) {
            progress.report(instruments.size(), gold.size(), own.getKey());
            List<BaseRecording> like = base.stream()
                    .filter(recording -> recording.instrument().equals(own.getKey()))
                    .toList();
            instruments.add(new InstrumentForecast(own.getKey(), own.getValue(), like, progress).forecast());
        }
        return new Forecast(instruments);
    }

    private static Map<String, List<Gold>> gold(Dataset dataset, List<CataloguedStem> stems, Progress progress)
            throws IOException {
        Map<String, String> groups = new HashMap<>();
        for (List<CataloguedStem> group : LeakageGroups.of(stems)) {
            group.forEach(
                    stem -> groups.put(stem.row().song(), group.get(0).row().song()));
        }
        Map<String, List<Gold>> gold = new TreeMap<>();
        for (CataloguedStem stem : stems) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            Profile profile = dataset.fingerprints(stem.fileName())
                    .map(Profile::of)
                    .filter(own -> !own.silent())
                    .orElse(null);
            if (profile != null) {
                gold.computeIfAbsent(TrainableStems.instrument(stem), name -> new ArrayList<>())
                        .add(new Gold(
                                profile,
                                groups.get(stem.row().song()),
                                stem.row().genre().orElse("")));
            }
        }
        return gold;
    }
}
