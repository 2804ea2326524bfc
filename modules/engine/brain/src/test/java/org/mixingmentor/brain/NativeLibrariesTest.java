package org.mixingmentor.brain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibrariesTest {
    @TempDir
    Path folder;

    /** What the process runs that cannot load the libraries. */
    public static void main(String[] arguments) {
        for (int attempt = 0; attempt < 2; attempt++) {
            try (Brain brain = Brain.open(Path.of(arguments[0]))) {
                System.out.println("opened " + brain.file());
            } catch (BrainException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @Test
    void they_are_unpacked_once_and_again_when_damaged() throws IOException {
        Path libraries = NativeLibraries.unpacked(folder);
        Path library = files(libraries).get(0);
        byte[] whole = Files.readAllBytes(library);
        Files.write(library, new byte[10]);
        assertEquals(libraries, NativeLibraries.unpacked(folder));
        assertArrayEquals(whole, Files.readAllBytes(library));
        assertTrue(files(libraries).stream().noneMatch(file -> file.toString().endsWith(".part")));
    }

    @Test
    void libraries_that_cannot_be_loaded_are_a_sentence_each_time() throws Exception {
        Path brain = new ModelFile(1).write(folder.resolve("brain.onnx"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Donnxruntime.native.path=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        NativeLibrariesTest.class.getName(),
                        brain.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        List<String> lines = said.lines().toList();
        assertEquals(2, lines.size(), said);
        assertTrue(
                lines.stream().allMatch(line -> line.startsWith("ONNX Runtime, which runs brains, cannot be loaded")));
        assertTrue(lines.get(0).contains(folder.toString()), said);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
