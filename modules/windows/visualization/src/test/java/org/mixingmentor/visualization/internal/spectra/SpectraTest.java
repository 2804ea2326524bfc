package org.mixingmentor.visualization.internal.spectra;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.base.Base;
import org.mixingmentor.base.BaseTarget;
import org.mixingmentor.comparison.GoldEnvelope;
import org.mixingmentor.comparison.StemSummaries;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.visualization.internal.ExampleStems;
import org.mixingmentor.visualization.internal.compared.ReferenceSound;
import org.mixingmentor.workbench.chart.Chart;
import org.mixingmentor.workbench.chart.Curve;

class SpectraTest {
    @TempDir
    static Path folder;

    private static Dataset dataset;
    private static List<StemSummary> all;

    @BeforeAll
    static void scan() throws IOException {
        dataset = Dataset.open(ExampleStems.write(folder));
        all = new StemSummaries().of(dataset, Progress.none());
    }

    @AfterAll
    static void close() throws IOException {
        dataset.close();
    }

    private static Spectra spectra(String... names) throws IOException {
        return of(Optional.empty(), OptionalInt.empty(), names);
    }

    private static Spectra of(Optional<ReferenceSound> reference, OptionalInt chunk, String... names)
            throws IOException {
        return Spectra.of(
                all, dataset, List.of(names), reference, Optional.empty(), chunk, Optional.empty(), Progress.none());
    }

    private static List<String> names(Chart chart, int plot) {
        return chart.plots().get(plot).curves().stream().map(Curve::name).toList();
    }

