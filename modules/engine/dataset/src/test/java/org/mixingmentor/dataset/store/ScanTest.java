package org.mixingmentor.dataset.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.AppliedEdit;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Edit;
import org.mixingmentor.dataset.NoiseFiles;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.ScanReport;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;

class ScanTest extends ScannedFolder {
    @Test
    void a_second_scan_reads_nothing_anew() throws IOException {
        NoiseFiles.write(folder, "good/a/kick.wav", 1);
        NoiseFiles.write(folder, "good/b/kick.wav", 2);
        settle();
        ScanReport first = scan();
        assertEquals(2, first.found());
        assertEquals(2, first.fingerprinted());
        assertEquals(1.0, first.audioSeconds(), 1e-9);
        List<Long> totals = new ArrayList<>();
        ScanReport second = scan(AUDIO, watching((done, total) -> totals.add(total)));
        assertEquals(0, second.fingerprinted());
        assertEquals(2, second.upToDate());
        assertEquals(List.of(0L), totals);
    }

    private interface Watch {
        void at(long done, long total) throws IOException;
    }

    private static Progress watching(Watch watch) {
        return new Progress() {
            @Override
            public void report(long done, long total, String what) {
                try {
                    watch.at(done, total);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    @Test
    void a_touched_file_is_hashed_and_a_changed_one_is_fingerprinted_again_with_its_labels_kept() throws IOException {
        NoiseFiles.write(folder, "good/a/kick.wav", 1);
        NoiseFiles.write(folder, "good/b/kick.wav", 2);
        settle();
        scan();
        String before = stems().get("good/b/kick.wav").contentHash();
        try (Dataset dataset = Dataset.open(folder)) {
            StemRow row = dataset.stem("good/b/kick.wav").orElseThrow().row();
            dataset.put(List.of(row.toBuilder().note("mine").build()), "note");
        }
        Files.setLastModifiedTime(folder.resolve("good/a/kick.wav"), FileTime.fromMillis(1_000_000));
        NoiseFiles.write(folder, "good/b/kick.wav", 3, 0.7);
        ScanReport report = scan();
        assertEquals(1, report.fingerprinted());
        CataloguedStem changed = stems().get("good/b/kick.wav");
        assertFalse(changed.contentHash().equals(before));
        assertEquals("mine", changed.row().note());
        assertEquals(0.7, changed.measurement().orElseThrow().seconds(), 1e-9);
    }

    @Test
    void a_change_of_the_same_size_within_the_clocks_tick_is_noticed() throws IOException {
        Path file = NoiseFiles.write(folder, "good/a/kick.wav", 1);
        FileTime time = Files.getLastModifiedTime(file);
        scan();
        NoiseFiles.write(folder, "good/a/kick.wav", 2);
        Files.setLastModifiedTime(file, time);
        assertEquals(1, scan().fingerprinted());
    }

    @Test
    void a_moved_file_takes_its_labels_history_and_twins_along() throws IOException {
        NoiseFiles.write(folder, "good/a/kick.wav", 1);
        NoiseFiles.write(folder, "bad/a/kick.wav", 2);
        scan();
        Split split;
        try (Dataset dataset = Dataset.open(folder)) {
            StemRow gold = dataset.stem("good/a/kick.wav").orElseThrow().row();
            split = gold.split().orElseThrow();
            dataset.put(List.of(gold.toBuilder().note("mine").build()), "note");
            StemRow twin = dataset.stem("bad/a/kick.wav").orElseThrow().row();
            dataset.put(List.of(twin.toBuilder().goldFileName("good/a/kick.wav").build()), "twin");
        }
        Files.createDirectories(folder.resolve("bad/elsewhere"));
        Files.move(folder.resolve("good/a/kick.wav"), folder.resolve("bad/elsewhere/drum.wav"));
        ScanReport report = scan();
        assertEquals(1, report.moved());
        assertEquals(0, report.missing());
        assertEquals(0, report.fingerprinted());
        Map<String, CataloguedStem> stems = stems();
        assertEquals(2, stems.size());
        StemRow moved = stems.get("bad/elsewhere/drum.wav").row();
        assertEquals("mine", moved.note());
        assertEquals(Optional.of(StemClass.IDEAL), moved.stemClass());
        assertEquals("a", moved.song());
        assertEquals(Optional.of(split), moved.split());
        assertEquals(
                Optional.of("bad/elsewhere/drum.wav"),
                stems.get("bad/a/kick.wav").row().goldFileName());
        try (Dataset dataset = Dataset.open(folder)) {
            assertEquals(
                    List.of("note", "moved from good/a/kick.wav"),
                    dataset.history("bad/elsewhere/drum.wav").stream()
                            .map(Edit::what)
                            .toList());
            assertEquals(Optional.of("twin"), dataset.undo().map(AppliedEdit::what));
            assertEquals(Optional.of("note"), dataset.undo().map(AppliedEdit::what));
            assertEquals(
                    "",
                    dataset.stem("bad/elsewhere/drum.wav").orElseThrow().row().note());
        }
    }

    @Test
    void among_copies_that_moved_the_same_name_is_followed() throws IOException {
        for (String name : List.of("good/x/one.wav", "good/x/two.wav", "good/x/three.wav")) {
            NoiseFiles.write(folder, name, 1);
        }
        scan();
        try (Dataset dataset = Dataset.open(folder)) {
            for (CataloguedStem stem : dataset.stems()) {
                dataset.put(List.of(stem.row().toBuilder().note(stem.fileName()).build()), "note");
            }
        }
        Files.move(folder.resolve("good/x"), folder.resolve("good/y"));
        Files.move(folder.resolve("good/y/three.wav"), folder.resolve("good/y/a.wav"));
        assertEquals(3, scan().moved());
        Map<String, CataloguedStem> stems = stems();
        assertEquals("good/x/one.wav", stems.get("good/y/one.wav").row().note());
        assertEquals("good/x/two.wav", stems.get("good/y/two.wav").row().note());
        assertEquals("good/x/three.wav", stems.get("good/y/a.wav").row().note());
    }

    @Test
    void a_copy_is_a_stem_of_its_own_and_when_the_first_goes_it_is_missing() throws IOException {
        Path kick = NoiseFiles.write(folder, "good/a/kick.wav", 1);
        Path copy = folder.resolve("good/b/kick.wav");
        Files.createDirectories(copy.getParent());
        Files.copy(kick, copy);
        ScanReport first = scan();
        assertEquals(0, first.moved());
        Map<String, CataloguedStem> stems = stems();
        assertEquals(
                stems.get("good/a/kick.wav").row().split(),
                stems.get("good/b/kick.wav").row().split());
        Files.delete(kick);
        ScanReport report = scan();
        assertEquals(0, report.moved());
        assertEquals(1, report.missing());
        assertEquals(StemStatus.MISSING, stems().get("good/a/kick.wav").status());
        Files.copy(copy, kick);
        scan();
        assertEquals(StemStatus.OK, stems().get("good/a/kick.wav").status());
    }

    @Test
    void a_row_whose_file_never_came_is_missing_and_keeps_its_labels() throws IOException {
        Files.writeString(
                folder.resolve("metadata.jsonl"),
                "{\"file_name\":\"good/a/kick.wav\",\"class\":\"ideal\",\"note\":\"mine\",\"split\":\"test\"}\n");
        assertEquals(1, scan().missing());
        CataloguedStem stem = stems().get("good/a/kick.wav");
        assertEquals(StemStatus.MISSING, stem.status());
        assertEquals("mine", stem.row().note());
        assertEquals("", stem.contentHash());
    }

    @Test
    void two_hundred_bad_files_each_get_their_sentence_and_the_good_ones_are_read() throws IOException {
        byte[] good = Files.readAllBytes(NoiseFiles.write(folder, "good/ok/0.wav", 1));
        NoiseFiles.write(folder, "good/ok/1.wav", 2);
        Random random = new Random(7);
        Path bad = Files.createDirectories(folder.resolve("bad/damaged"));
        for (int i = 0; i < 200; i++) {
            byte[] bytes =
                    switch (i % 5) {
                        case 0 -> new byte[0];
                        case 1 -> ("<html>" + i + "</html>").getBytes(StandardCharsets.UTF_8);
                        case 2 -> Arrays.copyOf(good, 20 + random.nextInt(good.length / 2));
                        case 3 -> noise(random, 1 + random.nextInt(5000));
                        default -> withoutFormat(good);
                    };
            Files.write(bad.resolve(i + (i % 2 == 0 ? ".wav" : ".flac")), bytes);
        }
        ScanReport report = scan();
        assertEquals(202, report.found());
        assertEquals(200, report.unreadable().size());
        for (CataloguedStem stem : report.unreadable()) {
            assertTrue(stem.problem().contains(stem.fileName()), stem.problem());
            assertFalse(stem.problem().contains("\n"), stem.problem());
            assertFalse(stem.problem().contains("Exception"), stem.problem());
        }
        assertEquals(2, report.fingerprinted());
        ScanReport again = scan();
        assertEquals(200, again.unreadable().size());
        assertEquals(2, again.upToDate());
        assertEquals(202, stems().size());
    }

    private static byte[] noise(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] withoutFormat(byte[] wav) {
        byte[] bytes = wav.clone();
        bytes[12] = 'x';
        return bytes;
    }

    @Test
    void a_file_that_was_repaired_is_read() throws IOException {
        Path file = folder.resolve("good/a/kick.wav");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "not yet");
        assertEquals(1, scan().unreadable().size());
        NoiseFiles.write(folder, "good/a/kick.wav", 1);
        assertEquals(0, scan().unreadable().size());
        assertEquals("", stems().get("good/a/kick.wav").problem());
    }

    @Test
    void hidden_folders_the_models_and_files_that_are_no_audio_are_passed_over() throws IOException {
        NoiseFiles.write(folder, "good/a/kick.wav", 1);
        NoiseFiles.write(folder, ".mentor/trash/kick.wav", 2);
        NoiseFiles.write(folder, ".git/kick.wav", 3);
        NoiseFiles.write(folder, "good/a/._kick.wav", 4);
        NoiseFiles.write(folder, "models/kick.wav", 5);
        NoiseFiles.write(folder, "good/models/kick.wav", 6);
        Files.writeString(folder.resolve("good/a/notes.txt"), "no sound");
        Path unnamed = NoiseFiles.write(folder, "good/a/take.wav", 7);
        Files.move(unnamed, folder.resolve("good/a/take"));
        scan();
        assertEquals(
                List.of("good/a/kick.wav", "good/a/take", "good/models/kick.wav"),
                stems().keySet().stream().sorted().toList());
    }

    @Test
    void a_folder_with_a_relative_name_is_scanned() throws IOException {
        NoiseFiles.write(folder, "good/a/kick.wav", 1);
        NoiseFiles.write(folder, "models/kick.wav", 2);
        Path relative = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());
        try (Dataset dataset = Dataset.open(relative)) {
            assertEquals(1, dataset.scan(AUDIO, 1, Progress.none()).found());
            assertEquals("good/a/kick.wav", dataset.stems().get(0).fileName());
        }
    }

    @Test
    void a_loop_of_links_ends() throws IOException {
        NoiseFiles.write(folder, "good/a/kick.wav", 1);
        Files.createSymbolicLink(folder.resolve("good/a/loop"), folder.resolve("good"));
        Files.createSymbolicLink(folder.resolve("good/a/dangling.wav"), folder.resolve("nowhere"));
        ScanReport report = scan();
        assertEquals(1, report.found());
        assertEquals(List.of(), report.warnings());
    }

    @Test
    void a_folder_that_may_not_be_entered_is_said_and_its_stems_are_not_taken_for_missing() throws IOException {
        NoiseFiles.write(folder, "good/a/kick.wav", 1);
        scan();
        Path closed = folder.resolve("good/a");
        assertTrue(closed.toFile().setReadable(false) && closed.toFile().setExecutable(false));
        try {
            assumeFalse(Files.isReadable(closed), "this user may read everything");
            ScanReport report = scan();
            assertEquals(0, report.missing());
            assertEquals(1, report.warnings().size());
        } finally {
            assertTrue(closed.toFile().setReadable(true) && closed.toFile().setExecutable(true));
        }
    }

    @Test
    void songs_keep_their_split_when_others_are_added() throws IOException {
        for (int i = 0; i < 12; i++) {
            NoiseFiles.write(folder, "good/song" + i + "/kick.wav", i, 0.05);
        }
        scan();
        Map<String, CataloguedStem> before = stems();
        for (int i = 12; i < 30; i++) {
            NoiseFiles.write(folder, "good/song" + i + "/kick.wav", i, 0.05);
        }
        NoiseFiles.write(folder, "good/song3/snare.wav", 100, 0.05);
        scan();
        Map<String, CataloguedStem> after = stems();
        before.forEach((name, stem) ->
                assertEquals(stem.row().split(), after.get(name).row().split()));
        assertEquals(
                after.get("good/song3/kick.wav").row().split(),
                after.get("good/song3/snare.wav").row().split());
        assertEquals(
                0,
                after.values().stream()
                        .filter(stem -> stem.row().split().isEmpty())
                        .count());
    }

    @Test
    void one_thread_and_four_find_the_same() throws IOException {
        for (int i = 0; i < 8; i++) {
            NoiseFiles.write(folder, "good/song" + i + "/kick.wav", i);
        }
        Map<String, float[]> one = new HashMap<>();
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.scan(AUDIO, 1, Progress.none());
            for (CataloguedStem stem : dataset.stems()) {
                one.put(
                        stem.fileName(),
                        dataset.fingerprints(stem.fileName()).orElseThrow().values());
            }
        }
        Files.delete(folder.resolve(".mentor/catalogue.db"));
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.scan(AUDIO, 4, Progress.none());
            for (CataloguedStem stem : dataset.stems()) {
                assertArrayEquals(
                        one.get(stem.fileName()),
                        dataset.fingerprints(stem.fileName()).orElseThrow().values());
            }
        }
    }
}
