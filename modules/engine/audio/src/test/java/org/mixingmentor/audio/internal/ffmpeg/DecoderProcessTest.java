package org.mixingmentor.audio.internal.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.TestSounds;

class DecoderProcessTest {
    @TempDir
    Path folder;

    @Test
    void processes_that_start_together_all_load_their_library_and_leave_no_file_behind()
            throws IOException, InterruptedException, ExecutionException {
        Set<Path> before = temporaryFiles();
        ExecutorService threads = Executors.newFixedThreadPool(5);
        List<DecoderProcess> processes = new ArrayList<>();
        try {
            List<Future<DecoderProcess>> starts = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                Callable<DecoderProcess> start = DecoderProcess::start;
                starts.add(threads.submit(start));
            }
            for (Future<DecoderProcess> start : starts) {
                processes.add(start.get());
            }
            Path file = TestSounds.copy("tone.ogg", folder);
            for (DecoderProcess process : processes) {
                process.request(file);
                assertEquals(DecoderProgram.OPENED, process.answers().readByte());
            }
        } finally {
            threads.shutdownNow();
            processes.forEach(DecoderProcess::kill);
        }
        Set<Path> after = temporaryFiles();
        after.removeAll(before);
        assertEquals(Set.of(), after);
    }

    @Test
    void where_the_library_cannot_be_loaded_a_sentence_says_what_is_wrong() {
        IOException refusal = assertThrows(IOException.class, () -> DecoderProcess.start(List.of("-Dos.arch=abacus")));
        assertTrue(refusal.getMessage().contains("it does not fit this system"), refusal.getMessage());
    }

    @Test
    void a_process_that_died_is_replaced_by_another() throws IOException {
        Path file = TestSounds.copy("tone.mp3", folder);
        DecoderProcess dead = DecoderProcess.start();
        dead.request(file);
        dead.kill();
        DecoderProcesses.giveBack(dead);
        try (ProcessStream stream = ProcessStream.open(file, "MP3")) {
            assertEquals(44_100, stream.format().sampleRate());
        }
    }

    @Test
    void it_ends_when_nobody_can_ask_it_any_more() throws IOException, InterruptedException {
        DecoderProcess process = DecoderProcess.start();
        process.hangUp();
        process.waitFor();
        assertFalse(process.isAlive());
    }

    private static Set<Path> temporaryFiles() throws IOException {
        Set<Path> files = new HashSet<>();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        for (String pattern : List.of("mixingmentor-ffmpeg-*", "ffsampledsp*")) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(temporary, pattern)) {
                found.forEach(files::add);
            }
        }
        return files;
    }
}
