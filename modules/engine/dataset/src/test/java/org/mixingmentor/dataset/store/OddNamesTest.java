package org.mixingmentor.dataset.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.NoiseFiles;
import org.mixingmentor.dataset.ScanReport;
import org.mixingmentor.dataset.StemStatus;

/** Names, dates and characters that other programs and systems write. */
class OddNamesTest extends ScannedFolder {
    private static final String KICK = "good/a/kick.wav";

    private Path metadata() {
        return folder.resolve("metadata.jsonl");
    }

    private void note(String fileName, String note) throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.put(
                    List.of(dataset.stem(fileName).orElseThrow().row().toBuilder()
                            .note(note)
                            .build()),
                    "note");
        }
    }

    @Test
    void half_a_surrogate_pair_is_kept_wherever_it_stands() throws IOException {
        NoiseFiles.write(folder, KICK, 1);
        NoiseFiles.write(folder, "good/a/snare.wav", 2);
        Files.writeString(
                metadata(),
                "{\"file_name\":\"good/a/kick.wav\",\"class\":\"ideal\",\"note\":\"cut \\ud83e"
                        + " here\",\"song\":\"a\\udc00\",\"x\\ud800\":{\"deep\":[\"\\udfff\\ud83e\\uddea\"]}}\n");
        scan();
        note("good/a/snare.wav", "edited");
        note(KICK, stems().get(KICK).row().note() + " too");
        String text = Files.readString(metadata());
        for (String part : List.of("cut \\ud83e here too", "\"a\\udc00\"", "\"x\\ud800\"", "\\udfff\ud83e\uddea")) {
            assertTrue(text.contains(part), text);
        }
        assertFalse(text.contains("?"), text);
        assertEquals("cut \ud83e here too", stems().get(KICK).row().note());
        String undone;
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.undo();
            undone = dataset.stem(KICK).orElseThrow().row().note();
        }
        assertEquals("cut \ud83e here", undone);
    }

    @Test
    void a_name_with_half_a_surrogate_pair_is_refused_with_its_line() throws IOException {
        Files.writeString(metadata(), "{\"file_name\":\"good/\\ud83e.wav\"}\n");
        String sentence = assertThrows(DatasetException.class, this::scan).getMessage();
        assertTrue(sentence.contains("metadata.jsonl, line 1 has the file_name"), sentence);
    }

    @Test
    void rows_that_windows_wrote_meet_their_files() throws IOException {
        NoiseFiles.write(folder, KICK, 1);
        NoiseFiles.write(folder, "bad/a/kick.wav", 2);
        for (boolean catalogued : new boolean[] {false, true}) {
            Files.writeString(
                    metadata(),
                    "{\"file_name\":\"good\\\\a\\\\kick.wav\",\"class\":\"ideal\",\"note\":\"mine " + catalogued
                            + "\"}\n"
                            + "{\"file_name\":\"bad\\\\a\\\\kick.wav\",\"gold_file_name\":\"good\\\\a\\\\kick.wav\"}\n");
            scan();
            assertEquals(Set.of(KICK, "bad/a/kick.wav"), stems().keySet());
            assertEquals("mine " + catalogued, stems().get(KICK).row().note());
            assertEquals(
                    KICK, stems().get("bad/a/kick.wav").row().goldFileName().orElseThrow());
        }
    }

    @Test
    void a_backslash_that_is_a_part_of_a_name_stays_also_when_the_file_is_gone() throws IOException {
        Assumptions.assumeTrue(java.io.File.separatorChar == '/', "Windows has no such names");
        String odd = "good/a\\kick.wav";
        NoiseFiles.write(folder, odd, 1);
        scan();
        note(odd, "odd");
        Files.delete(folder.resolve(odd));
        Files.writeString(metadata(), Files.readString(metadata()).replace("\"odd\"", "\"changed\""));
        scan();
        assertEquals(Set.of(odd), stems().keySet());
        assertEquals("changed", stems().get(odd).row().note());
        assertEquals(StemStatus.MISSING, stems().get(odd).status());
    }

    @Test
    void words_that_json_does_not_have_are_named_with_line_and_column() throws IOException {
        for (String word : List.of("NaN", "-Infinity", "None")) {
            Files.writeString(
                    metadata(), "{\"file_name\":\"a.wav\",\"note\":\"NaN \\\" NaN\",\"snr_db\":" + word + "}\n");
            String sentence = assertThrows(
                            DatasetException.class, () -> Dataset.open(folder).close())
                    .getMessage();
            assertTrue(
                    sentence.contains(
                            "metadata.jsonl, line 1 is not valid JSON: it has the word " + word + " in column 51"),
                    sentence);
        }
    }

    @Test
    void dates_beyond_all_clocks_stop_nothing() throws IOException {
        NoiseFiles.write(folder, KICK, 1);
        NoiseFiles.write(folder, "good/b/kick.wav", 2);
        settle();
        Files.setLastModifiedTime(folder.resolve(KICK), FileTime.from(Instant.parse("2400-01-01T00:00:00Z")));
        Files.setLastModifiedTime(
                folder.resolve("good/b/kick.wav"), FileTime.from(Instant.parse("1601-01-01T00:00:00Z")));
        assertEquals(2, scan().fingerprinted());
        assertEquals(0, scan().fingerprinted());
    }

    @Test
    void a_file_whose_name_is_no_text_is_said_and_the_others_are_scanned() throws Exception {
        NoiseFiles.write(folder, KICK, 1);
        Process copy = new ProcessBuilder(
                        "sh",
                        "-c",
                        "cp \"$1\" \"$(printf '%s/latin\\351.wav' \"$2\")\"",
                        "sh",
                        folder.resolve(KICK).toString(),
                        folder.resolve("good/a").toString())
                .start();
        assertTrue(copy.waitFor(20, TimeUnit.SECONDS));
        Assumptions.assumeTrue(copy.exitValue() == 0, "this system has no such names");
        ScanReport report = scan();
        assertEquals(Set.of(KICK), stems().keySet());
        assertEquals(1, report.warnings().size(), report.warnings().toString());
        assertTrue(report.warnings().get(0).contains("latin"), report.warnings().toString());
        assertTrue(
                report.warnings().get(0).contains("is not UTF-8"),
                report.warnings().toString());
    }
}
