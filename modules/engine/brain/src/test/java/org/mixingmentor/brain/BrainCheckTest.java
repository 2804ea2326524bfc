package org.mixingmentor.brain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrainCheckTest {
    @TempDir
    Path folder;

    private final ModelFile model = new ModelFile(3);

    @Test
    void a_brain_with_its_card_is_well() throws IOException {
        BrainCheck check = BrainCheck.of(withCard());
        assertEquals(
                List.of(),
                check.problems().stream()
                        .filter(p -> !p.contains(" ms for a chunk"))
                        .toList());
        assertEquals(List.of("kick", "snare"), check.metadata().orElseThrow().instruments());
        BrainLatency.Times times = check.latency().orElseThrow();
        assertTrue(times.chunks() > 0 && times.inference().p50Us() > 0);
        assertTrue(times.both().p50Us() <= times.both().p999Us()
                && times.both().p999Us() <= times.both().worstUs());
    }

    @Test
    void the_hash_is_what_everyone_computes() throws IOException {
        Path file = Files.writeString(folder.resolve("abc.onnx"), "abc", StandardCharsets.US_ASCII);
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", BrainHash.of(file)); // FIPS 180-2
    }

    @Test
    void a_card_of_another_file_is_noticed_though_the_brain_works() throws IOException {
        Path brain = withCard();
        model.properties.put("note", "\"changed\"");
        Files.write(brain, model.bytes());
        assertTrue(problems(brain).contains("is not the file that its card was written for"), problems(brain));
    }

    @Test
    void a_brain_without_a_card_cannot_be_verified() throws IOException {
        Path brain = withCard();
        Files.delete(BrainHash.card(brain));
        assertTrue(problems(brain).contains("no card with its SHA-256"), problems(brain));
    }

    @Test
    void a_brain_that_was_cut_off_is_named_with_both_reasons() throws IOException {
        Path brain = withCard();
        byte[] whole = Files.readAllBytes(brain);
        Files.write(brain, Arrays.copyOf(whole, whole.length / 2));
        BrainCheck check = BrainCheck.of(brain);
        assertEquals(2, check.problems().size(), check.problems().toString());
        assertTrue(check.metadata().isEmpty() && check.latency().isEmpty());
    }

    @Test
    void a_folder_of_that_name_is_a_sentence() throws IOException {
        Path brain = Files.createDirectory(folder.resolve("brain_x_v1.onnx"));
        assertTrue(problems(brain).contains("is a folder"), problems(brain));
    }

    private Path withCard() throws IOException {
        Path brain = Files.write(folder.resolve("brain_x_v1.onnx"), model.bytes());
        Files.writeString(BrainHash.card(brain), "# x\n- " + BrainHash.cardText(BrainHash.of(brain)) + "\n");
        return brain;
    }

    private static String problems(Path brain) {
        return String.join(" ", BrainCheck.of(brain).problems());
    }
}
