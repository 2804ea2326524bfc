package org.mixingmentor.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropTest {
    @TempDir
    Path folder;

    private Path plain() throws IOException {
        return Files.createDirectories(folder.resolve("sounds"));
    }

    private Path dataset() throws IOException {
        Files.writeString(folder.resolve("metadata.jsonl"), "");
        return folder;
    }

    @Test
    void a_folder_is_opened_where_nothing_is_open() throws IOException {
        assertEquals(Drop.OPEN, Drop.of(List.of(plain()), false, true));
    }

    @Test
    void into_an_open_dataset_a_folder_of_sounds_is_taken_and_a_dataset_is_opened_in_its_place() throws IOException {
        assertEquals(Drop.RECEIVE, Drop.of(List.of(plain()), true, true));
        assertEquals(Drop.OPEN, Drop.of(List.of(dataset()), true, true));
        Path catalogued = Files.createDirectories(folder.resolve("other"));
        Files.createDirectories(catalogued.resolve(".mentor"));
        assertEquals(Drop.OPEN, Drop.of(List.of(catalogued), true, true));
    }

    @Test
    void files_and_several_folders_are_taken_in_or_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("kick.wav"), "");
        assertEquals(Drop.RECEIVE, Drop.of(List.of(file), true, true));
        assertEquals(Drop.REFUSE, Drop.of(List.of(file), false, true));
        assertEquals(Drop.REFUSE, Drop.of(List.of(file), true, false));
        assertEquals(Drop.RECEIVE, Drop.of(List.of(dataset(), plain()), true, true));
    }

    @Test
    void what_holds_everything_and_what_is_no_folder_cannot_become_a_dataset() throws IOException {
        Path file = Files.writeString(folder.resolve("kick.wav"), "");
        assertEquals(file + " is a file; a dataset is a folder.", NewDatasetFolder.refusal(file, folder));
        assertTrue(NewDatasetFolder.refusal(folder, folder).startsWith("All audio below " + folder));
        assertTrue(NewDatasetFolder.refusal(folder.getRoot(), folder).startsWith("All audio below "));
        assertEquals("", NewDatasetFolder.refusal(plain(), folder));
        assertEquals("", NewDatasetFolder.refusal(folder.resolve("yet to be made"), folder));
    }
}
