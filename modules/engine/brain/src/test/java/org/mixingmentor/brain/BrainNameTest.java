package org.mixingmentor.brain;

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

class BrainNameTest {
    @TempDir
    Path folder;

    @Test
    void names_are_lower_snake_case_of_plain_letters() throws BrainException {
        assertEquals("brain_metalcore", BrainName.base("Metalcore", Optional.empty()));
        assertEquals("brain_black_metal_kick_drum", BrainName.base(" Black/Metal ", Optional.of("Kick-Drum")));
        assertEquals("brain_grosse_metalcore", BrainName.base("Große Métalcore", Optional.empty()));
        assertEquals("brain_kick", BrainName.base("../../KICK", Optional.empty()));
        assertTrue(BrainName.base("x".repeat(500), Optional.empty()).length() < 100);
    }

    @Test
    void a_name_without_any_plain_letter_is_refused() {
        String sentence = assertThrows(BrainException.class, () -> BrainName.base("メタル", Optional.empty()))
                .getMessage();
        assertTrue(sentence.contains("メタル"), sentence);
    }

    @Test
    void a_file_name_says_its_version() {
        assertEquals(
                Optional.of(new BrainName("brain_metalcore_v8", 12)), BrainName.parse("brain_metalcore_v8_v12.onnx"));
        assertEquals(Optional.empty(), BrainName.parse("brain_metalcore.onnx"));
        assertEquals("brain_metalcore_v12.onnx", new BrainName("brain_metalcore", 12).fileName());
    }

    @Test
    void the_highest_version_is_found_and_the_first_folder_counts() throws IOException {
        Path first = Files.createDirectories(folder.resolve("first"));
        Path second = Files.createDirectories(folder.resolve("second"));
        Files.createFile(first.resolve("brain_metalcore_v9.onnx"));
        Files.createFile(first.resolve("brain_metalcore_v10.onnx"));
        Files.createFile(first.resolve("brain_metalcore_kick_v11.onnx"));
        Files.createFile(second.resolve("brain_metalcore_v12.onnx"));
        List<Path> folders = List.of(folder.resolve("none"), first, second);
        assertEquals(first.resolve("brain_metalcore_v10.onnx"), Brain.find("brain_metalcore", folders));
        assertEquals(first.resolve("brain_metalcore_v9.onnx"), Brain.find("brain_metalcore_v9", folders));
        assertEquals(second.resolve("brain_metalcore_v12.onnx"), Brain.find("brain_metalcore_v12.onnx", folders));
        Path path = second.resolve("brain_metalcore_v12.onnx");
        assertEquals(path, Brain.find(path.toString(), folders));
        assertEquals(3, Brain.list(first).size());
    }

    @Test
    void a_name_that_is_nowhere_is_refused_naming_the_places() {
        String sentence = assertThrows(BrainException.class, () -> Brain.find("brain_jazz", List.of(folder)))
                .getMessage();
        assertTrue(sentence.contains("brain_jazz") && sentence.contains(folder.toString()), sentence);
        assertThrows(BrainException.class, () -> Brain.find("brain\0", List.of()));
    }
}
