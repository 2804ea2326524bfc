package org.mixingmentor.dataset.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.dataset.AppliedEdit;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.NoiseFiles;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;

class RelocationTest extends ScannedFolder {
    private static final String KICK = "good/a/kick.wav";
    private static final String TWIN = "bad/a/kick.wav";

    @TempDir
    Path elsewhere;

    @BeforeEach
    void aStemAndItsTwin() throws IOException {
        NoiseFiles.write(folder, KICK, 1);
        NoiseFiles.write(folder, TWIN, 2);
        scan();
        try (Dataset dataset = Dataset.open(folder)) {
            StemRow kick = dataset.stem(KICK).orElseThrow().row();
            StemRow twin = dataset.stem(TWIN).orElseThrow().row();
            dataset.put(
                    List.of(
                            kick.toBuilder().note("mine").build(),
                            twin.toBuilder().goldFileName(KICK).build()),
                    "label");
        }
    }

    private void move(String from, String to) throws IOException {
        Files.createDirectories(folder.resolve(to).getParent());
        Files.move(folder.resolve(from), folder.resolve(to));
    }

    @Test
    void labels_follow_to_a_file_that_was_met_under_another_name_with_another_content() throws IOException {
        Files.delete(folder.resolve(KICK));
        NoiseFiles.write(folder, "good/new/kick 2.wav", 5);
        scan();
        Map<String, CataloguedStem> before = stems();
        try (Dataset dataset = Dataset.open(folder)) {
            AppliedEdit edit = dataset.relocate(KICK, folder.resolve("good/new/kick 2.wav"));
            assertEquals(Set.of(KICK, "good/new/kick 2.wav", TWIN), Set.copyOf(edit.fileNames()));
            CataloguedStem stem = dataset.stem("good/new/kick 2.wav").orElseThrow();
            assertEquals("mine", stem.row().note());
            assertEquals(StemStatus.OK, stem.status());
            assertEquals(before.get("good/new/kick 2.wav").contentHash(), stem.contentHash());
            assertEquals(Optional.empty(), dataset.stem(KICK));
            assertEquals(
                    Optional.of("good/new/kick 2.wav"),
                    dataset.stem(TWIN).orElseThrow().row().goldFileName());
            dataset.undo();
        }
        assertEquals(before, stems());
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.redo();
            assertEquals(
                    "mine",
                    dataset.stem("good/new/kick 2.wav").orElseThrow().row().note());
            assertEquals(2, dataset.stems().size());
            assertEquals(0, dataset.scan(AUDIO, 1, Progress.none()).missing());
        }
    }

    @Test
    void a_folder_that_moved_takes_its_stems_along_before_any_scan() throws IOException {
        move(KICK, "gold/a/kick.wav");
        try (Dataset dataset = Dataset.open(folder)) {
            assertEquals(
                    "relocate 1 stems of good",
                    dataset.relocateFolder("good", folder.resolve("gold"), Progress.none())
                            .what());
            assertEquals(
                    StemStatus.NOT_SCANNED,
                    dataset.stem("gold/a/kick.wav").orElseThrow().status());
            assertEquals(0, dataset.scan(AUDIO, 1, Progress.none()).missing());
            assertEquals(
                    "mine", dataset.stem("gold/a/kick.wav").orElseThrow().row().note());
            assertEquals(1, dataset.undo().stream().count());
            assertEquals("mine", dataset.stem(KICK).orElseThrow().row().note());
        }
    }

    @Test
    void files_outside_are_found_by_their_content_however_deep_and_whatever_they_are_called() throws IOException {
        Path deep = Files.createDirectories(elsewhere.resolve("old drive/takes"));
        Files.move(folder.resolve(KICK), deep.resolve("renamed.wav"));
        Files.delete(folder.resolve(TWIN));
        NoiseFiles.write(deep, "kick.wav", 7);
        scan();
        try (Dataset dataset = Dataset.open(folder)) {
            AppliedEdit edit = dataset.relocateFolder("", elsewhere, Progress.none());
            assertEquals(List.of(KICK), edit.fileNames());
            assertEquals(1, edit.warnings().size(), "the twin, whose name alone is there, is said to be missing still");
            dataset.scan(AUDIO, 1, Progress.none());
        }
        assertEquals(StemStatus.OK, stems().get(KICK).status());
        assertEquals("mine", stems().get(KICK).row().note());
        assertEquals(StemStatus.MISSING, stems().get(TWIN).status());
    }

    @Test
    void the_same_content_inside_the_folder_stays_what_it_is() throws IOException {
        Path kept = folder.resolve("good/b/copy.wav");
        Files.createDirectories(kept.getParent());
        Files.copy(folder.resolve(KICK), kept);
        scan();
        Files.delete(folder.resolve(KICK));
        scan();
        try (Dataset dataset = Dataset.open(folder)) {
            assertSentence(
                    "neither by name nor by content",
                    () -> dataset.relocateFolder("good/a", folder.resolve("good/b"), Progress.none()));
            assertEquals("", dataset.stem("good/b/copy.wav").orElseThrow().row().note());
        }
    }

    @Test
    void a_file_from_outside_is_copied_to_where_it_is_missed() throws IOException {
        Path outside = elsewhere.resolve("found.wav");
        Files.move(folder.resolve(KICK), outside);
        scan();
        assertEquals(StemStatus.MISSING, stems().get(KICK).status());
        try (Dataset dataset = Dataset.open(folder)) {
            assertEquals(List.of(KICK), dataset.relocate(KICK, outside).fileNames());
            dataset.scan(AUDIO, 1, Progress.none());
        }
        assertEquals(StemStatus.OK, stems().get(KICK).status());
        assertTrue(Files.exists(outside));
    }

    @Test
    void what_is_not_missing_or_not_there_is_refused_with_a_sentence() throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            assertSentence("is there", () -> dataset.relocate(KICK, folder.resolve(TWIN)));
            assertSentence("is not a file", () -> dataset.relocate(KICK, elsewhere));
            assertSentence("No stem is called no.wav", () -> dataset.relocate("no.wav", folder.resolve(TWIN)));
            assertSentence("is missing", () -> dataset.relocateFolder("good", elsewhere, Progress.none()));
            Files.delete(folder.resolve(KICK));
            assertSentence("None of the 1", () -> dataset.relocateFolder("good", elsewhere, Progress.none()));
        }
    }

    private static void assertSentence(String part, Executable work) {
        DatasetException e = assertThrows(DatasetException.class, work);
        assertTrue(e.getMessage().contains(part), e.getMessage());
    }
}
