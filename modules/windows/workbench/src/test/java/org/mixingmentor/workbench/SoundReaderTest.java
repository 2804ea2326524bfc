package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.Progress;

class SoundReaderTest extends StemFolder {
    private static final AudioFiles FILES = AudioFiles.fromLookup();

    private final SoundReader reader = new SoundReader(FILES);
    private final List<SoundReader.Ready> begun = new ArrayList<>();

    @BeforeEach
    void a_sound() throws IOException {
        sound(folder.resolve(KICK), 1);
    }

    private SoundReader.Ready read(String fileName) throws IOException {
        return reader.read(dataset.audio(fileName), dataset.stem(fileName).orElseThrow(), begun::add, () -> false);
    }

    @Test
    void a_stem_that_was_measured_can_be_played_before_all_of_it_was_read() throws IOException {
        dataset.scan(FILES, 1, Progress.none());
        SoundReader.Ready whole = read(KICK);
        assertEquals(1, begun.size());
        assertTrue(begun.get(0).reading());
        assertSame(begun.get(0).playable(), whole.playable());
        assertFalse(whole.reading());
        assertEquals(24_000, whole.sound().stem().orElseThrow().frames());
    }

    @Test
    void one_that_was_not_measured_waits_for_its_loudness_and_has_the_same() throws IOException {
        SoundReader.Ready unmeasured = read(KICK);
        assertEquals(List.of(), begun);
        dataset.scan(FILES, 1, Progress.none());
        assertEquals(
                read(KICK).sound().loudness().integratedLufs().getAsDouble(),
                unmeasured.sound().loudness().integratedLufs().getAsDouble(),
                0.01);
    }

    @Test
    void one_whose_file_is_gone_says_so_by_its_name() {
        String sentence = assertThrows(IOException.class, () -> read(SNARE)).getMessage();
        assertEquals(SNARE + " is missing; relocate it, or bring the file back", sentence);
    }
}
