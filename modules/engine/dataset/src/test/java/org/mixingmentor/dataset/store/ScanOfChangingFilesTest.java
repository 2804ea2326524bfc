package org.mixingmentor.dataset.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.spi.AudioDecoder;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.dataset.NoiseFiles;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.ScanReport;

class ScanOfChangingFilesTest extends ScannedFolder {
    /** Does something to a file just before a real decoder opens it. */
    private static AudioFiles meddling(Meddler meddler) {
        return new AudioFiles(List.of(new AudioDecoder() {
            @Override
            public boolean claims(byte[] head) {
                return true;
            }

            @Override
            public AudioStream open(Path file) throws IOException {
                meddler.meddle(file);
                return AUDIO.open(file);
            }
        }));
    }

    private interface Meddler {
        void meddle(Path file) throws IOException;
    }

    @Test
    void a_file_that_vanishes_during_the_scan_does_not_fail_it() throws IOException {
        NoiseFiles.write(folder, "good/a/kick.wav", 1);
        NoiseFiles.write(folder, "good/a/snare.wav", 2);
        scan(
                meddling(file -> {
                    if (file.endsWith("kick.wav")) {
                        Files.deleteIfExists(file);
                    }
                }),
                Progress.none());
        assertEquals(Set.of("good/a/snare.wav"), stems().keySet());
    }

    @Test
    void a_file_that_changes_once_during_the_scan_is_read_as_it_is_in_the_end() throws IOException {
        Path kick = NoiseFiles.write(folder, "good/a/kick.wav", 1);
        boolean[] changed = new boolean[1];
        scan(
                meddling(file -> {
                    if (!changed[0]) {
                        changed[0] = true;
                        NoiseFiles.write(folder, "good/a/kick.wav", 2, 0.9);
                    }
                }),
                Progress.none());
        assertEquals(
                Optional.of(AUDIO.measure(kick)), stems().get("good/a/kick.wav").measurement());
    }

    @Test
    void a_file_that_changes_all_the_time_gets_its_sentence() throws IOException {
        NoiseFiles.write(folder, "good/a/kick.wav", 1);
        long[] seed = {1};
        ScanReport report = scan(
                meddling(file -> NoiseFiles.write(folder, "good/a/kick.wav", ++seed[0], 0.1 * seed[0])),
                Progress.none());
        assertTrue(report.unreadable().get(0).problem().contains("is changed while it is being read"));
        assertEquals(1, scan().fingerprinted());
    }

    @Test
    void a_decoder_that_breaks_costs_one_file() throws IOException {
        NoiseFiles.write(folder, "good/a/kick.wav", 1);
        NoiseFiles.write(folder, "good/a/snare.wav", 2);
        ScanReport report = scan(
                meddling(file -> {
                    if (file.endsWith("kick.wav")) {
                        throw new ArrayIndexOutOfBoundsException("a bug");
                    }
                }),
                Progress.none());
        assertEquals(1, report.unreadable().size());
        assertEquals(1, report.fingerprinted());
    }

    @Test
    void a_cancelled_scan_keeps_what_it_has_and_the_next_goes_on_there() throws IOException {
        for (int i = 0; i < 20; i++) {
            NoiseFiles.write(folder, "good/a/" + i + ".wav", i);
        }
        settle();
        long[] done = new long[1];
        Progress cancelling = new Progress() {
            @Override
            public void report(long finished, long total, String what) {
                done[0] = finished;
            }

            @Override
            public boolean cancelled() {
                return done[0] >= 5;
            }
        };
        assertThrows(CancellationException.class, () -> scan(AUDIO, cancelling));
        int kept = stems().size();
        assertTrue(kept >= 5 && kept < 20, kept + " kept");
        ScanReport report = scan();
        assertEquals(20 - kept, report.fingerprinted());
        assertEquals(20, stems().size());
    }
}
