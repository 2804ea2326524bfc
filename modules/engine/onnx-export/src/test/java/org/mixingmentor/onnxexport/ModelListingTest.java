package org.mixingmentor.onnxexport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelListingTest {
    @TempDir
    private Path folder;

    @Test
    void a_brain_lists_its_inputs_outputs_nodes_weights_and_metadata() throws IOException {
        Path next = OnnxExport.next(folder, "Metalcore", Optional.of("kick"), false);
        assertEquals("brain_metalcore_kick_v1.onnx", next.getFileName().toString());
        ExportedBrain exported = Exports.write(Exports.dense(), folder);
        ModelListing listing = ModelListing.of(exported.file());
        assertEquals(List.of(new ModelListing.Tensor("fingerprint", "float32", "N x 64", 0)), listing.inputs());
        assertEquals("N x 35", listing.outputs().get(0).shape());
        assertTrue(listing.nodes().stream()
                .anyMatch(node ->
                        node.operation().equals("Gemm") || node.operation().equals("MatMul")));
        long weights =
                listing.weights().stream().mapToLong(ModelListing.Tensor::bytes).sum();
        assertTrue(weights > 0 && weights < exported.bytes());
        assertEquals("1", listing.metadata().get("fingerprint_version"));
        assertEquals(List.of("ai.onnx 13"), listing.opsets());
    }

    @Test
    void the_next_free_version_is_the_one_that_an_export_takes() throws IOException {
        for (int version = 1; version <= 2; version++) {
            Path next = OnnxExport.next(folder, "Metalcore", Optional.of("kick"), false);
            assertEquals(next, Exports.write(Exports.dense(), folder).file());
        }
        Path int8 = OnnxExport.next(folder.resolve("none"), "metalcore", Optional.empty(), true);
        assertTrue(int8.endsWith("brain_metalcore_int8_v1.onnx"), int8.toString());
    }

    @Test
    void what_is_no_model_gets_a_sentence() throws IOException {
        Path text = Files.writeString(folder.resolve("text.onnx"), "no model at all");
        ExportException e = assertThrows(ExportException.class, () -> ModelListing.of(text));
        assertTrue(e.getMessage().startsWith(text.toString()), e.getMessage());
        assertThrows(ExportException.class, () -> ModelListing.of(folder.resolve("none.onnx")));
    }
}
