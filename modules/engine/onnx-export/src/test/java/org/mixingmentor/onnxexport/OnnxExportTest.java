package org.mixingmentor.onnxexport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainException;
import org.mixingmentor.brain.BrainMetadata;
import org.mixingmentor.brain.MetadataWriter;
import org.mixingmentor.training.ModelStructure;
import org.mixingmentor.training.TrainedModel;

class OnnxExportTest {
    @TempDir
    Path folder;

    @Test
    void averaged_networks_predict_as_they_did() throws IOException {
        for (int members = 1; members <= 3; members++) {
            ExportedBrain exported = Exports.write(PlainModel.dense(members, members, 4, Exports.CHUNKS), folder);
            assertTrue(exported.worstDifference() <= 1e-4, "differs by " + exported.worstDifference());
            assertEquals(Files.size(exported.file()), exported.bytes());
        }
    }

    @Test
    void a_forest_predicts_as_it_did_on_its_very_thresholds_too() throws IOException {
        ExportedBrain exported = Exports.write(PlainModel.forest(3, 20, 6, 2, Exports.CHUNKS), folder);
        assertTrue(exported.worstDifference() <= 1e-4, "differs by " + exported.worstDifference());
    }

    @Test
    void lines_that_tribuo_fitted_and_exported_predict_as_they_did_in_eight_bits_too() throws IOException {
        PlainModel model = Exports.learned("linear", Map.of());
        ExportedBrain exported = Exports.write(model, folder);
        assertTrue(exported.worstDifference() <= 1e-4, "differs by " + exported.worstDifference());
        assertArrayEquals(new float[Exports.CHUNKS.length / 64], spreads(exported));
        ExportedBrain small = Exports.writeInt8(model, folder, QuantisationLoss.Budget.DEFAULT);
        assertTrue(small.loss().orElseThrow().meanDb() < 0.1, "loses " + small.loss());
    }

    @Test
    void members_that_differ_say_so_and_one_member_agrees_with_itself() throws IOException {
        float[] chunks = Exports.CHUNKS;
        for (PlainModel model : List.of(PlainModel.dense(6, 3, 4, chunks), PlainModel.forest(6, 12, 4, 2, chunks))) {
            float[] exported = spreads(Exports.write(model, folder));
            float[] own = new float[exported.length];
            new Beside(model).spread(chunks, own.length, own);
            assertTrue(own[0] > 0.1, "members of random numbers differ by " + own[0]);
            assertArrayEquals(own, exported, 1e-4f);
        }
        float[] alone = spreads(Exports.write(PlainModel.dense(6, 1, 4, chunks), folder));
        assertArrayEquals(new float[alone.length], alone);
        float[] tree = spreads(Exports.write(PlainModel.forest(6, 1, 4, 2, chunks), folder));
        assertArrayEquals(new float[tree.length], tree);
    }

    @Test
    void what_is_known_of_the_training_travels_in_the_file() throws IOException {
        PlainModel model = Exports.dense();
        BrainMetadata metadata = Exports.metadata(model, "Metalcore");
        ExportedBrain exported = Exports.write(model, folder);
        try (Brain brain = Brain.open(exported.file())) {
            assertEquals(MetadataWriter.properties(metadata), MetadataWriter.properties(brain.metadata()));
            assertTrue(brain.metadata().trainingSongs().contains("aa"));
            assertEquals(
                    "{\"made\":\"of random numbers\"}", brain.metadata().extra().get("provenance"));
            assertTrue(brain.metadata().distribution().covers(Exports.STEMS.get(0)));
            assertTrue(brain.metadata().spreadThresholdDb().orElseThrow() >= 1, "all that was held out is covered");
        }
    }

