package org.mixingmentor.training.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingProgress;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.learn.mlp.MlpLearner;

/** Folders whose metadata.jsonl puts on two sides what belongs together. */
class TrainingLeaksTest {
    private static final TrainingSettings QUICK = TrainingSettings.of("metalcore")
            .withTwins(1)
            .withScoringTwins(1)
            .withLearnerSettings(Map.of("epochs", "1", "hidden", "8"));

    @TempDir
    private Path temp;

    private GoldFolder folder;

    @BeforeEach
    void threeSongs() throws IOException {
        folder = new GoldFolder(temp).good("a", "kick").good("b", "kick").good("c", "kick");
    }

    @Test
    void a_song_whose_stems_are_on_two_sides_fails_the_training() throws IOException {
        folder.good("a", "snare");
        assertFails(
                "are of one song",
                row("good/a/kick.wav", "a", "train", ""),
                row("good/a/snare.wav", "a", "test", ""),
                row("good/b/kick.wav", "b", "validation", ""),
                row("good/c/kick.wav", "c", "test", ""));
    }

    @Test
    void the_same_audio_under_two_songs_on_two_sides_fails_the_training() throws IOException {
        Files.copy(
                temp.resolve("good/a/kick.wav"),
                Files.createDirectories(temp.resolve("good/d")).resolve("kick.wav"));
        assertFails(
                "are the same sound",
                row("good/a/kick.wav", "a", "train", ""),
                row("good/b/kick.wav", "b", "validation", ""),
                row("good/c/kick.wav", "c", "test", ""),
                row("good/d/kick.wav", "d", "test", ""));
    }

    @Test
    void gold_twins_on_two_sides_fail_the_training() throws IOException {
        folder.write("bad/e/kick.wav", GoldFolder.hit(99));
        assertFails(
                "are gold twins",
                row("good/a/kick.wav", "a", "train", ""),
                row("good/b/kick.wav", "b", "validation", ""),
                row("good/c/kick.wav", "c", "test", ""),
                row("bad/e/kick.wav", "e", "train", "good/c/kick.wav"));
    }

    private void assertFails(String why, String... rows) throws IOException {
        Files.write(temp.resolve("metadata.jsonl"), List.of(rows));
        try (Dataset dataset = folder.scanned()) {
            AudioFiles audio = AudioFiles.fromLookup();
            for (TrainingException e : List.of(
                    assertThrows(TrainingException.class, () -> new TrainingJob(dataset, audio, new MlpLearner())
                            .run(QUICK, TrainingProgress.none())),
                    assertThrows(TrainingException.class, () -> new CrossValidation(dataset, audio, new MlpLearner())
                            .run(QUICK, 2, TrainingProgress.none())))) {
                assertTrue(e.getMessage().contains(why), e.getMessage());
                assertTrue(e.getMessage().contains(".wav (test)"), e.getMessage());
            }
            assertEquals(List.of(), Runs.complete(dataset.runs()));
        }
    }

    private static String row(String file, String song, String split, String gold) {
        return "{\"file_name\":\"" + file + "\",\"song\":\"" + song + "\",\"split\":\"" + split + "\""
                + (gold.isEmpty() ? "" : ",\"gold_file_name\":\"" + gold + "\"") + "}";
    }
}
