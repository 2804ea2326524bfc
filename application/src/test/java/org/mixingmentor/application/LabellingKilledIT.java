package org.mixingmentor.application;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Edit;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.store.Dataset;

/**
 * On demand, {@code -Dlabelling.kills=100}, since each round starts the workbench anew: it is killed in the midst of
 * labelling, and whatever label its window had shown has to be in the dataset.
 */
class LabellingKilledIT {
    /** What a button says, and how the dataset says it. */
    static final Map<String, String> LABELS = List.of(
                    "Ideal=ideal",
                    "Flawed=flawed",
                    "No class=null",
                    "muddy 200hz=muddy_200hz",
                    "boxy=boxy",
                    "harsh=harsh",
                    "thin=thin",
                    "dull=dull",
                    "no transient=no_transient",
                    "distorted=distorted",
                    "room reverb=room_reverb",
                    "phase issues=phase_issues",
                    "narrow=narrow")
            .stream()
            .map(pair -> pair.split("="))
            .collect(toMap(pair -> pair[0], pair -> pair[1]));

    private static final Pattern CLASS = Pattern.compile("\"class\":(\"\\w+\"|null)");
    private static final Pattern FLAWS = Pattern.compile("\"flaw_type\":\\[([^]]*)\\]");
    private static final int STEMS = 6;
    private static final int LONGEST_MS = 6000;

    @TempDir
    Path folder;

    @TempDir
    Path works;

    private final Random random = new Random();