    private static Curve curve(Chart chart, String name) {
        return chart.plots().get(0).curves().stream()
                .filter(curve -> curve.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_stem_stands_beside_the_gold_of_its_instrument() throws IOException {
        Spectra spectra = spectra(ExampleStems.FLAWED);
        assertEquals(2, spectra.gold().orElseThrow().count());
        assertTrue(spectra.gold().orElseThrow().title().contains(" kick, from training songs"));
        Chart chart = SpectraChart.of(spectra);
        assertEquals("Spectrum of " + ExampleStems.FLAWED, chart.title());
        assertEquals(List.of("gold median", "gold power mean", ExampleStems.FLAWED), names(chart, 0));
        Curve own = curve(chart, ExampleStems.FLAWED);
        float[] bands = spectra.stems().get(0).stem().profile().bandsDb();
        for (int band = 0; band < Bands.COUNT; band++) {
            assertEquals(Bands.centreHz(band), own.x()[band]);
            assertEquals(bands[band], own.y()[band]);
        }
    }

    @Test
    void the_loudest_band_is_inside_the_level_axis() throws IOException {
        Chart chart = SpectraChart.of(spectra(ExampleStems.FLAWED, ExampleStems.GOLD));
        double top = chart.plots().get(0).y().high();
        for (Curve curve : chart.plots().get(0).curves()) {
            for (double level : curve.y()) {
                assertTrue(level < top, curve.name() + ": " + level);
            }
        }
        assertEquals(
                0, chart.plots().get(1).y().low() + chart.plots().get(1).y().high());
    }

    @Test
    void less_is_wanted_where_the_stem_is_louder_than_its_twin() throws IOException {
        Spectra.Shown shown = spectra(ExampleStems.FLAWED).stems().get(0);
        int own = Bands.nearest(240);
        int wanted = Bands.nearest(60);
        double there = shown.wanted().orElseThrow().correction().bandDb(own);
        assertTrue(there < -6, "" + there);
        assertTrue(shown.wanted().orElseThrow().correction().bandDb(wanted) > 6);
        assertFalse(shown.eq().isEmpty());
    }

    @Test
    void an_ideal_stem_wants_nothing_as_in_training() throws IOException {
        Spectra spectra = spectra(ExampleStems.OTHER_GOLD);
        assertEquals(List.of(), spectra.stems().get(0).eq());
        assertTrue(names(SpectraChart.of(spectra), 1).contains("correction: nothing, being ideal"));
    }

    @Test
    void of_very_many_stems_the_first_few_are_shown_and_the_others_counted() throws IOException {
        List<StemSummary> many = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Spectra.MOST + 2; i++) {
            String name = "good/song" + i + "/kick.wav";
            many.add(ExampleStems.summary(ExampleStems.row(name).build(), ExampleStems.hits(60 + i)));
            names.add(name);
        }
        Spectra spectra = Spectra.of(
                many,
                dataset,
                names,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Progress.none());
        assertEquals(Spectra.MOST, spectra.stems().size());
        assertEquals(2, spectra.left());
        assertTrue(SpectraReadout.caption(spectra).get(0).endsWith("2 more are selected and not shown."));
        assertEquals(
                "Spectrum of good/song0/kick.wav and 5 more",
                SpectraChart.of(spectra).title());
    }

    @Test
    void a_stem_that_was_not_scanned_is_missing_and_the_caption_says_what_to_do() throws IOException {
        Spectra spectra = spectra("new/song/kick.wav");
        assertEquals(List.of("new/song/kick.wav"), spectra.missing());
        assertEquals(
                List.of("No fingerprints of new/song/kick.wav yet: scan the dataset (F5)."),
                SpectraReadout.caption(spectra));
        assertEquals(List.of("Select stems on the left."), SpectraReadout.caption(spectra()));
    }

    @Test
    void a_reference_takes_the_place_of_gold() throws IOException {
        StemSummary mine =
                ExampleStems.summary(ExampleStems.row("my/own/kick.wav").build(), ExampleStems.hits(120));
        Spectra spectra =
                of(Optional.of(new ReferenceSound("mine.wav", mine)), OptionalInt.empty(), ExampleStems.FLAWED);
        assertTrue(spectra.gold().isEmpty());
        Chart chart = SpectraChart.of(spectra);
        assertEquals(List.of("reference mine.wav", ExampleStems.FLAWED), names(chart, 0));
        assertTrue(names(chart, 1).contains("correction to the reference"), "" + names(chart, 1));
        assertEquals(
                "Beside the reference mine.wav.",
                SpectraReadout.caption(spectra).get(0));
    }

    @Test
    void without_gold_of_ones_own_that_of_the_base_says_what_a_stem_wants() throws IOException {
        BaseTarget kicks = BaseTarget.of(Base.shipped()).stream()
                .filter(target -> target.instrument().equals("kick"))
                .findFirst()
                .orElseThrow();
        StemSummary mine =
                ExampleStems.summary(ExampleStems.row("my/own/kick.wav").build(), ExampleStems.hits(120));
        Spectra spectra = Spectra.of(
                List.of(mine),
                dataset,
                List.of(mine.fileName()),
                Optional.empty(),
                Optional.of(GoldEnvelope.of("the " + kicks.title(), kicks.profiles())),
                OptionalInt.empty(),
                Optional.empty(),
                Progress.none());
        assertEquals(
                "Beside the " + kicks.title() + ".",
                SpectraReadout.caption(spectra).get(0));
        assertEquals(kicks.profiles().size(), spectra.gold().orElseThrow().count());
        assertTrue(spectra.stems().get(0).wanted().isPresent());
        assertTrue(names(SpectraChart.of(spectra), 0).contains("gold median"));
    }

    @Test
    void silence_wants_nothing_and_is_called_silent() throws IOException {
        Spectra spectra = spectra(ExampleStems.SILENT);
        assertTrue(spectra.stems().get(0).wanted().isEmpty());
        assertEquals(
                ExampleStems.SILENT + " is silent: there is nothing to compare.",
                SpectraReadout.caption(spectra).get(1));
        assertFalse(SpectraChart.of(spectra).csv().contains("NaN"));
    }

    @Test
    void an_instrument_without_gold_says_what_is_missing() throws IOException {
        StemSummary hat =
                ExampleStems.summary(ExampleStems.row("bad/song9/hat.wav").build(), ExampleStems.hits(4000));
        Spectra spectra = Spectra.of(
                List.of(hat),
                dataset,
                List.of(hat.fileName()),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Progress.none());
        assertTrue(
                SpectraReadout.caption(spectra).get(0).startsWith("No gold stem of hat yet"),
                "" + SpectraReadout.caption(spectra));
    }

    @Test
    void a_picked_chunk_is_a_curve_with_the_values_of_its_fingerprint() throws IOException {
        Spectra spectra = of(Optional.empty(), OptionalInt.of(3), ExampleStems.GOLD);
        FingerprintMatrix matrix = dataset.fingerprints(ExampleStems.GOLD).orElseThrow();
        float[] expected = new float[Bands.COUNT];
        for (int band = 0; band < Bands.COUNT; band++) {
            expected[band] = matrix.value(3, band);
        }
        assertArrayEquals(expected, spectra.chunk().orElseThrow().bandsDb());
        assertEquals(
                expected[5],
                curve(SpectraChart.of(spectra), "chunk 3 at 0.15 s").y()[5]);
        assertTrue(of(Optional.empty(), OptionalInt.of(9999), ExampleStems.GOLD)
                .chunk()
                .isEmpty());
    }

    @Test
    void what_nobody_waits_for_any_more_is_not_computed() {
        Progress outdated = new Progress() {
            @Override
            public void report(long done, long total, String what) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(
                CancellationException.class,
                () -> Spectra.of(
                        all,
                        dataset,
                        List.of(ExampleStems.GOLD),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        outdated));
    }
}
