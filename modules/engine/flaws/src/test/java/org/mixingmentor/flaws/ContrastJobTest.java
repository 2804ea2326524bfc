package org.mixingmentor.flaws;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.flaws.ContrastJob.Report;
import org.mixingmentor.flaws.ContrastJob.Settings;

@Tag("slow")
class ContrastJobTest {
    private static final AudioFiles AUDIO = AudioFiles.fromLookup();
    private static final Settings TWO = new Settings(Flaws.tokens(), 2, 1);

    @TempDir
    Path folder;

    @BeforeEach
    void goldStems() throws IOException {
        write("good/take1/kick.wav", NoiseStems.hits(0.5, 1));
        write("good/take2/kick.wav", NoiseStems.stereoHits(0.5, 2));
    }

    @Test
    void each_ideal_stem_gets_its_twins_with_rows_that_say_all() throws IOException {
        try (Dataset dataset = scanned()) {
            assertEquals(new Report(2, 4, 0, 0, 0, 0), run(dataset, TWO));
            List<StemRow> twins = twins(dataset);
            assertEquals(4, twins.size());
            for (StemRow twin : twins) {
                String gold = twin.goldFileName().orElseThrow();
                assertEquals(dataset.stem(gold).orElseThrow().row().song(), twin.song());
                assertEquals(Optional.of("kick"), twin.instrument());
                assertEquals(32, twin.correctionDb().orElseThrow().length);
                assertTrue(twin.fileName().startsWith("bad/take"), twin.fileName());
                Stem audio = AUDIO.load(dataset.audio(twin.fileName()));
                assertEquals(AUDIO.load(dataset.audio(gold)).frames(), audio.frames());
            }
        }
    }

    @Test
    void a_row_tells_enough_to_make_its_twin_again() throws IOException {
        try (Dataset dataset = scanned()) {
            run(dataset, TWO);
            for (StemRow row : twins(dataset)) {
                Stem gold = AUDIO.load(dataset.audio(row.goldFileName().orElseThrow()));
                Recipe recipe = new Recipe(row.recipe(), row.recipeSeed().orElseThrow());
                Twin again = Twins.make(gold, recipe).orElseThrow();
                assertEquals(row.flawTypes(), again.flawTypes());
                assertArrayEquals(row.correctionDb().orElseThrow(), again.correctionDb(), 6e-4f);
            }
        }
    }

    @Test
    void running_it_twice_doubles_nothing() throws IOException {
        Map<String, byte[]> first;
        try (Dataset dataset = scanned()) {
            run(dataset, TWO);
            first = audio();
        }
        try (Dataset dataset = scanned()) {
            assertEquals(new Report(2, 0, 4, 0, 0, 0), run(dataset, TWO));
            assertEquals(6, dataset.stems().size());
        }
        assertEquals(first.keySet(), audio().keySet());
    }

    @Test
    void more_twins_another_seed_and_other_flaws_add_to_what_is_there() throws IOException {
        try (Dataset dataset = scanned()) {
            run(dataset, TWO);
            assertEquals(new Report(2, 2, 4, 0, 0, 0), run(dataset, new Settings(Flaws.tokens(), 3, 1)));
            assertEquals(new Report(2, 2, 0, 0, 0, 0), run(dataset, new Settings(Flaws.tokens(), 1, 2)));
            assertEquals(new Report(2, 2, 0, 0, 0, 0), run(dataset, new Settings(Set.of("boxy"), 1, 1)));
            assertEquals(10, twins(dataset).size());
            assertEquals(
                    10,
                    twins(dataset).stream().map(StemRow::fileName).distinct().count());
        }
    }

    @Test
    void after_a_kill_between_file_and_row_the_same_files_get_their_rows() throws IOException {
        Map<String, byte[]> whole;
        try (Dataset dataset = scanned()) {
            run(dataset, TWO);
            whole = audio();
        }
        try (Stream<Path> mentor = Files.walk(folder.resolve(".mentor"))) {
            for (Path file : mentor.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolve("metadata.jsonl"));
        try (Dataset dataset = scanned()) {
            assertEquals(4, run(dataset, TWO).written());
            assertEquals(6, dataset.stems().size());
            assertTrue(
                    twins(dataset).stream().allMatch(row -> row.goldFileName().isPresent()));
        }
        Map<String, byte[]> again = audio();
        assertEquals(whole.keySet(), again.keySet());
        whole.forEach((name, bytes) -> assertArrayEquals(bytes, again.get(name), name));
    }

    @Test
    void only_the_flaws_asked_for_are_made() throws IOException {
        try (Dataset dataset = scanned()) {
            run(dataset, new Settings(Set.of("muddy_200hz", "room_reverb"), 4, 1));
            for (StemRow twin : twins(dataset)) {
                assertTrue(Set.of("muddy_200hz", "room_reverb").containsAll(twin.flawTypes()), twin.toString());
            }
        }
    }

    @Test
    void silence_has_no_effect_and_a_broken_file_is_counted() throws IOException {
        write("good/take3/kick.wav", NoiseStems.silence(1));
        Files.createDirectories(folder.resolve("good/take4"));
        Files.write(folder.resolve("good/take4/kick.wav"), new byte[100]);
        try (Dataset dataset = scanned()) {
            assertEquals(new Report(4, 4, 0, 2, 1, 0), run(dataset, TWO));
        }
    }

    @Test
    void a_loud_twin_is_turned_down_and_not_clipped() throws IOException {
        Stem loud = NoiseStems.hits(0.5, 1);
        float[] x = loud.left().clone();
        for (int i = 0; i < x.length; i++) {
            x[i] *= 1.4f;
        }
        write("good/take1/kick.wav", new Stem(x, x, true));
        try (Dataset dataset = scanned()) {
            run(dataset, new Settings(Set.of("muddy_200hz"), 3, 1));
            dataset.scan(AUDIO, 1, Progress.none());
            for (CataloguedStem stem : dataset.stems()) {
                assertEquals(0, stem.measurement().orElseThrow().clippedFrames(), stem.fileName());
            }
        }
    }

    @Test
    void a_flaw_that_cannot_be_made_is_refused_before_anything_is_written() throws IOException {
        try (Dataset dataset = scanned()) {
            Settings settings = new Settings(Set.of("boring"), 1, 1);
            assertThrows(IllegalArgumentException.class, () -> run(dataset, settings));
            assertEquals(2, dataset.stems().size());
        }
    }

    private static Report run(Dataset dataset, Settings settings) throws IOException {
        return new ContrastJob(dataset, AUDIO).run(settings, Progress.none());
    }

    private Dataset scanned() throws IOException {
        Dataset dataset = Dataset.open(folder);
        dataset.scan(AUDIO, 1, Progress.none());
        return dataset;
    }

    private static List<StemRow> twins(Dataset dataset) throws IOException {
        return dataset.stems().stream()
                .map(CataloguedStem::row)
                .filter(row -> row.stemClass().equals(Optional.of(StemClass.FLAWED)))
                .toList();
    }

    private Map<String, byte[]> audio() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file :
                    all.filter(path -> path.toString().endsWith(".wav")).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private void write(String name, Stem stem) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        WavWriter.write24(file, stem);
    }
}
