package org.mixingmentor.visualization.internal.spectra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.comparison.GoldEnvelope;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.mentor.FileAdvice;
import org.mixingmentor.visualization.internal.ExampleStems;
import org.mixingmentor.workbench.chart.Curve;

class SpectraReadoutTest {
    private final List<StemSummary> all = ExampleStems.all();
    private final StemSummary flawed = all.get(2);
    private final Optional<GoldEnvelope> gold = GoldEnvelope.around(flawed, all);

    private Spectra spectra(StemSummary stem, Optional<FileAdvice> advice) {
        return new Spectra(
                List.of(new Spectra.Shown(stem, Optional.empty(), List.of(), advice)),
                0,
                List.of(),
                gold,
                Optional.empty(),
                Optional.empty());
    }

    private static FileAdvice advice(float db, Optional<String> abstained) {
        float[] bands = new float[Bands.COUNT];
        java.util.Arrays.fill(bands, db);
        return new FileAdvice(Correction.ofBands(bands), Map.of(), List.of(), List.of(), abstained);
    }

    @Test
    void a_band_reads_with_its_frequency_its_gold_and_the_level_of_each_stem() {
        List<String> lines = SpectraReadout.at(spectra(flawed, Optional.empty()), 240);
        int band = Bands.nearest(240);
        assertTrue(lines.get(0).contains("gold ") && lines.get(0).contains("median"), lines.get(0));
        String level = String.format(
                java.util.Locale.ROOT, ":  %.1f dB", flawed.profile().bandsDb()[band]);
        assertTrue(lines.get(1).startsWith(flawed.fileName() + level), lines.get(1));
        assertTrue(lines.get(1).endsWith(", 0 of 2 gold louder"), lines.get(1));
    }

    @Test
    void a_stem_quieter_than_all_gold_is_counted_from_below() {
        String line = SpectraReadout.at(spectra(flawed, Optional.empty()), 63).get(1);
        assertTrue(line.endsWith(", 0 of 2 gold quieter"), line);
    }

    @Test
    void the_brain_is_read_where_it_advises_and_nowhere_else() {
        Spectra spectra = spectra(flawed, Optional.of(advice(-2.5f, Optional.empty())));
        assertTrue(SpectraReadout.at(spectra, 1000).get(1).endsWith("brain -2.5 dB"));
        assertFalse(SpectraReadout.at(spectra, Bands.centreHz(0)).get(1).contains("brain"));
        Curve said = SpectraChart.of(spectra).plots().get(1).curves().get(0);
        assertEquals("what the brain says", said.name());
        for (int band = 0; band < Bands.COUNT; band++) {
            boolean told = band >= Bands.FIRST_ADVISED && band <= Bands.LAST_ADVISED;
            assertEquals(told ? -2.5 : Double.NaN, said.y()[band]);
        }
    }

    @Test
    void nothing_reads_as_a_negative_zero() {
        String line = SpectraReadout.at(spectra(flawed, Optional.of(advice(-0.01f, Optional.empty()))), 1000)
                .get(1);
        assertTrue(line.endsWith("brain +0.0 dB"), line);
    }

    @Test
    void why_a_brain_abstains_stands_in_the_caption() {
        List<String> lines = SpectraReadout.caption(
                spectra(flawed, Optional.of(advice(0, Optional.of("This does not sound like a kick.")))));
        assertEquals("Beside 2 gold stems of kick, from training songs.", lines.get(0));
        assertEquals("This does not sound like a kick.", lines.get(1));
        assertTrue(lines.get(2).startsWith("Point at a band"), lines.get(2));
    }

    @Test
    void flaws_that_no_eq_cures_are_named_as_such() {
        StemSummary stem = ExampleStems.summary(
                ExampleStems.row("bad/song7/kick.wav")
                        .flawTypes(List.of("no_transient"))
                        .build(),
                ExampleStems.hits(70));
        assertTrue(
                SpectraReadout.caption(spectra(stem, Optional.empty())).get(1).contains("not cured by EQ"),
                "" + SpectraReadout.caption(spectra(stem, Optional.empty())));
    }

    @Test
    void a_known_curve_is_taught_beside_a_flaw_that_no_eq_cures() {
        StemSummary stem = ExampleStems.summary(
                ExampleStems.row("bad/song7/kick.wav")
                        .flawTypes(List.of("distorted"))
                        .build(),
                ExampleStems.hits(70));
        float[] curve = new float[Bands.COUNT];
        curve[Bands.nearest(100)] = 10;
        Spectra.Wanted wanted = new Spectra.Wanted(Correction.ofBands(curve), "what undoes a known curve");
        Spectra spectra = new Spectra(
                List.of(new Spectra.Shown(stem, Optional.of(wanted), List.of(), Optional.empty())),
                0,
                List.of(),
                gold,
                Optional.empty(),
                Optional.empty());
        assertTrue(
                SpectraReadout.caption(spectra).stream().noneMatch(line -> line.contains("not cured by EQ")),
                "" + SpectraReadout.caption(spectra));
    }
}
