package org.mixingmentor.onnxexport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.MetadataWriter;

class Int8ExportTest {
    private static final QuantisationLoss.Budget ANY = new QuantisationLoss.Budget(1000, 1000);

    @TempDir
    Path folder;

    @Test
    void networks_in_int8_lose_little_and_are_smaller() throws IOException {
        PlainModel model = Exports.dense();
        long floats = Exports.write(model, folder).bytes() - metadataBytes(model);
        ExportedBrain exported = Exports.writeInt8(model, folder, ANY);
        QuantisationLoss loss = exported.loss().orElseThrow();
        double spread = spread(model);
        assertTrue(loss.meanDb() < 0.03 * spread, loss + " of a spread of " + spread);
        assertTrue(loss.worstDb() > 0, "a loss of nothing was not measured");
        long bytes = exported.bytes() - metadataBytes(model);
        assertTrue(bytes < floats / 2.5, bytes + " of " + floats);
        assertEquals(
                "brain_metalcore_kick_int8_v1.onnx",
                exported.file().getFileName().toString());
    }

    @Test
    void members_in_int8_differ_as_much_as_they_did() throws IOException {
        for (PlainModel model : List.of(Exports.dense(), PlainModel.forest(3, 20, 8, 2, Exports.CHUNKS))) {
            float[] wanted = Predictions.of(model, Exports.CHUNKS).spreads();
            try (Brain brain = Brain.open(Exports.writeInt8(model, folder, ANY).file())) {
                float[] spreads = Predictions.inBatches(brain, Exports.CHUNKS).spreads();
                for (int i = 0; i < wanted.length; i++) {
                    assertEquals(wanted[i], spreads[i], 0.1 * wanted[i]);
                }
            }
        }
    }

    @Test
    void a_forest_in_int8_loses_less_than_a_step_of_its_leaves() throws IOException {
        PlainModel model = PlainModel.forest(3, 20, 8, 2, Exports.CHUNKS);
        ExportedBrain floats = Exports.write(model, folder);
        ExportedBrain exported = Exports.writeInt8(model, folder, QuantisationLoss.Budget.DEFAULT);
        assertTrue(
                exported.loss().orElseThrow().worstDb() < 16.0 / 127,
                exported.loss().toString());
        assertTrue(exported.bytes() < floats.bytes() / 2, exported.bytes() + " of " + floats.bytes());
    }

    @Test
    void more_than_the_budget_is_refused_and_leaves_nothing() throws IOException {
        ExportException refused = assertThrows(
                ExportException.class,
                () -> Exports.writeInt8(Exports.dense(), folder, new QuantisationLoss.Budget(1e-6, 1e-6)));
        assertTrue(refused.getMessage().contains("int8"), refused.getMessage());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void the_loss_stands_in_the_file_and_on_the_card() throws IOException {
        ExportedBrain exported = Exports.writeInt8(Exports.dense(), folder, ANY);
        try (Brain brain = Brain.open(exported.file())) {
            assertEquals(
                    exported.loss().orElseThrow().toJson(),
                    brain.metadata().extra().get("quantisation"));
        }
        assertTrue(Files.readString(exported.card()).contains("computes in 8 bits"));
    }

    private static long metadataBytes(PlainModel model) {
        return MetadataWriter.properties(Exports.metadata(model, "Metalcore")).values().stream()
                .mapToLong(String::length)
                .sum();
    }

    /** Mean absolute value of what the model predicts. */
    private static double spread(PlainModel model) {
        double sum = 0;
        float[] corrections = Predictions.of(model, Exports.CHUNKS).corrections();
        for (float correction : corrections) {
            sum += Math.abs(correction) / corrections.length;
        }
        return sum;
    }
}
