package org.mixingmentor.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.store.Dataset;

class GoldPartnerTest {
    @TempDir
    Path folder;

    private Dataset dataset;

    @BeforeEach
    void three_golden_kicks_and_a_golden_snare() throws IOException {
        write("near.wav", 210, 1);
        write("far.wav", 900, 2);
        write("nearest but another genre.wav", 200, 3);
        write("snare.wav", 200, 4);
        write("flawed.wav", 200, 5);
        dataset = Dataset.open(folder);
        dataset.put(
                List.of(
                        row("near.wav", StemClass.IDEAL, "kick", "metal"),
                        row("far.wav", StemClass.IDEAL, "kick", "metal"),
                        row("nearest but another genre.wav", StemClass.IDEAL, "kick", "jazz"),
                        row("snare.wav", StemClass.IDEAL, "snare", "metal"),
                        row("flawed.wav", StemClass.FLAWED, "kick", "metal")),
                "labels");
        dataset.scan(AudioFiles.fromLookup(), 1, Progress.none());
    }

    @AfterEach
    void close() throws IOException {
        dataset.close();
    }

    @Test
    void the_nearest_gold_stem_of_the_same_genre_and_instrument_is_the_partner() throws IOException {
        GoldPartner partner = partner("flawed.wav").orElseThrow();
        assertEquals("near.wav", partner.fileName());
        assertEquals(false, partner.twin());
        assertEquals(true, partner.distanceDb() > 0 && partner.distanceDb() < 20, "distance " + partner.distanceDb());
    }

    @Test
    void the_twin_comes_before_any_other() throws IOException {
        StemRow row = dataset.stem("flawed.wav").orElseThrow().row();
        dataset.put(List.of(row.toBuilder().goldFileName("far.wav").build()), "twin");
        assertEquals(Optional.of(new GoldPartner("far.wav", true, 0)), partner("flawed.wav"));
    }

    @Test
    void a_gold_stem_is_not_its_own_partner_and_the_only_snare_has_none() throws IOException {
        assertEquals("far.wav", partner("near.wav").orElseThrow().fileName());
        assertEquals(Optional.empty(), partner("snare.wav"));
    }

    @Test
    void it_stops_when_another_stem_is_asked_about() {
        assertThrows(
                CancellationException.class,
                () -> GoldPartner.of(
                        dataset,
                        dataset.stems(),
                        dataset.stem("flawed.wav").orElseThrow(),
                        new StemSummaries(),
                        () -> true));
    }

    private Optional<GoldPartner> partner(String fileName) throws IOException {
        return GoldPartner.of(
                dataset, dataset.stems(), dataset.stem(fileName).orElseThrow(), new StemSummaries(), () -> false);
    }

    private void write(String name, double hz, long seed) throws IOException {
        Files.createDirectories(folder);
        WavWriter.write24(folder.resolve(name), SummarisedSounds.hit(hz, seed));
    }

    private static StemRow row(String name, StemClass stemClass, String instrument, String genre) {
        return SummarisedSounds.row(name, stemClass, instrument, name)
                .genre(genre)
                .build();
    }
}