    @Test
    @EnabledIfSystemProperty(named = "labelling.kills", matches = "\\d+")
    void no_label_that_the_window_showed_is_lost_to_a_kill() throws Exception {
        int kills = Integer.getInteger("labelling.kills");
        for (int i = 0; i < STEMS; i++) {
            TestStems.write(folder.resolve("takes/song" + i + "/kick.wav"), 100 + 50 * i);
        }
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.scan(AudioFiles.fromLookup(), 1, Progress.none());
        }
        int shown = 0;
        int further = 0;
        for (int kill = 1; kill <= kills; kill++) {
            Map<String, List<String>> before = states();
            List<String> lines = labelUntilKilled();
            assertMetadataIsWhole();
            Map<String, List<String>> after = states();
            for (Map.Entry<String, List<String>> stem : after.entrySet()) {
                List<String> made = stem.getValue()
                        .subList(
                                before.get(stem.getKey()).size() - 1,
                                stem.getValue().size());
                List<String> seen = seen(lines, stem.getKey());
                assertSubsequence(seen, made, "round " + kill + ", " + stem.getKey());
                shown += Math.max(0, seen.size() - 1);
                further += !seen.isEmpty() && !seen.get(seen.size() - 1).equals(made.get(made.size() - 1)) ? 1 : 0;
            }
            System.out.println("round " + kill + ": " + lines.size() + " times another label or stem was shown; so far "
                    + shown + " labels, none lost, " + further + " stems one label further than was shown");
        }
        assertTrue(shown > 0, "no label was ever shown");
    }

    /** Starts the workbench, and kills it at a moment of chance after labels began to show. */
    private List<String> labelUntilKilled() throws Exception {
        Path work = Files.createTempDirectory(works, "round");
        List<String> command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-X") || argument.startsWith("--"))
                .forEach(command::add);
        for (String kept : List.of("all.clusters", "branding.token")) {
            command.add("-D" + kept + "=" + System.getProperty(kept));
        }
        command.add("-Dnbjunit.workdir=" + work);
        command.add("-D" + InsideKilled.FOLDER + "=" + folder);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Workbench.class.getName()));
        Path errors = work.resolve("errors.txt");
        Process workbench =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = workbench.inputReader(StandardCharsets.UTF_8)) {
            String line;
            while ((line = output.readLine()) != null && lines.size() < 2) {
                take(line, lines);
            }
            assertTrue(line != null, () -> "the workbench ended by itself: " + text(errors));
            take(line, lines);
            CompletableFuture<Void> killing = CompletableFuture.runAsync(
                    workbench::destroyForcibly,
                    CompletableFuture.delayedExecutor(random.nextInt(LONGEST_MS), TimeUnit.MILLISECONDS));
            while ((line = output.readLine()) != null) {
                take(line, lines);
            }
            killing.join();
        } finally {
            workbench.destroyForcibly().waitFor();
        }
        return lines;
    }

    private static void take(String line, List<String> lines) {
        if (line.startsWith(InsideKilled.SHOWN)) {
            lines.add(line);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    /** The labels that were shown of a stem, one after the other. */
    private static List<String> seen(List<String> lines, String fileName) {
        List<String> seen = new ArrayList<>();
        for (String line : lines) {
            // The kill may have cut the last line off in its midst; then it is no sure sign of anything.
            List<String> parts = List.of(line.split("\t"));
            if (parts.size() < 3
                    || !parts.get(1).equals(fileName)
                    || !LABELS.keySet().containsAll(parts.subList(2, parts.size()))) {
                continue;
            }
            String state = state(
                    parts.subList(2, parts.size()).stream().map(LABELS::get).toList());
            if (seen.isEmpty() || !seen.get(seen.size() - 1).equals(state)) {
                seen.add(state);
            }
        }
        return seen;
    }

    private static String state(List<String> labels) {
        return new TreeSet<>(labels).toString();
    }

    /** Every stem's labels as they were one after the other, by its history, ending with those that it has. */
    private Map<String, List<String>> states() throws IOException {
        Map<String, List<String>> states = new LinkedHashMap<>();
        try (Dataset dataset = Dataset.open(folder)) {
            assertEquals(List.of(), dataset.conflicts());
            for (CataloguedStem stem : dataset.stems()) {
                List<String> one = new ArrayList<>(List.of(state(List.of("null"))));
                List<String> classes = List.of("null");
                List<String> flaws = List.of();
                for (Edit edit : dataset.history(stem.fileName())) {
                    classes = after(edit, CLASS, classes);
                    flaws = after(edit, FLAWS, flaws);
                    one.add(state(
                            Stream.concat(classes.stream(), flaws.stream()).toList()));
                }
                assertEquals(state(stem.row()), one.get(one.size() - 1), "history and row of " + stem.fileName());
                states.put(stem.fileName(), one);
            }
        }
        return states;
    }

    /** The words of a field after an edit; as before where the edit left it alone. */
    private static List<String> after(Edit edit, Pattern field, List<String> before) {
        Matcher now = field.matcher(edit.after().orElse(""));
        if (now.find()) {
            return Pattern.compile("\\w+")
                    .matcher(now.group(1))
                    .results()
                    .map(MatchResult::group)
                    .toList();
        }
        boolean taken = field.matcher(edit.before().orElse("")).find();
        return !taken ? before : field == CLASS ? List.of("null") : List.of();
    }

    private static String state(StemRow row) {
        String stemClass =
                row.stemClass().map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("null");
        return state(
                Stream.concat(row.flawTypes().stream(), Stream.of(stemClass)).toList());
    }

    private static void assertSubsequence(List<String> shown, List<String> made, String where) {
        int at = 0;
        for (String state : shown) {
            int from = at;
            while (at < made.size() && !made.get(at).equals(state)) {
                at++;
            }
            int begun = from;
            assertTrue(
                    at < made.size(),
                    () -> where + ": " + state + " was shown, but after edit " + begun + " of " + made
                            + " it is not found; shown were " + shown);
        }
    }

    private void assertMetadataIsWhole() throws IOException {
        Path file = folder.resolve("metadata.jsonl");
        String text = Files.readString(file);
        assertTrue(text.endsWith("\n"), "cut off");
        assertEquals(STEMS, text.lines().count());
        text.lines().forEach(line -> assertTrue(line.startsWith("{\"file_name\":") && line.endsWith("}"), line));
    }

    /** What the process to be killed runs. */
    static final class Workbench {
        private Workbench() {}

        public static void main(String[] arguments) throws Exception {
            Platform.run(InsideKilled.class, 1);
        }
    }
}
