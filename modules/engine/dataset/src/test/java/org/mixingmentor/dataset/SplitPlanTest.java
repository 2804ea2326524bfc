package org.mixingmentor.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.dataset.store.Dataset;

class SplitPlanTest {
    @TempDir
    Path folder;

    private static CataloguedStem stem(StemRow row, String hash) {
        return new CataloguedStem(row, hash, Optional.empty(), StemStatus.OK, "");
    }

    private static StemRow row(String song, String instrument, boolean flawed) {
        return StemRow.builder(song + "/" + instrument + flawed + ".wav")
                .song(song)
                .instrument(instrument)
                .stemClass(flawed ? StemClass.FLAWED : StemClass.IDEAL)
                .build();
    }

    /** 100 songs: each has an ideal kick, every second a flawed one, every tenth a flawed bass. */
    private static List<CataloguedStem> songs() {
        List<CataloguedStem> stems = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String song = "song " + i;
            stems.add(stem(row(song, "kick", false), ""));
            if (i % 2 == 0) {
                stems.add(stem(row(song, "kick", true), ""));
            }
            if (i % 10 == 0) {
                stems.add(stem(row(song, "bass", true), ""));
            }
        }
        return stems;
    }

    private static Map<String, Split> bySong(SplitPlan plan) {
        Map<String, Split> splits = new HashMap<>();
        for (StemRow row : plan.rows()) {
            Split other = splits.put(row.song(), row.split().orElseThrow());
            assertTrue(other == null || other == row.split().orElseThrow(), row.song());
        }
        return splits;
    }

    @Test
    void few_songs_each_with_something_rare_do_not_all_go_to_the_largest_split() {
        List<CataloguedStem> stems = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            stems.add(stem(row("song " + i, "kick", false), ""));
            stems.add(stem(row("song " + i, "snare", false), ""));
            stems.add(stem(row("song " + i, "rare " + i / 2, true), ""));
        }
        for (long seed = 0; seed < 20; seed++) {
            SplitPlan plan = StratifiedSplits.propose(stems, new SplitFractions(0.7, 0.15, 0.15), seed, false);
            assertEquals(Map.of(Split.TRAIN, 6, Split.VALIDATION, 1, Split.TEST, 1), plan.songs(), "seed " + seed);
        }
    }

    @Test
    void every_split_has_its_part_of_every_class_and_instrument_in_whole_songs() {
        SplitPlan plan = StratifiedSplits.propose(songs(), new SplitFractions(0.6, 0.2, 0.2), 1, false);
        assertEquals(List.of(), plan.warnings());
        assertEquals(100, bySong(plan).size());
        assertEquals(
                Map.of(
                        Split.TRAIN, Map.of("ideal kick", 60, "flawed kick", 30, "flawed bass", 6),
                        Split.VALIDATION, Map.of("ideal kick", 20, "flawed kick", 10, "flawed bass", 2),
                        Split.TEST, Map.of("ideal kick", 20, "flawed kick", 10, "flawed bass", 2)),
                plan.stems());
        assertEquals(Map.of(Split.TRAIN, 60, Split.VALIDATION, 20, Split.TEST, 20), plan.songs());
    }

    @Test
    void the_same_seed_gives_the_same_plan_and_another_another() {
        Map<String, Split> first = bySong(StratifiedSplits.propose(songs(), SplitFractions.USUAL, 1, false));
        assertEquals(first, bySong(StratifiedSplits.propose(songs(), SplitFractions.USUAL, 1, false)));
        assertNotEquals(first, bySong(StratifiedSplits.propose(songs(), SplitFractions.USUAL, 2, false)));
    }

    @Test
    void songs_that_share_audio_or_a_gold_twin_stay_together() {
        List<CataloguedStem> stems = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            stems.add(stem(row("song " + i, "kick", false), "hash " + i / 2));
            StemRow twin = row("song " + i, "snare", true).toBuilder()
                    .goldFileName("song " + (i / 4 * 4) + "/kickfalse.wav")
                    .build();
            stems.add(stem(twin, ""));
        }
        Map<String, Split> splits = bySong(StratifiedSplits.propose(stems, SplitFractions.USUAL, 3, false));
        for (int i = 0; i < 40; i++) {
            assertEquals(splits.get("song " + i / 4 * 4), splits.get("song " + i), "song " + i);
        }
        assertEquals(EnumSet.allOf(Split.class), EnumSet.copyOf(splits.values()));
    }

    @Test
    void a_kept_test_set_stays_and_the_others_share_the_rest() {
        List<CataloguedStem> stems = new ArrayList<>();
        for (CataloguedStem stem : songs()) {
            boolean test = stem.row().song().endsWith("3");
            stems.add(stem(
                    stem.row().toBuilder()
                            .split(test ? Split.TEST : Split.TRAIN)
                            .build(),
                    ""));
        }
        SplitPlan plan = StratifiedSplits.propose(stems, new SplitFractions(0.5, 0.25, 0.25), 1, true);
        assertEquals(Map.of(Split.TRAIN, 60, Split.VALIDATION, 30, Split.TEST, 10), plan.songs());
        assertEquals(Set.of(Split.VALIDATION), Set.copyOf(bySong(plan).values()));
        assertFalse(bySong(plan).keySet().stream().anyMatch(song -> song.endsWith("3")));
        assertEquals(
                List.of("The split test would have no flawed bass, no flawed kick stem; more songs with them would"
                        + " help"),
                plan.warnings());
    }

    @Test
    void fractions_that_are_no_parts_of_a_whole_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new SplitFractions(0.5, 0.5, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new SplitFractions(1.5, -0.5, 0));
    }

    private static StemRow inSplit(String song, Split split) {
        return StemRow.builder(song + ".wav").song(song).split(split).build();
    }

    @Test
    void a_locked_test_set_changes_only_when_that_is_said_and_undo_keeps_to_it() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.put(List.of(inSplit("a", Split.TEST), inSplit("b", Split.TRAIN)), "add");
            assertFalse(dataset.testLocked());
            dataset.lockTest(true);
            assertRefused(() -> dataset.put(List.of(inSplit("a", Split.TRAIN)), "out"));
            assertRefused(() -> dataset.put(List.of(inSplit("b", Split.TEST)), "in"));
            assertRefused(() -> dataset.remove(List.of("a.wav"), false, "remove"));
            assertRefused(dataset::undo);
            dataset.put(List.of(inSplit("b", Split.VALIDATION)), "within");
            dataset.remove(List.of("b.wav"), false, "remove");
            dataset.undo();
            dataset.put(List.of(StemRow.builder("new.wav").song("a").build()), "joins");
            assertEquals(
                    Optional.of(Split.TEST),
                    dataset.stem("new.wav").orElseThrow().row().split());
            dataset.put(List.of(inSplit("a", Split.TRAIN)), "out", true);
            assertEquals(
                    Optional.of(Split.TRAIN),
                    dataset.stem("a.wav").orElseThrow().row().split());
            assertRefused(dataset::undo);
            assertEquals(
                    Optional.of(Split.TRAIN),
                    dataset.stem("a.wav").orElseThrow().row().split());
            dataset.lockTest(false);
            dataset.undo();
            assertEquals(
                    Optional.of(Split.TEST),
                    dataset.stem("a.wav").orElseThrow().row().split());
            dataset.lockTest(true);
        }
        try (Dataset dataset = Dataset.openReadOnly(folder)) {
            assertTrue(dataset.testLocked());
        }
    }

    @Test
    void a_change_of_a_locked_test_set_from_outside_is_a_conflict() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.put(List.of(inSplit("a", Split.TEST), inSplit("b", Split.TRAIN)), "add");
            dataset.lockTest(true);
        }
        Path file = folder.resolve("metadata.jsonl");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"split\":\"test\",\"note\":\"\"", "\"split\":\"train\",\"note\":\"theirs\""));
        try (Dataset dataset = Dataset.open(folder)) {
            StemRow row = dataset.stem("a.wav").orElseThrow().row();
            assertEquals(Optional.of(Split.TEST), row.split());
            assertEquals("theirs", row.note());
            assertEquals(
                    List.of(new MergeConflict(
                            "a.wav",
                            "split",
                            Optional.of("\"test\""),
                            Optional.of("\"test\""),
                            Optional.of("\"train\""))),
                    dataset.conflicts());
        }
    }

    private static void assertRefused(Executable work) {
        DatasetException e = assertThrows(DatasetException.class, work);
        assertTrue(e.getMessage().startsWith("The test set is locked"), e.getMessage());
    }
}
