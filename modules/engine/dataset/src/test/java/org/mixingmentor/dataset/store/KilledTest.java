package org.mixingmentor.dataset.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.NoiseFiles;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.ScanReport;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;

/** How often each is killed: {@code -Dkills=100} for a long run. */
@Tag("slow")
class KilledTest {
    private static final int KILLS = Integer.getInteger("kills", 10);
    private static final int EDIT_KILLS = Integer.getInteger("kills", 5);
    private static final int FILES = 60;

    @TempDir
    Path folder;

    private final Random random = new Random();

    private void sounds() throws IOException {
        for (int i = 0; i < FILES; i++) {
            NoiseFiles.write(folder, "good/song" + i % 7 + "/take " + i + ".wav", i, 2.0);
        }
    }

    private void assertMetadataIsWhole() throws IOException {
        Path file = folder.resolve("metadata.jsonl");
        if (Files.exists(file)) {
            Set<String> lines = new HashSet<>(Files.readAllLines(file));
            for (String line : lines) {
                assertTrue(line.startsWith("{\"file_name\":") && line.endsWith("}"), line);
            }
            assertTrue(Files.readString(file).endsWith("\n"));
            assertEquals(lines.size(), Files.readAllLines(file).size());
        }
    }

    @Test
    void an_import_that_is_killed_again_and_again_and_repeated_is_done_once_and_leaves_nothing_without_its_row()
            throws Exception {
        Path dataset = Files.createDirectories(folder.resolve("dataset"));
        for (int i = 0; i < FILES; i++) {
            NoiseFiles.write(AnotherProcess.source(dataset), "song" + i % 7 + "/take " + i + ".wav", i, 2.0);
        }
        for (int kill = 0; kill < KILLS; kill++) {
            try (AnotherProcess run = AnotherProcess.start("import", dataset)) {
                int lines = random.nextInt(FILES);
                while (lines > 0 && run.line() != null) {
                    lines--;
                }
                Thread.sleep(random.nextInt(30));
                run.kill();
            }
            assertEveryFileHasItsRow(dataset);
        }
        try (AnotherProcess run = AnotherProcess.start("import", dataset)) {
            assertTrue(run.lines().contains("done"));
        }
        assertEquals(FILES, assertEveryFileHasItsRow(dataset));
        try (Stream<Path> left = Files.list(dataset.resolve(".mentor/incoming"))) {
            assertEquals(0, left.count());
        }
    }