    @Test
    void versions_count_up_and_nothing_is_overwritten() throws IOException {
        byte[] mine = "mine".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("brain_metalcore_kick_v1.onnx"), mine);
        Files.write(folder.resolve("brain_metalcore_kick_v3.md"), mine);
        Files.write(folder.resolve("brain_metalcore_kick_v9_v12.onnx"), mine);
        Path fourth = Exports.write(Exports.dense(), folder).file();
        Path fifth = Exports.write(Exports.dense(), folder).file();
        assertEquals(folder.resolve("brain_metalcore_kick_v4.onnx"), fourth);
        assertEquals(folder.resolve("brain_metalcore_kick_v5.onnx"), fifth);
        assertArrayEquals(mine, Files.readAllBytes(folder.resolve("brain_metalcore_kick_v1.onnx")));
        assertArrayEquals(mine, Files.readAllBytes(folder.resolve("brain_metalcore_kick_v3.md")));
    }

    @Test
    void what_a_killed_export_left_is_swept_away_by_a_later_one_but_not_what_is_being_written() throws IOException {
        Path dead = Files.write(folder.resolve(".brain_metalcore_snare_1.part"), new byte[1]);
        Path atWork = Files.write(folder.resolve(".brain_metalcore_snare_2.part"), new byte[1]);
        Files.setLastModifiedTime(dead, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Exports.write(Exports.dense(), folder);
        assertFalse(Files.exists(dead));
        assertTrue(Files.exists(atWork));
    }

    @Test
    void the_same_model_gives_the_same_bytes_and_the_same_card_in_every_language() throws IOException {
        Locale before = Locale.getDefault();
        ExportedBrain first = Exports.write(Exports.dense(), folder.resolve("a"));
        try {
            Locale.setDefault(Locale.GERMANY);
            ExportedBrain second = Exports.write(Exports.dense(), folder.resolve("b"));
            assertArrayEquals(Files.readAllBytes(first.file()), Files.readAllBytes(second.file()));
            assertEquals(Files.readString(first.card()), Files.readString(second.card()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_file_that_does_not_do_as_the_model_does_is_not_published() throws IOException {
        TrainedModel other = new Beside(Exports.dense());
        ExportException refused = assertThrows(ExportException.class, () -> Exports.write(other, folder));
        assertTrue(refused.getMessage().contains("nothing was published"), refused.getMessage());
        assertEquals(List.of(), files());
    }

    @Test
    void a_model_without_any_flaw_type_is_refused() throws IOException {
        TrainedModel model = PlainModel.dense(5, 1, 0, Exports.CHUNKS);
        ExportException refused = assertThrows(ExportException.class, () -> Exports.write(model, folder));
        assertTrue(refused.getMessage().contains("no flaw type"), refused.getMessage());
        assertEquals(List.of(), files());
    }

    @Test
    void a_genre_that_no_file_can_be_named_after_is_refused() {
        PlainModel model = Exports.dense();
        BrainMetadata metadata = Exports.metadata(model, "!!!");
        assertThrows(
                BrainException.class,
                () -> OnnxExport.write(model, metadata, Exports.CHUNKS, folder, Optional.empty(), Exports.NOTES));
    }

    @Test
    void a_folder_that_cannot_be_made_is_a_sentence() throws IOException {
        Path inTheWay = Files.createFile(folder.resolve("models"));
        ExportException refused = assertThrows(ExportException.class, () -> Exports.write(Exports.dense(), inTheWay));
        assertTrue(refused.getMessage().contains(inTheWay.toString()), refused.getMessage());
    }

    private static float[] spreads(ExportedBrain exported) throws IOException {
        try (Brain brain = Brain.open(exported.file())) {
            return Predictions.inBatches(brain, Exports.CHUNKS).spreads();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** Says a thousandth more than its structure does. */
    private record Beside(PlainModel model) implements TrainedModel {
        @Override
        public ModelStructure structure() {
            return model.structure();
        }

        @Override
        public String provenance() {
            return model.provenance();
        }

        @Override
        public List<String> flawTypes() {
            return model.flawTypes();
        }

        @Override
        public void predict(float[] fingerprints, int chunks, float[] corrections, float[] flaws) {
            model.predict(fingerprints, chunks, corrections, flaws);
            corrections[corrections.length / 2] += 1e-3f;
        }
    }
}
