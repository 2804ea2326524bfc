package org.mixingmentor.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;

class FindingsFileTest {
    private static final String KICK = "good/a/kick\twith \\tab.wav";
    private static final String COPY = "good/b/kick.wav";
    private static final String SNARE = "good/a/snare.wav";

    @TempDir
    Path folder;

    private final Map<String, CataloguedStem> stems = new HashMap<>();
    private final Map<String, List<Finding>> findings = Map.of(
            KICK,
            List.of(
                    Finding.of(Finding.Kind.SAME_FILE, 0.9, "The same file as another.", COPY),
                    Finding.of(Finding.Kind.CLIPPED, 0.5, "Clipped:\n40 samples.")),
            SNARE,
            List.of(Finding.of(Finding.Kind.CLASS_LABEL, 0.4, "Sounds flawed.")));

    @BeforeEach
    void threeStems() {
        put(KICK, "aa", "kick", StemClass.IDEAL);
        put(COPY, "aa", "kick", StemClass.IDEAL);
        put(SNARE, "bb", "snare", StemClass.IDEAL);
    }

    private void put(String name, String hash, String instrument, StemClass stemClass) {
        StemRow row = SummarisedSounds.row(name, stemClass, instrument, "song").build();
        stems.put(name, new CataloguedStem(row, hash, Optional.empty(), StemStatus.OK, ""));
    }

    private Optional<CataloguedStem> stem(String name) {
        return Optional.ofNullable(stems.get(name));
    }

    private Path written() throws IOException {
        Path file = FindingsFile.file(folder);
        FindingsFile.write(file, findings, this::stem);
        return file;
    }

    private Set<String> namesRead(Path file) throws IOException {
        return FindingsFile.read(file, this::stem).orElseThrow().keySet();
    }

    @Test
    void what_was_written_is_read_again() throws IOException {
        assertEquals(Optional.of(findings), FindingsFile.read(written(), this::stem));
    }

    @Test
    void another_sound_or_another_label_puts_an_end_to_a_suspicion() throws IOException {
        Path file = written();
        put(SNARE, "bb", "snare", StemClass.FLAWED);
        assertEquals(Set.of(KICK), namesRead(file));
        put(KICK, "cc", "kick", StemClass.IDEAL);
        assertEquals(Set.of(), namesRead(file));
    }

    @Test
    void a_note_leaves_it_as_it_is() throws IOException {
        Path file = written();
        StemRow noted = stems.get(SNARE).row().toBuilder().note("heard").build();
        stems.put(SNARE, new CataloguedStem(noted, "bb", Optional.empty(), StemStatus.OK, ""));
        assertEquals(Set.of(KICK, SNARE), namesRead(file));
    }

    @Test
    void a_duplicate_of_what_is_gone_is_none() throws IOException {
        Path file = written();
        stems.remove(COPY);
        assertEquals(
                List.of(Finding.Kind.CLIPPED),
                FindingsFile.read(file, this::stem).orElseThrow().get(KICK).stream()
                        .map(Finding::kind)
                        .toList());
    }

    @Test
    void nobody_has_looked_where_there_is_no_such_file_and_somebody_where_nothing_was_found() throws IOException {
        Path file = FindingsFile.file(folder);
        assertEquals(Optional.empty(), FindingsFile.read(file, this::stem));
        FindingsFile.write(file, Map.of(), this::stem);
        assertEquals(Optional.of(Map.of()), FindingsFile.read(file, this::stem));
        Files.writeString(file, "something else\n");
        assertEquals(Optional.empty(), FindingsFile.read(file, this::stem));
    }
}
