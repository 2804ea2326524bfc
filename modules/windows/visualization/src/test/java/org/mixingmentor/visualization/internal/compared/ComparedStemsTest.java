package org.mixingmentor.visualization.internal.compared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.visualization.internal.ExampleStems;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;

@Timeout(120)
class ComparedStemsTest {
    @TempDir
    Path folder;

    private final Session session = new Session(sentence -> {}, AudioFiles.fromLookup());
    private final ComparedStems compared = new ComparedStems(session);

    @BeforeEach
    void open() throws IOException {
        session.openAndWait(ExampleStems.write(folder.resolve("stems")));
        compared.start();
    }

    @AfterEach
    void close() {
        session.close();
    }

    /** What listeners hear comes on the event thread. */
    private static void settle() throws Exception {
        EventQueue.invokeAndWait(() -> {});
    }

    private void select(String... names) throws Exception {
        session.select(new StemSelection(List.of(names)));
        settle();
    }

    @Test
    void pinned_stems_stay_beside_what_is_selected_each_once() throws Exception {
        select(ExampleStems.FLAWED);
        compared.pin();
        select(ExampleStems.GOLD, ExampleStems.SNARE);
        assertEquals(List.of(ExampleStems.GOLD, ExampleStems.SNARE, ExampleStems.FLAWED), compared.compared());
        select(ExampleStems.FLAWED);
        assertEquals(List.of(ExampleStems.FLAWED), compared.compared());
    }

    @Test
    void pinning_what_is_pinned_lets_go_of_it_and_pinning_a_part_pins_the_rest() throws Exception {
        select(ExampleStems.FLAWED);
        compared.pin();
        select(ExampleStems.FLAWED, ExampleStems.GOLD);
        compared.pin();
        assertEquals(List.of(ExampleStems.FLAWED, ExampleStems.GOLD), compared.pinned());
        compared.pin();
        assertEquals(List.of(), compared.pinned());
    }

    @Test
    void gold_twins_are_selected_beside_their_stems_where_they_are_in_the_dataset() throws Exception {
        select(ExampleStems.FLAWED, ExampleStems.SNARE);
        compared.addTwins();
        assertEquals(List.of(ExampleStems.FLAWED, ExampleStems.SNARE, ExampleStems.GOLD), compared.selected());
        compared.addTwins();
        assertEquals(3, compared.selected().size());
    }

    @Test
    void a_twin_that_is_not_there_is_not_selected() throws Exception {
        OpenDataset open = session.dataset().orElseThrow();
        StemRow row = open.stem(ExampleStems.SNARE).orElseThrow().row();
        CountDownLatch edited = new CountDownLatch(1);
        open.addListener(names -> edited.countDown());
        open.edit(List.of(row.toBuilder().goldFileName("gone.wav").build()), "twin");
        edited.await();
        select(ExampleStems.SNARE);
        compared.addTwins();
        assertEquals(List.of(ExampleStems.SNARE), compared.selected());
    }

    @Test
    void a_picked_chunk_is_forgotten_with_the_selection() throws Exception {
        select(ExampleStems.FLAWED);
        compared.pick(OptionalInt.of(3));
        assertEquals(OptionalInt.of(3), compared.chunk());
        select(ExampleStems.GOLD);
        assertEquals(OptionalInt.empty(), compared.chunk());
    }

    @Test
    void another_dataset_lets_go_of_pins_and_has_no_stems_of_the_last() throws Exception {
        select(ExampleStems.FLAWED);
        compared.pin();
        session.openAndWait(Files.createDirectories(folder.resolve("empty")));
        settle();
        assertEquals(List.of(), compared.pinned());
        assertEquals(List.of(), compared.stems());
    }

    @Test
    void views_hear_of_selections_pins_edits_and_references() throws Exception {
        AtomicInteger changes = new AtomicInteger();
        settle();
        compared.onChange(changes::incrementAndGet);
        select(ExampleStems.GOLD);
        assertEquals(1, changes.get());
        compared.pin();
        compared.reference(Optional.empty());
        assertEquals(3, changes.get());
        OpenDataset open = session.dataset().orElseThrow();
        CountDownLatch edited = new CountDownLatch(1);
        open.addListener(names -> edited.countDown());
        StemRow row = open.stem(ExampleStems.GOLD).orElseThrow().row();
        open.edit(List.of(row.toBuilder().note("tight").build()), "note");
        edited.await();
        settle();
        assertEquals(4, changes.get());
    }

    @Test
    void the_summaries_of_a_snapshot_are_computed_once_and_anew_after_an_edit() throws Exception {
        OpenDataset open = session.dataset().orElseThrow();
        List<StemSummary> first = compared.all(open, Progress.none());
        assertEquals(5, first.size());
        assertSame(first, compared.all(open, Progress.none()));
        assertSame(compared.space(open, Progress.none()), compared.space(open, Progress.none()));
        CountDownLatch edited = new CountDownLatch(1);
        open.addListener(names -> edited.countDown());
        StemRow row = open.stem(ExampleStems.GOLD).orElseThrow().row();
        open.edit(List.of(row.toBuilder().flawTypes(List.of("boxy")).build()), "flaw");
        edited.await();
        assertNotSame(first, compared.all(open, Progress.none()));
    }

    @Test
    void a_reference_has_the_spectrum_of_its_file() throws IOException {
        Path file = folder.resolve("mine.wav");
        WavWriter.write24(file, ExampleStems.hits(500));
        ReferenceSound reference = ReferenceSound.read(AudioFiles.fromLookup(), file);
        assertEquals("mine.wav", reference.name());
        float[] bands = reference.summary().profile().bandsDb();
        int loudest = 0;
        for (int band = 0; band < Bands.COUNT; band++) {
            loudest = bands[band] > bands[loudest] ? band : loudest;
        }
        assertEquals(Bands.nearest(500), loudest);
        assertEquals(
                bands[loudest],
                ExampleStems.summary(ExampleStems.row(ExampleStems.GOLD).build(), ExampleStems.hits(500))
                        .profile()
                        .bandsDb()[loudest],
                0.05);
    }
}
