package org.mixingmentor.training.internal.learn.tribuo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.training.TrainedModel;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.internal.learn.KnownFunction;
import org.mixingmentor.training.internal.learn.forest.ForestLearner;
import org.mixingmentor.training.internal.learn.mlp.MlpLearner;
import org.mixingmentor.training.spi.Learner;
import org.tribuo.Model;
import org.tribuo.Prediction;
import org.tribuo.regression.Regressor;

class TribuoModelTest {
    private final TrainingData train = KnownFunction.rows(500, 1);

    @TempDir
    private Path folder;

    @Test
    void networks_written_and_read_again_predict_the_same_and_remember_how_they_came_to_be() throws IOException {
        TrainedModel again = writtenAndRead(
                new MlpLearner(), Map.of("hidden", "8,4", "epochs", "1", "networks", "2"), "learning_rate");
        assertEquals(2, again.structure().size());
    }

    @Test
    void a_forest_written_and_read_again_predicts_the_same_and_remembers_how_it_came_to_be() throws IOException {
        TrainedModel again = writtenAndRead(
                new ForestLearner(), Map.of("trees", "3", "depth", "4", "features", "9"), "rows_per_tree");
        assertEquals(3, again.structure().size());
    }

    private TrainedModel writtenAndRead(Learner learner, Map<String, String> settings, String setting)
            throws IOException {
        TribuoModel model = (TribuoModel)
                learner.train(train, TrainingData.empty(KnownFunction.FLAWS), settings, 42, TrainingProgress.none());
        Path file = folder.resolve("model.bin");
        model.write(file);
        TribuoModel again = TribuoModel.read(file);
        assertEquals(model.provenance(), again.provenance());
        assertEquals(KnownFunction.FLAWS, again.flawTypes());
        assertTrue(again.provenance().contains("\"seed\":\"42\""), again.provenance());
        assertTrue(again.provenance().contains(setting), again.provenance());
        float[] expected = corrections(model, train.x(), 18);
        assertArrayEquals(expected, corrections(again, train.x(), 18));
        // Tribuo itself loads it as well, and predicts an example.
        StructureModel loaded = (StructureModel) Model.deserializeFromFile(file);
        Prediction<Regressor> prediction = loaded.predict(new MatrixDataset(train, "train").getExample(17));
        for (int j = 0; j < 35; j++) {
            assertEquals(expected[17 * 35 + j], prediction.getOutput().getValues()[j], 1e-6);
        }
        return again;
    }

    @Test
    void a_file_that_is_not_a_model_gets_its_sentence() throws IOException {
        Path file = folder.resolve("model.bin");
        Files.writeString(file, "not a model");
        TrainingException e = assertThrows(TrainingException.class, () -> TribuoModel.read(file));
        assertTrue(e.getMessage().contains("model.bin") && e.getMessage().contains("train again"), e.getMessage());
    }

    /** What that version itself predicted. */
    @ParameterizedTest
    @CsvSource({
        "networks, -1.4157699, -0.3851894, 0.41101405, 1.4742364",
        "forest, 0.90935165, 1.5983616, 0.021464335, 0.75473183"
    })
    void a_model_of_an_earlier_version_predicts_what_it_did(
            String run, float first, float tenth, float flaw, float spread) throws IOException, URISyntaxException {
        TribuoModel model = TribuoModel.read(Path.of(TribuoModelTest.class
                .getResource("/org/mixingmentor/training/earlier/" + run + "/model.bin")
                .toURI()));
        SplittableRandom random = new SplittableRandom(5);
        float[] x = new float[Fingerprint.SIZE];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (random.nextDouble() * 20 - 40);
        }
        float[] corrections = new float[35];
        float[] flaws = new float[model.flawTypes().size()];
        float[] spreads = new float[1];
        model.predict(x, 1, corrections, flaws);
        model.spread(x, 1, spreads);
        assertArrayEquals(
                new float[] {first, tenth, flaw, spread},
                new float[] {corrections[0], corrections[10], flaws[0], spreads[0]});
    }

    private static float[] corrections(TrainedModel model, float[] x, int chunks) {
        float[] corrections = new float[chunks * 35];
        model.predict(
                x, chunks, corrections, new float[chunks * model.flawTypes().size()]);
        return corrections;
    }
}
