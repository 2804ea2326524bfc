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
    void where_songs_are_few_all_but_the_test_songs_are_learned_and_each_is_asked_about() throws IOException {
        Run run = train(QUICK);
        List<CataloguedStem> learned = dataset.stems().stream()
                .filter(stem -> stem.row().split().orElseThrow() != Split.TEST)
                .toList();
        assertEquals(
                learned.stream()
                        .map(CataloguedStem::contentHash)
                        .distinct()
                        .sorted()
                        .toList(),
                run.facts().trainingAudio());
        List<AdviceTrial> trials = run.facts().heldOutTrials();
        assertEquals(learned.size(), trials.stream().filter(AdviceTrial::ideal).count());
        assertTrue(trials.stream().anyMatch(AdviceTrial::right), "some flaw was found");
        assertTrue(
                run.notes().stream().anyMatch(note -> note.contains("other real recordings")), () -> "" + run.notes());
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
