package org.mixingmentor.experiments.internal.form;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.experiments.internal.TrainedRuns;
import org.mixingmentor.training.TrainingScope;
import org.mixingmentor.training.forecast.Forecast;
import org.mixingmentor.training.forecast.Forecaster;

/** The forecast of a small real dataset, as it is shown. */
class ForecastPageTest {
    @Test
    void it_shows_a_share_for_every_strength_and_what_would_help() throws IOException {
        try (Dataset dataset = Dataset.openReadOnly(TrainedRuns.folder())) {
            TrainingScope all = new TrainingScope(Optional.empty(), List.of());
            Forecast forecast = Forecaster.of(dataset, all, stem -> true, Progress.none());
            String page = ForecastPage.of(forecast);
            Forecast.Instrument first = forecast.instruments().get(0);
            assertTrue(page.contains("<b>" + first.name() + "</b>: " + first.stems() + " gold"), page);
            assertTrue(page.contains("12 dB"), page);
            assertTrue(page.contains("At 5 % false alarms"), page);
            assertTrue(page.contains(first.sentences().get(0)), page);
            assertFalse(page.contains("NaN"), page);
        }
    }
}
