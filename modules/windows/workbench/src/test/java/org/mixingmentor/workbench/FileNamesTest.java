package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.comparison.Finding;

/** Names and sentences that the user meets everywhere. */
class FileNamesTest {
    @TempDir
    Path folder;

    @Test
    void a_file_to_write_gets_its_suffix_once_however_it_is_written() {
        assertEquals(Path.of("a", "labels.csv"), FileChoice.suffixed(Path.of("a", "labels"), ".csv"));
        assertEquals(Path.of("labels.CSV"), FileChoice.suffixed(Path.of("labels.CSV"), ".csv"));
        assertEquals(Path.of("labels.txt.csv"), FileChoice.suffixed(Path.of("labels.txt"), ".csv"));
    }

    @Test
    void a_new_folder_is_offered_under_a_name_that_is_free() throws IOException {
        assertEquals("dataset", FileChoice.free(folder.toFile(), "dataset").getName());
        Files.createDirectories(folder.resolve("dataset"));
        Files.createDirectories(folder.resolve("dataset-2"));
        assertEquals("dataset-3", FileChoice.free(folder.toFile(), "dataset").getName());
    }

    @Test
    void what_is_not_there_cannot_be_chosen() {
        assertEquals("", FileChoice.missing(folder));
        Path gone = folder.resolve("gone.csv");
        assertEquals("There is no " + gone + "; choose what is there.", FileChoice.missing(gone));
    }

    @Test
    void a_long_sentence_is_broken_between_words_and_loses_none() {
        String sentence = "There is no audio in this folder. ".repeat(12).strip();
        String wrapped = Failures.wrapped(sentence);
        assertTrue(wrapped.lines().count() > 3);
        assertTrue(wrapped.lines().allMatch(line -> line.length() <= 91), wrapped);
        assertEquals(Arrays.asList(sentence.split(" ")), Arrays.asList(wrapped.split("\\s")));
        String path = "/a/very/long/path".repeat(10);
        assertEquals(path, Failures.wrapped(path));
    }

    @Test
    void suspicions_are_named_as_filters_name_them_and_each_once() {
        Finding file = new Finding(Finding.Kind.SAME_FILE, 2, "It is b.wav.", java.util.Optional.of("b.wav"));
        Finding clipped = new Finding(Finding.Kind.CLIPPED, 1, "It clips.", java.util.Optional.empty());
        Suspects suspects = new Suspects(Map.of("a.wav", List.of(file, clipped)));
        assertEquals(Map.of("a.wav", List.of("same_file", "clipped")), suspects.kinds());
        assertEquals(List.of(file, clipped), suspects.of("a.wav"));
        assertEquals(List.of(), suspects.of("b.wav"));
    }
}
