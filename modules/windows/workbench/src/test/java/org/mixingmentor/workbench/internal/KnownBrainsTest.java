package org.mixingmentor.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;

class KnownBrainsTest {
    private final Session session = new Session(sentence -> {}, new AudioFiles(List.of()));

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        session.close();
    }

    private static Path brain(Path models, String name) throws IOException {
        return Files.writeString(Files.createDirectories(models).resolve(name), "");
    }

    @Test
    void those_of_the_open_dataset_come_before_those_of_the_program() throws IOException {
        Path installed = folder.resolve("program");
        Path came = brain(installed, "brain_pop_v1.onnx");
        KnownBrains known = new KnownBrains(session, Optional.of(installed));
        assertEquals(List.of(came), known.list());
        OpenDataset open = session.openAndWait(Files.createDirectories(folder.resolve("dataset")));
        Path trained = brain(open.dataset().models(), "brain_metalcore_v2.onnx");
        assertEquals(List.of(trained, came), known.list());
    }

    @Test
    void without_a_dataset_and_a_program_folder_there_is_none() throws IOException {
        assertEquals(List.of(), new KnownBrains(session, Optional.empty()).list());
    }

    @Test
    void a_brain_is_called_by_its_file_without_the_ending() {
        assertEquals("brain_pop_v1", KnownBrains.name(Path.of("models", "brain_pop_v1.onnx")));
        assertEquals("none", KnownBrains.name(null));
    }
}
