package org.mixingmentor.base;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;

class BaseTest {
    @TempDir
    private Path temp;

    @Test
    void a_base_that_was_written_is_read_within_a_hundredth_of_a_decibel() throws IOException {
        List<BaseRecording> recordings = List.of(recording("kick", 3, 1), recording("sněhová 🥁", 16, 2));
        Path file = temp.resolve("base.npz");
        new Base("", recordings).write(file);
        Base read = Base.read(file);
        assertEquals(2, read.recordings().size());
        for (int i = 0; i < 2; i++) {
            BaseRecording was = recordings.get(i);
            BaseRecording is = read.recordings().get(i);
            assertEquals(was.name(), is.name());
            assertEquals(was.mono(), is.mono());
            assertArrayEquals(was.profile().bandsDb(), is.profile().bandsDb(), 0.0051f);
            assertEquals(was.chunks().chunks(), is.chunks().chunks());
            for (int chunk = 0; chunk < was.chunks().chunks(); chunk++) {
                for (int band = 0; band < Bands.COUNT; band++) {
                    assertEquals(was.chunks().value(chunk, band), is.chunks().value(chunk, band), 0.0101f);
                }
                assertEquals(
                        was.chunks().value(chunk, Fingerprint.FLATNESS),
                        is.chunks().value(chunk, Fingerprint.FLATNESS),
                        2e-5f);
            }
        }
    }

    @Test
    void the_same_base_gives_the_same_bytes_and_id() throws IOException {
        List<BaseRecording> recordings = List.of(recording("kick", 3, 1));
        new Base("", recordings).write(temp.resolve("a.npz"));
        new Base("", recordings).write(temp.resolve("b.npz"));
        assertArrayEquals(Files.readAllBytes(temp.resolve("a.npz")), Files.readAllBytes(temp.resolve("b.npz")));
        assertEquals(
                Base.read(temp.resolve("a.npz")).id(),
                Base.read(temp.resolve("b.npz")).id());
    }

    @Test
    void what_is_no_base_is_said_with_its_name() throws IOException {
        Path file = Files.writeString(temp.resolve("not.npz"), "a text");
        IOException refused = assertThrows(IOException.class, () -> Base.read(file));
        assertTrue(refused.getMessage().startsWith(file.toString()), refused.getMessage());
        Path missing = temp.resolve("missing.npz");
        IOException notThere = assertThrows(IOException.class, () -> Base.read(missing));
        assertEquals(missing + " does not exist: name a base, or take the shipped one or none.", notThere.getMessage());
        IOException folder = assertThrows(IOException.class, () -> Base.read(temp));
        assertTrue(folder.getMessage().startsWith(temp + " cannot be read"), folder.getMessage());
    }

    @Test
    void the_shipped_base_holds_thousands_of_recordings_and_hundreds_of_songs() {
        List<BaseRecording> recordings = Base.shipped().recordings();
        assertTrue(recordings.size() >= 6000, recordings.size() + " recordings");
        long songs = recordings.stream()
                .filter(recording -> recording.instrument().equals("mix"))
                .map(BaseRecording::song)
                .distinct()
                .count();
        assertTrue(songs >= 250, songs + " songs");
        for (BaseRecording recording : recordings) {
            assertTrue(recording.chunks().chunks() > 0 && recording.chunks().chunks() <= Base.MOST_CHUNKS);
            assertTrue(!recording.profile().silent(), recording.name());
        }
    }

    @Test
    void nothing_in_the_shipped_base_comes_from_what_is_kept_for_tests() {
        for (BaseRecording recording : Base.shipped().recordings()) {
            String name = recording.source() + " " + recording.song() + " " + recording.name();
            for (String kept : List.of("warzone2100", "hyperrogue", "torus-trooper", "muldjord", "avldrums")) {
                assertTrue(!name.contains(kept), name);
            }
        }
    }

    private static BaseRecording recording(String name, int chunks, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] values = new float[chunks * Fingerprint.SIZE];
        for (int i = 0; i < values.length; i++) {
            int field = i % Fingerprint.SIZE;
            values[i] = (float) (field < Bands.COUNT ? -90 * random.nextDouble() : random.nextDouble());
        }
        FingerprintMatrix matrix = new FingerprintMatrix(values);
        return new BaseRecording(name, "a song", "kick", "", "nowhere 1", seed % 2 == 0, Profile.of(matrix), matrix);
    }
}
