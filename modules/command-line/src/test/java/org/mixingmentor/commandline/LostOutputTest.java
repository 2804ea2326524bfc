package org.mixingmentor.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixingmentor.commandline.LearnedRun.mentor;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Output that does not arrive: a full disk, a reader that has gone. Every command says so and fails. */
@Tag("slow")
class LostOutputTest {
    @TempDir
    static Path temp;

    private static String dir;
    private static String kick;
    private static String brain;

    @BeforeAll
    static void train() throws IOException {
        LearnedRun run = LearnedRun.of("forest", temp.resolve("dataset"));
        dir = run.folder().toString();
        kick = run.folder().resolve("good/song1/kick.wav").toString();
        mentor("export", dir, "latest", "--out", temp.resolve("models").toString());
        brain = temp.resolve("models/brain_metalcore_kick_v1.onnx").toString();
    }

    /** Each command with words by which it does its work and prints. */
    private static Map<String, List<String>> commands() throws IOException {
        Path labels = Files.writeString(temp.resolve("labels.csv"), "file_name,note\ngood/song1/kick.wav,loud\n");
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("fingerprint", List.of(kick));
        commands.put("loudness", List.of(kick));
        commands.put("scan", List.of(dir));
        commands.put("import-labels", List.of(dir, labels.toString()));
        commands.put("split", List.of(dir, "--dry-run"));
        commands.put(
                "export-dataset", List.of(dir, "--csv", temp.resolve("out.csv").toString()));
        commands.put("forecast", List.of(dir));
        commands.put("runs", List.of(dir));
        commands.put("runs diff", List.of(dir, "latest", "latest"));
        commands.put(
                "export", List.of(dir, "latest", "--out", temp.resolve("again").toString()));
        commands.put("evaluate", List.of(brain, dir, "--split", "train"));
        commands.put("advise", List.of(brain, kick));
        commands.put("listen", List.of(brain, "--file", kick, "--fast"));
        commands.put("models", List.of(temp.resolve("empty").toString()));
        commands.put("latency", List.of(brain, "--chunks", "20"));
        commands.put(
                "train",
                List.of(dir, "--genre", "metalcore", "--learner", "forest", "--twins", "1", "--set", "trees=2"));
        commands.put(
                "cross-validate",
                List.of(
                        dir,
                        "--genre",
                        "metalcore",
                        "--learner",
                        "forest",
                        "--twins",
                        "1",
                        "--folds",
                        "2",
                        "--set",
                        "trees=2"));
        commands.put("contrast", List.of(dir, "--per-stem", "1"));
        commands.put("import", List.of(temp.resolve("new").toString(), kick, "--create"));
        commands.put("demo", List.of(temp.resolve("demo").toString(), "--songs", "6", "--stems-only"));
        return commands;
    }

    @Test
    void every_command_whose_output_cannot_be_written_fails_with_a_sentence() throws IOException {
        Map<String, List<String>> commands = commands();
        Files.createDirectories(temp.resolve("empty"));
        mentor("scan", temp.resolve("empty").toString());
        Set<String> untried = new HashSet<>(HelpTest.commands());
        untried.removeAll(commands.keySet());
        assertEquals(Set.of(), untried, "a new command is to be tried here too");
        for (Map.Entry<String, List<String>> command : commands.entrySet()) {
            lost(command.getKey() + " --help", List.of());
            lost(command.getKey(), command.getValue());
        }
        lost("--help", List.of());
        lost("--version", List.of());
    }

    private static void lost(String command, List<String> words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] all =
                Stream.concat(Arrays.stream(command.split(" ")), words.stream()).toArray(String[]::new);
        int exit = Mentor.run(new Terminal(new Full(), err, false), all);
        String said = err.toString(StandardCharsets.UTF_8);
        assertEquals(1, exit, command + ": " + said);
        assertTrue(
                said.lines()
                        .reduce((before, last) -> last)
                        .orElse("")
                        .startsWith("mentor: The output could not be written: the disk is full."),
                command + ": " + said);
    }

    @Test
    void a_warning_that_nobody_could_read_is_a_failure_too() throws IOException {
        int exit = Mentor.run(
                new Terminal(new ByteArrayOutputStream(), new Full(), false), "compare", dir, "latest", "latest");
        assertEquals(1, exit);
    }

    @Test
    void a_process_tells_of_a_device_that_is_full_and_of_a_pipe_that_was_closed() throws Exception {
        File full = new File("/dev/full");
        Assumptions.assumeTrue(full.exists(), "only Linux has a device that is always full");
        Process onto = process().redirectOutput(full).start();
        String said = new String(onto.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(onto.waitFor(60, TimeUnit.SECONDS));
        assertEquals(1, onto.exitValue(), said);
        assertTrue(said.contains("the disk is full"), said);

        Process into = process().start();
        into.getInputStream().close();
        String heard = new String(into.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(into.waitFor(60, TimeUnit.SECONDS));
        assertEquals(1, into.exitValue(), heard);
        assertTrue(heard.contains("whoever read it has stopped"), heard);
    }

    private static ProcessBuilder process() {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Mentor.class.getName(),
                "runs",
                dir);
    }

    /** A disk without room. */
    private static final class Full extends OutputStream {
        @Override
        public void write(int value) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
