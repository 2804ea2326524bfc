package org.mixingmentor.experiments.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.experiments.internal.TrainedRuns;
import org.mixingmentor.training.TrainingPlan;
import org.mixingmentor.training.TrainingPlan.Warning;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.run.TrainingPreflight;
import org.mixingmentor.training.spi.Learner;
import org.openide.util.Lookup;

class PlanPageTest {
    private static TrainingPlan plan(List<Warning> warnings) {
        return new TrainingPlan(
                List.of(new TrainingPlan.Part(Split.TRAIN, 6, 12, 12, 1152, 11_520)), 48_300_000, warnings);
    }

    @Test
    void each_part_has_a_column_with_numbers_that_are_easy_to_read() {
        String page = PlanPage.of(plan(List.of()));
        assertTrue(page.contains(">train<"), page);
        assertTrue(page.contains(">1,152<") && page.contains(">11,520<"), page);
        assertTrue(page.contains("At most 48 MB in memory."), page);
    }

    @Test
    void only_a_warning_about_stems_has_a_link_and_that_names_its_place() {
        String page = PlanPage.of(plan(List.of(
                new Warning(false, "No validation songs.", List.of()),
                new Warning(true, "Two stems < -60 dB.", List.of("a.wav", "b.wav")))));
        assertFalse(page.contains("href='0'"), page);
        assertTrue(page.contains("Two stems &lt; -60 dB. <a href='1'>Select</a>"), page);
        assertTrue(page.indexOf("▲") < page.indexOf("✕"), "a warning, then what makes it impossible");
    }

    @Test
    void of_very_many_warnings_the_first_are_shown_and_the_others_counted() {
        List<Warning> many = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            many.add(new Warning(false, "Warning number " + i + ".", List.of()));
        }
        String page = PlanPage.of(plan(many));
        assertTrue(page.contains("number 7.") && !page.contains("number 8."), page);
        assertTrue(page.contains("<p>3 more.</p>"), page);
    }

    @Test
    void a_plan_that_cannot_be_is_a_sentence_without_a_table() {
        String page =
                PlanPage.of(new TrainingPlan(List.of(), 0, List.of(new Warning(true, "Name a genre.", List.of()))));
        assertFalse(page.contains("<table"), page);
        assertTrue(page.contains("Name a genre."), page);
        assertTrue(PlanPage.of("Open a <dataset>.").contains("Open a &lt;dataset&gt;."));
    }

    @Test
    void the_plan_of_a_real_dataset_counts_its_songs() throws IOException {
        try (Dataset dataset = Dataset.openReadOnly(TrainedRuns.folder())) {
            TrainingPlan plan = TrainingPreflight.of(
                    dataset,
                    TrainingSettings.of("metalcore"),
                    Lookup.getDefault().lookup(Learner.class));
            int songs = plan.parts().stream().mapToInt(TrainingPlan.Part::songs).sum();
            assertEquals(8, songs);
            String page = PlanPage.of(plan);
            for (TrainingPlan.Part part : plan.parts()) {
                assertTrue(page.contains(">" + part.split().token() + "<"), page);
            }
        }
    }
}
