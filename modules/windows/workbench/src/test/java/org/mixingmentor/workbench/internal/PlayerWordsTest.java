package org.mixingmentor.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.workbench.MemoryPreferences;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;

@Timeout(60)
class PlayerWordsTest {
    private final Session session = new Session(sentence -> {}, AudioFiles.fromLookup());

    @TempDir
    Path folder;

    private Playback playback;

    @BeforeEach
    void two_stems() throws Exception {
        float[] loud = new float[48_000];
        for (int i = 0; i < loud.length; i++) {
            loud[i] = (float) (0.25 * Math.sin(0.05 * i));
        }
        WavWriter.write24(folder.resolve("loud.wav"), new Stem(loud, loud, true));
        WavWriter.write24(folder.resolve("silent.wav"), new Stem(new float[48_000], new float[48_000], true));
        OpenDataset open = session.openAndWait(folder);
        open.dataset().scan(session.audio(), 1, Progress.none());
        open.reload();
        while (open.stem("silent.wav").isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        EventQueue.invokeAndWait(() -> playback = new Playback(session, new MemoryPreferences()));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private PlayerWords words(boolean labelling) throws Exception {
        CompletableFuture<PlayerWords> words = new CompletableFuture<>();
        EventQueue.invokeLater(() -> words.complete(PlayerWords.of(playback, labelling)));
        return words.get(30, TimeUnit.SECONDS);
    }

    private PlayerWords selected(String fileName) throws Exception {
        session.select(StemSelection.of(fileName));
        while (!isRead(fileName)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return words(false);
    }

    private boolean isRead(String fileName) throws Exception {
        CompletableFuture<Boolean> read = new CompletableFuture<>();
        EventQueue.invokeLater(() -> read.complete(playback.fileName().equals(fileName) && !playback.reading()));
        return read.get(30, TimeUnit.SECONDS);
    }

    @Test
    void with_nothing_selected_it_says_what_to_do() throws Exception {
        assertEquals(new PlayerWords("Select a stem to hear it.", PlayerWords.Tone.PLAIN, ""), words(false));
    }

    @Test
    void a_stem_is_named_with_its_loudness_and_silence_is_called_so() throws Exception {
        PlayerWords loud = selected("loud.wav");
        assertEquals("loud.wav", loud.name());
        assertTrue(loud.level().matches("-\\d+\\.\\d LUFS"), loud.level());
        PlayerWords silent = selected("silent.wav");
        assertEquals("silent.wav", silent.name());
        assertEquals("silent", silent.level());
    }

    @Test
    void names_are_hidden_only_where_one_labels() throws Exception {
        selected("loud.wav");
        EventQueue.invokeAndWait(() -> playback.hideNames(true));
        assertEquals("Name hidden (blind)", words(true).name());
        assertEquals("loud.wav", words(false).name());
    }

    @Test
    void why_nothing_is_heard_is_said_in_place_of_the_name() throws Exception {
        Files.delete(folder.resolve("loud.wav"));
        PlayerWords words = selected("loud.wav");
        assertEquals(PlayerWords.Tone.PROBLEM, words.tone());
        assertTrue(words.name().startsWith("loud.wav is missing"), words.name());
        assertTrue(words.name().endsWith(". All but listening works."), words.name());
    }

    @Test
    void times_are_told_to_the_millisecond() {
        assertEquals(
                List.of("0:00.000", "0:09.500", "1:05.250", "61:00.001"),
                List.of(
                        PlayerWords.clock(0),
                        PlayerWords.clock(9.5),
                        PlayerWords.clock(65.25),
                        PlayerWords.clock(3660.001)));
    }
}
