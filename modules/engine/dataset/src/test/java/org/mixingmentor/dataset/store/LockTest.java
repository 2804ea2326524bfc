package org.mixingmentor.dataset.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.StemRow;

@Tag("slow")
class LockTest {
    @TempDir
    Path folder;

    private static List<StemRow> row(String name) {
        return List.of(StemRow.builder(name).song("s").build());
    }

    @Test
    void a_second_process_is_told_who_has_the_folder_and_can_read_it() throws Exception {
        try (AnotherProcess holder = AnotherProcess.start("hold", folder)) {
            assertEquals("open 0", holder.line());
            DatasetException e = assertThrows(DatasetException.class, () -> Dataset.open(folder));
            assertTrue(e.getMessage().contains("process "), e.getMessage());
            assertTrue(e.getMessage().contains(System.getProperty("user.name")), e.getMessage());
            try (Dataset dataset = Dataset.openReadOnly(folder)) {
                assertEquals(List.of(), dataset.stems());
            }
        }
    }

    @Test
    void a_reader_sees_what_the_writer_confirms_and_may_not_write() throws IOException {
        try (Dataset writer = Dataset.open(folder);
                Dataset reader = Dataset.openReadOnly(folder)) {
            writer.put(row("a.wav"), "add");
            assertEquals(1, reader.stems().size());
            DatasetException e = assertThrows(DatasetException.class, () -> reader.put(row("b.wav"), "add"));
            assertTrue(e.getMessage().contains("open for reading only"), e.getMessage());
        }
    }

    @Test
    void this_process_holds_it_against_another_even_after_trying_to_open_it_twice() throws Exception {
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.put(row("a.wav"), "add");
            assertThrows(DatasetException.class, () -> Dataset.open(folder));
            try (AnotherProcess other = AnotherProcess.start("hold", folder)) {
                String said = other.line();
                assertTrue(said.contains("process " + ProcessHandle.current().pid()), said);
                assertEquals(1, other.exit());
            }
        }
    }

    @Test
    void the_lock_of_a_killed_process_is_taken_over() throws Exception {
        try (AnotherProcess holder = AnotherProcess.start("hold", folder)) {
            assertEquals("open 0", holder.line());
            holder.kill();
        }
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.put(row("a.wav"), "add");
        }
        try (Dataset dataset = Dataset.open(folder)) {
            assertFalse(dataset.stems().isEmpty());
        }
    }

    @Test
    void a_folder_that_failed_to_open_is_not_left_locked() throws Exception {
        Files.writeString(folder.resolve("metadata.jsonl"), "{");
        assertThrows(DatasetException.class, () -> Dataset.open(folder));
        Files.delete(folder.resolve("metadata.jsonl"));
        try (AnotherProcess other = AnotherProcess.start("hold", folder)) {
            assertEquals("open 0", other.line());
        }
    }
}
