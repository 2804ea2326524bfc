package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.playback.OutputDevice;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Progress;

/** Loads and compares; what is heard of it is tested where the player is. */
@Timeout(60)
class PlaybackTest {
    private static final String KICK = "song/kick.wav";
    private static final String SNARE = "song/snare.wav";

    private final Session session = new Session(sentence -> {}, AudioFiles.fromLookup());
    private final MemoryPreferences preferences = new MemoryPreferences();

    @TempDir
    Path folder;

    private OpenDataset open;
    private Playback playback;

    @BeforeEach
    void two_stems() throws IOException {
        StemFolder.sound(folder.resolve(KICK), 1);
        StemFolder.sound(folder.resolve(SNARE), 2);
        open = session.openAndWait(folder);
        open.dataset().scan(session.audio(), 1, Progress.none());
        open.reload();
        playback = ask(() -> new Playback(session, preferences));
        until(() -> open.stems().size() == 2);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static <T> T ask(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        try {
            EventQueue.invokeAndWait(() -> answer.set(question.get()));
        } catch (InterruptedException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
        return answer.get();
    }

    private static void until(BooleanSupplier done) {
        try {
            Told.until(() -> ask(done::getAsBoolean), "it did not come to this");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void select(String fileName) {
        session.select(StemSelection.of(fileName));
        until(() -> playback.fileName().equals(fileName) && !playback.reading());
    }

    private CataloguedStem stem(String fileName) {
        return open.stem(fileName).orElseThrow();
    }

    private void compareWith(Optional<CataloguedStem> stem) {
        ask(() -> {
            playback.compareWith(stem);
            return stem;
        });
    }

    @Test
    void what_is_selected_is_loaded_whole() {
        assertEquals("", playback.fileName());
        select(KICK);
        LoadedSound loaded = playback.loaded().orElseThrow();
        assertEquals(KICK, loaded.fileName());
        assertEquals(24_000, loaded.stem().orElseThrow().frames());
        assertEquals(0.5, playback.lengthS(), 1e-6);
        assertEquals(Optional.empty(), playback.other());
    }

    @Test
    void of_several_the_lead_is_loaded_and_with_no_selection_nothing() {
        session.select(new StemSelection(List.of(SNARE, KICK)));
        until(() -> playback.loaded().isPresent());
        assertEquals(SNARE, playback.fileName());
        session.select(StemSelection.NONE);
        until(() -> playback.fileName().isEmpty());
        assertEquals(Optional.empty(), playback.loaded());
        assertFalse(playback.reading());
    }

    @Test
    void a_missing_file_is_a_problem_that_ends_with_the_next_selection() throws Exception {
        Files.delete(folder.resolve(SNARE));
        session.select(StemSelection.of(SNARE));
        until(() -> playback.problem().isPresent());
        String problem = playback.problem().orElseThrow();
        assertTrue(problem.startsWith(SNARE + " is missing"), problem);
        select(KICK);
        assertEquals(KICK, playback.loaded().orElseThrow().fileName());
    }

    @Test
    void another_stem_is_put_beside_it_until_the_selection_changes() {
        select(KICK);
        compareWith(Optional.of(stem(SNARE)));
        until(() -> playback.other().isPresent());
        assertEquals(SNARE, playback.other().orElseThrow().fileName());
        ask(() -> {
            playback.hearOther(true);
            return true;
        });
        assertTrue(playback.hearsOther());
        select(SNARE);
        assertFalse(playback.hearsOther());
        assertEquals(Optional.empty(), playback.other());
    }

    @Test
    void nothing_beside_it_is_heard_where_there_is_nothing() {
        select(KICK);
        ask(() -> {
            playback.hearOther(true);
            return true;
        });
        assertFalse(playback.hearsOther());
        compareWith(Optional.of(stem(SNARE)));
        until(() -> playback.other().isPresent());
        compareWith(Optional.empty());
        assertEquals(Optional.empty(), playback.other());
    }

    @Test
    void one_goes_to_a_place_in_frames_and_seconds() {
        select(KICK);
        ask(() -> {
            playback.seek(4800);
            playback.seekBy(0.1);
            return playback;
        });
        until(() -> Math.abs(playback.positionS() - 0.2) < 1e-6);
        assertEquals(9600, playback.position());
    }

    @Test
    void volume_and_device_are_remembered_from_one_start_to_the_next() {
        ask(() -> {
            playback.volumeDb(-12);
            playback.device(new OutputDevice("Headphones"));
            return playback;
        });
        Playback next = ask(() -> new Playback(session, preferences));
        assertEquals(-12, next.volumeDb());
        assertEquals(new OutputDevice("Headphones"), next.device());
    }

    @Test
    void an_edit_of_labels_does_not_load_again() throws Exception {
        select(KICK);
        LoadedSound before = playback.loaded().orElseThrow();
        open.edit(List.of(stem(KICK).row().toBuilder().note("boomy").build()), "note");
        until(() -> stem(KICK).row().note().equals("boomy"));
        assertEquals(Optional.of(before), playback.loaded());
    }
}
