package org.mixingmentor.onnxexport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ConcurrentExportTest {
    private static final int PROCESSES = 3;
    private static final int EXPORTS = 4;

    /** What each process runs. */
    public static void main(String[] arguments) throws IOException {
        for (int i = 0; i < EXPORTS; i++) {
            System.out.println(
                    Exports.write(Exports.dense(), Path.of(arguments[0])).file());
        }
    }

    @Test
    void processes_that_export_at_once_get_a_version_each(@TempDir Path folder) throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            processes.add(start(folder));
        }
        Set<String> written = new HashSet<>();
        for (Process process : processes) {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), output);
            output.lines().forEach(written::add);
        }
        assertEquals(PROCESSES * EXPORTS, written.size(), "versions: " + written);
        assertEquals(written, files(folder, ".onnx"));
        assertEquals(PROCESSES * EXPORTS, files(folder, ".md").size());
        assertEquals(0, files(folder, ".part").size());
    }

    /** The libraries are not unpacked yet either: all do it at once. */
    private static Process start(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder process = new ProcessBuilder(
                java,
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                ConcurrentExportTest.class.getName(),
                folder.toString());
        process.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        process.environment().put("LOCALAPPDATA", folder.resolve("cache").toString());
        return process.redirectErrorStream(true).start();
    }

    private static Set<String> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(ending))
                    .collect(Collectors.toSet());
        }
    }
}
