package org.mixingmentor.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {
    @TempDir
    Path folder;

    @Test
    void a_new_file_gets_its_folders_and_leaves_nothing_else() throws IOException {
        Path file = folder.resolve("a/b/table.csv");
        OutputFile.write(file, "text");
        assertEquals("text", Files.readString(file));
        assertOnly(file);
    }

    @Test
    void what_fails_half_way_leaves_what_was_there() throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "before");
        IOException refusal = assertThrows(
                IOException.class,
                () -> OutputFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }));
        assertEquals(
                file + " cannot be written: the disk is full; check the folder and its disk", refusal.getMessage());
        assertEquals("before", Files.readString(file));
        assertOnly(file);
    }

    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Test
    void a_new_file_has_the_permissions_of_any_new_file_and_an_old_one_keeps_its_own() throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        Path file = folder.resolve("table.csv");
        OutputFile.write(file, "text");
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        OutputFile.write(file, "other");
        assertEquals("rw-rw-rw-", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Test
    void links_are_followed_whether_they_lead_to_something_or_not() throws IOException {
        Path target = Files.writeString(folder.resolve("target.csv"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("target.csv"));
        OutputFile.write(link, "text");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("text", Files.readString(target));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.csv"), Path.of("new.csv"));
        OutputFile.write(dangling, "new");
        assertEquals("new", Files.readString(folder.resolve("new.csv")));
        assertTrue(Files.isSymbolicLink(dangling));
        Path round = Files.createSymbolicLink(folder.resolve("round"), Path.of("round"));
        assertThrows(IOException.class, () -> OutputFile.write(round, "x"));
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void a_device_is_written_to_and_stays_one() throws IOException {
        OutputFile.write(Path.of("/dev/null"), "text");
        assertFalse(Files.isRegularFile(Path.of("/dev/null")));
        IOException refusal = assertThrows(IOException.class, () -> OutputFile.write(Path.of("/dev/full"), "text"));
        assertEquals(
                "/dev/full cannot be written: the disk is full; check the folder and its disk", refusal.getMessage());
        assertTrue(Files.exists(Path.of("/dev/full")));
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void a_pipe_is_written_to() throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        OutputFile.write(pipe, "text");
        assertEquals("text", read.get(20, TimeUnit.SECONDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tone.wav", "tone.aiff", "tone.flac", "tone.ogg", "tone.mp3", "tone.m4a"})
    void a_sound_is_not_written_over_whatever_its_name(String name) throws IOException {
        byte[] sound = TestSounds.bytes(name);
        for (String called : new String[] {name, "table.csv"}) {
            Path file = Files.write(folder.resolve(called), sound);
            IOException refusal = assertThrows(IOException.class, () -> OutputFile.write(file, "text"));
            assertTrue(refusal.getMessage().startsWith(file + " is a sound"), refusal.getMessage());
            assertArrayEquals(sound, Files.readAllBytes(file));
        }
    }

    @Test
    void what_a_dataset_keeps_is_not_written_over_but_by_the_program_itself() throws IOException {
        Path labels = folder.resolve("metadata.jsonl");
        assertThrows(IOException.class, () -> OutputFile.write(labels, "text"));
        assertFalse(Files.exists(labels));
        Path own = Files.createDirectories(folder.resolve(".mentor")).resolve("report.html");
        assertThrows(IOException.class, () -> OutputFile.write(own, "text"));
        OutputFile.writeOwn(own, "text");
        assertEquals("text", Files.readString(own));
        IOException refusal = assertThrows(IOException.class, () -> OutputFile.write(folder, "text"));
        assertTrue(refusal.getMessage().endsWith("is a folder; name a file in it"));
    }

    private static void assertOnly(Path file) throws IOException {
        try (var files = Files.list(file.getParent())) {
            assertEquals(1, files.count());
        }
    }
}
