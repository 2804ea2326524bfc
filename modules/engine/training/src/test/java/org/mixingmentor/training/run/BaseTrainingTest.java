package org.mixingmentor.training.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.training.AdviceTrial;
import org.mixingmentor.training.Dense;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.learn.mlp.MlpLearner;

/** Ten songs with the shipped base under them. */
@Tag("slow")
class BaseTrainingTest {
    private static final TrainingSettings QUICK = TrainingSettings.of("metalcore")
            .withTwins(3)
            .withScoringTwins(2)
            .withBase(TrainingSettings.SHIPPED_BASE)
            .withLearnerSettings(Map.of("epochs", "3", "hidden", "16", "networks", "1"));

    @TempDir
    private Path temp;

    private Dataset dataset;

    @BeforeEach
    void open() throws IOException {
        dataset = new GoldFolder(temp).songs().scanned();
    }

    @AfterEach
    void close() throws IOException {
        dataset.close();
    }

    @Test
    void where_songs_are_few_all_are_learned_and_each_is_scored_by_networks_that_left_it_out() throws IOException {
        Run run = train(QUICK);
        List<CataloguedStem> all = dataset.stems();
        assertEquals(hashes(all), run.facts().trainingAudio());
        assertEquals(4, run.facts().folds());
        assertEquals(all.size(), run.scores().idealStems(), "each is scored");
        assertTrue(run.scores().abstained() < 1);
        List<AdviceTrial> trials = run.facts().heldOutTrials();
        assertEquals(all.size(), trials.stream().filter(AdviceTrial::ideal).count());
        assertTrue(trials.stream().anyMatch(AdviceTrial::right), "some flaw was found");
        assertTrue(
                run.notes().stream().anyMatch(note -> note.contains("other real recordings")), () -> "" + run.notes());
        assertTrue(
                run.notes().stream().anyMatch(note -> note.startsWith("With so few songs all are learned")),
                () -> "" + run.notes());
    }

    @Test
    void a_test_set_that_is_locked_is_not_learned_and_gives_the_scores() throws IOException {
        dataset.lockTest(true);
        List<CataloguedStem> test = of(Split.TEST, true);
        Run run = train(QUICK);
        assertEquals(hashes(of(Split.TEST, false)), run.facts().trainingAudio());
        assertEquals(0, run.facts().folds());
        assertEquals(test.size(), run.scores().idealStems());
    }

    private List<CataloguedStem> of(Split split, boolean in) throws IOException {
        return dataset.stems().stream()
                .filter(stem -> in == (stem.row().split().orElseThrow() == split))
                .toList();
    }

    private static List<String> hashes(List<CataloguedStem> stems) {
        return stems.stream()
                .map(CataloguedStem::contentHash)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void each_fold_has_a_network_that_left_it_out_also_where_fewer_are_asked_for() throws IOException {
        assertEquals(4, ((Dense) train(QUICK).model().structure()).size());
    }

    @Test
    void the_same_seed_gives_the_same_model_whatever_the_number_of_threads() throws IOException {
        assertArrayEquals(weights(train(QUICK.withThreads(1))), weights(train(QUICK.withThreads(3))), "to the bit");
    }

    private Run train(TrainingSettings settings) throws IOException {
        return new TrainingJob(dataset, AudioFiles.fromLookup(), new MlpLearner())
                .run(settings, TrainingProgress.none());
    }

    private static float[] weights(Run run) {
        return ((Dense) run.model().structure()).members().get(3).get(1).weights();
    }
}
