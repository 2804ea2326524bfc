package org.mixingmentor.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.store.Dataset;

@Tag("slow")
class DemoStemsTest {
    private static final int FILES_A_SONG = 8;

    @TempDir
    Path folder;

    @Test
    void a_song_has_its_parts_its_mix_and_two_flawed_stems_with_rows() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            assertEquals(2 * FILES_A_SONG, new DemoStems(2, 1).write(dataset, Progress.none()));
            List<StemRow> rows = rows(dataset);
            for (String song : List.of("song01", "song02")) {
                assertEquals(
                        List.of("bass", "guitar", "hihat", "kick", "mix", "snare"),
                        instruments(rows, song, StemClass.IDEAL));
                assertEquals(2, instruments(rows, song, StemClass.FLAWED).size());
                assertTrue(instruments(rows, song, StemClass.FLAWED).contains("mix"));
            }
            for (StemRow row : rows) {
                assertTrue(Files.exists(dataset.audio(row.fileName())), row.fileName());
                assertEquals(Optional.of("metalcore"), row.genre());
                assertEquals("\"CC0-1.0\"", row.extra().get("license"));
            }
        }
    }

    @Test
    void a_flawed_part_has_its_recipe_and_a_mix_with_one_flawed_part_has_none() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            new DemoStems(2, 1).write(dataset, Progress.none());
            Map<Boolean, List<StemRow>> flawed = rows(dataset).stream()
                    .filter(row -> row.stemClass().equals(Optional.of(StemClass.FLAWED)))
                    .collect(Collectors.partitioningBy(row -> row.note().startsWith("only the")));
            assertEquals(3, flawed.get(false).size());
            for (StemRow row : flawed.get(false)) {
                assertEquals(32, row.correctionDb().orElseThrow().length);
                assertTrue(row.recipeSeed().isPresent());
                assertTrue(dataset.stem(row.goldFileName().orElseThrow()).isPresent());
            }
            assertEquals(1, flawed.get(true).size());
            assertEquals(Optional.empty(), flawed.get(true).get(0).correctionDb());
            assertEquals(Optional.of("mix"), flawed.get(true).get(0).instrument());
        }
    }

    @Test
    void a_second_run_writes_nothing_and_one_after_a_loss_writes_what_is_missing() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            new DemoStems(2, 1).write(dataset, Progress.none());
            assertEquals(0, new DemoStems(2, 1).write(dataset, Progress.none()));
            byte[] snare = Files.readAllBytes(dataset.audio("good/song02/snare.wav"));
            Files.delete(dataset.audio("good/song02/snare.wav"));
            assertEquals(1, new DemoStems(2, 1).write(dataset, Progress.none()));
            assertArrayEquals(snare, Files.readAllBytes(dataset.audio("good/song02/snare.wav")));
            assertEquals(FILES_A_SONG, new DemoStems(3, 1).write(dataset, Progress.none()));
            assertEquals(3 * FILES_A_SONG, dataset.stems().size());
        }
    }

    @Test
    void the_same_seed_gives_the_same_files_and_songs_differ() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        Path three = Files.createDirectory(folder.resolve("three"));
        Map<String, byte[]> files = written(one, 2, 5);
        assertEquals(files.keySet(), written(two, 2, 5).keySet());
        written(two, 2, 5).forEach((name, bytes) -> assertArrayEquals(files.get(name), bytes, name));
        assertTrue(Files.mismatch(one.resolve("good/song01/kick.wav"), one.resolve("good/song02/kick.wav")) >= 0);
        written(three, 1, 6);
        assertTrue(Files.mismatch(one.resolve("good/song01/kick.wav"), three.resolve("good/song01/kick.wav")) >= 0);
    }

    @Test
    void every_file_is_read_and_measured() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            new DemoStems(2, 3).write(dataset, Progress.none());
            dataset.scan(AudioFiles.fromLookup(), 1, Progress.none());
            for (CataloguedStem stem : dataset.stems()) {
                assertEquals("", stem.problem(), stem.fileName());
                assertTrue(stem.measurement().orElseThrow().seconds() >= 2, stem.fileName());
                assertEquals(0, stem.measurement().orElseThrow().clippedFrames(), stem.fileName());
            }
        }
    }

    @Test
    void files_of_others_and_songs_of_another_seed_are_refused() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            new DemoStems(1, 1).write(dataset, Progress.none());
            DatasetException seeds =
                    assertThrows(DatasetException.class, () -> new DemoStems(1, 2).write(dataset, Progress.none()));
            assertTrue(seeds.getMessage().contains("seed 1, not 2"), seeds.getMessage());
            Path theirs = dataset.audio("good/song02/kick.wav");
            Files.createDirectories(theirs.getParent());
            Files.write(theirs, new byte[] {1, 2, 3});
            DatasetException file =
                    assertThrows(DatasetException.class, () -> new DemoStems(2, 1).write(dataset, Progress.none()));
            assertTrue(file.getMessage().contains(theirs.toString()), file.getMessage());
        }
    }

    @Test
    void files_whose_rows_were_lost_are_taken_up_again() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            new DemoStems(1, 1).write(dataset, Progress.none());
        }
        try (Stream<Path> mentor = Files.walk(folder.resolve(".mentor"))) {
            for (Path file : mentor.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolve("metadata.jsonl"));
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.scan(AudioFiles.fromLookup(), 1, Progress.none());
            assertEquals(0, new DemoStems(1, 1).write(dataset, Progress.none()));
            assertTrue(rows(dataset).stream().allMatch(row -> row.genre().isPresent()));
        }
    }

    @Test
    void what_a_killed_run_left_half_written_is_cleared_away() throws IOException {
        Path left = folder.resolve("good/song01/.kick.wav.0815.part");
        Files.createDirectories(left.getParent());
        Files.write(left, new byte[] {1, 2, 3});
        try (Dataset dataset = Dataset.open(folder)) {
            new DemoStems(1, 1).write(dataset, Progress.none());
        }
        assertFalse(Files.exists(left));
    }

    @Test
    void a_cancelled_run_keeps_the_songs_it_finished() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            assertThrows(CancellationException.class, () -> new DemoStems(3, 1).write(dataset, new After(1)));
            assertEquals(FILES_A_SONG, dataset.stems().size());
        }
    }

    private static Map<String, byte[]> written(Path folder, int songs, long seed) throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            new DemoStems(songs, seed).write(dataset, Progress.none());
            Map<String, byte[]> files = new TreeMap<>();
            for (CataloguedStem stem : dataset.stems()) {
                files.put(stem.fileName(), Files.readAllBytes(dataset.audio(stem.fileName())));
            }
            return files;
        }
    }

    private static List<StemRow> rows(Dataset dataset) throws IOException {
        return dataset.stems().stream().map(CataloguedStem::row).toList();
    }

    private static List<String> instruments(List<StemRow> rows, String song, StemClass stemClass) {
        return rows.stream()
                .filter(row -> row.song().equals(song) && row.stemClass().equals(Optional.of(stemClass)))
                .map(row -> row.instrument().orElseThrow())
                .sorted()
                .toList();
    }

    /** Cancels when so many parts have begun. */
    private static final class After implements Progress {
        private final int parts;
        private int begun;

        After(int parts) {
            this.parts = parts;
        }

        @Override
        public void report(long done, long total, String what) {
            begun++;
        }

        @Override
        public boolean cancelled() {
            return begun >= parts;
        }
    }
}