    /** How many there are. */
    private static int assertEveryFileHasItsRow(Path folder) throws IOException {
        Set<String> files = new HashSet<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(file -> file.toString().endsWith(".wav"))
                    .forEach(
                            file -> files.add(folder.relativize(file).toString().replace('\\', '/')));
        }
        Set<String> rows = new HashSet<>();
        try (Dataset dataset = Dataset.open(folder)) {
            for (CataloguedStem stem : dataset.stems()) {
                rows.add(stem.fileName());
                assertEquals("metal", stem.row().genre().orElse("lost"), stem.fileName());
            }
        }
        assertEquals(files, rows);
        return files.size();
    }

    @Test
    void a_scan_that_is_killed_again_and_again_goes_on_where_it_was_and_loses_and_doubles_nothing() throws Exception {
        sounds();
        int kept = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            try (AnotherProcess scan = AnotherProcess.start("scan", folder)) {
                // Some are killed at once, some between two files, some in the middle of one.
                int lines = random.nextInt(FILES / 4);
                while (lines > 0 && scan.line() != null) {
                    lines--;
                }
                Thread.sleep(random.nextInt(150));
                scan.kill();
            }
            assertMetadataIsWhole();
            try (Dataset dataset = Dataset.open(folder)) {
                List<CataloguedStem> stems = dataset.stems();
                assertTrue(stems.size() >= kept, stems.size() + " stems, but " + kept + " before");
                kept = stems.size();
                for (CataloguedStem stem : stems) {
                    assertEquals(StemStatus.OK, stem.status());
                    assertTrue(dataset.fingerprints(stem.fileName()).isPresent(), stem.fileName());
                }
            }
        }
        try (Dataset dataset = Dataset.open(folder)) {
            ScanReport report = dataset.scan(AudioFiles.fromLookup(), 2, Progress.none());
            assertEquals(FILES, report.found());
            assertEquals(FILES - kept, report.fingerprinted());
            assertEquals(0, report.moved() + report.missing());
            assertEquals(FILES, dataset.stems().size());
            for (CataloguedStem stem : dataset.stems()) {
                assertTrue(stem.row().split().isPresent());
            }
        }
        assertMetadataIsWhole();
        assertEquals(FILES, Files.readAllLines(folder.resolve("metadata.jsonl")).size());
    }

    @Test
    void no_edit_that_was_confirmed_is_lost_to_a_kill() throws Exception {
        try (Dataset dataset = Dataset.open(folder)) {
            for (int i = 0; i < 5; i++) {
                dataset.put(List.of(StemRow.builder("good/s/" + i + ".wav").build()), "add");
            }
        }
        for (int kill = 0; kill < KILLS; kill++) {
            Map<String, Integer> confirmed = new HashMap<>();
            int last;
            try (AnotherProcess labeller = AnotherProcess.start("label", folder)) {
                take(labeller.line(), confirmed);
                Thread.sleep(random.nextInt(300));
                labeller.kill();
                last = labeller.lines().stream()
                        .mapToInt(line -> take(line, confirmed))
                        .max()
                        .orElse(0);
            }
            assertMetadataIsWhole();
            try (Dataset dataset = Dataset.open(folder)) {
                for (Map.Entry<String, Integer> edit : confirmed.entrySet()) {
                    String note =
                            dataset.stem(edit.getKey()).orElseThrow().row().note();
                    boolean oneMore = note.equals("" + (last + 1));
                    assertTrue(note.equals("" + edit.getValue()) || oneMore, edit + " but " + note);
                }
                assertEquals(List.of(), dataset.conflicts());
                assertTrue(dataset.undo().orElseThrow().what().startsWith("note "));
                dataset.redo();
            }
        }
    }

    @Test
    void whatever_edit_a_kill_interrupts_the_dataset_is_as_last_confirmed_or_one_edit_further() throws Exception {
        for (int i = 0; i < 20; i++) {
            NoiseFiles.write(folder, "good/s/" + i + ".wav", i, 0.01);
        }
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.scan(AudioFiles.fromLookup(), 2, Progress.none());
        }
        for (int kill = 0; kill < EDIT_KILLS; kill++) {
            String confirmed;
            try (AnotherProcess editor = AnotherProcess.start("edit", folder)) {
                confirmed = editor.line();
                Thread.sleep(random.nextInt(400));
                editor.kill();
                List<String> rest = editor.lines();
                // The last line may be cut off by the kill.
                for (String line : rest) {
                    confirmed = line.length() == confirmed.length() ? line : confirmed;
                }
            }
            assertMetadataIsWhole();
            try (Dataset dataset = Dataset.open(folder)) {
                assertTrue(isOrWasOneEditAgo(dataset, confirmed), "round " + kill + ": an edit is lost");
                assertEquals(List.of(), dataset.conflicts());
            }
            assertMetadataIsWhole();
        }
    }

    /** The edit that was interrupted may be done or not; if it is, taking it back gives what was confirmed. */
    private static boolean isOrWasOneEditAgo(Dataset dataset, String confirmed) throws IOException {
        if (dataset.hash().equals(confirmed)) {
            return true;
        }
        if (dataset.undo().isPresent()) {
            boolean before = dataset.hash().equals(confirmed);
            dataset.redo();
            if (before) {
                return true;
            }
        }
        return dataset.redo().isPresent() && dataset.hash().equals(confirmed);
    }

    private static int take(String line, Map<String, Integer> confirmed) {
        String[] words = line.split(" ", 3);
        assertEquals("note", words[0], line);
        int count = Integer.parseInt(words[1]);
        confirmed.merge(words[2], count, Math::max);
        return count;
    }
}
