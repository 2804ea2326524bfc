package org.mixingmentor.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.flaws.Target;
import org.mixingmentor.flaws.TargetKind;

class GoldEnvelopeTest {
    private static final int BAND_200 = Bands.nearest(200);

    private final List<StemSummary> stems = new ArrayList<>();

    GoldEnvelopeTest() {
        for (int song = 0; song < 5; song++) {
            stems.add(SummarisedSounds.summary(
                    SummarisedSounds.row("good/s" + song + "/kick.wav", StemClass.IDEAL, "kick", "s" + song)
                            .build(),
                    SummarisedSounds.hit(80, song)));
        }
    }

    @Test
    void the_mean_is_the_power_mean_of_the_profiles_and_the_median_the_third_of_five() {
        GoldEnvelope gold = GoldEnvelope.of(stems, Optional.empty(), "kick").orElseThrow();
        assertEquals(5, gold.count());
        Profile mean = Profile.mean(stems.stream().map(StemSummary::profile).toList());
        assertArrayEquals(mean.bandsDb(), gold.mean().bandsDb());
        double[] sorted = stems.stream()
                .mapToDouble(stem -> stem.profile().bandsDb()[BAND_200])
                .sorted()
                .toArray();
        assertEquals(sorted[2], gold.percentile(0.5)[BAND_200], 1e-6);
        assertEquals(sorted[0] + 0.4 * (sorted[1] - sorted[0]), gold.percentile(0.1)[BAND_200], 1e-4);
    }

    @Test
    void it_counts_the_gold_stems_further_out() {
        GoldEnvelope gold = GoldEnvelope.of(stems, Optional.empty(), "kick").orElseThrow();
        double highest = gold.percentile(1)[BAND_200];
        assertEquals(0, gold.beyond(BAND_200, highest + 0.1));
        assertEquals(1, gold.beyond(BAND_200, highest - 0.001));
        assertEquals(5, gold.louder(BAND_200, -99));
        assertEquals(0, gold.quieter(BAND_200, -99));
    }

    @Test
    void gold_of_songs_that_are_not_trained_on_stays_out_while_there_is_other_gold() {
        stems.add(SummarisedSounds.summary(
                SummarisedSounds.row("good/test/kick.wav", StemClass.IDEAL, "kick", "test")
                        .split(Split.TEST)
                        .build(),
                SummarisedSounds.hit(80, 50)));
        assertEquals(
                5,
                GoldEnvelope.of(stems, Optional.empty(), "kick").orElseThrow().count());
        List<StemSummary> testOnly = stems.subList(5, 6);
        assertEquals(
                1,
                GoldEnvelope.of(testOnly, Optional.empty(), "kick")
                        .orElseThrow()
                        .count());
    }

    @Test
    void silence_and_flawed_stems_and_other_instruments_are_no_gold() {
        List<StemSummary> none = List.of(
                SummarisedSounds.summary(
                        SummarisedSounds.row("a", StemClass.IDEAL, "kick", "a").build(), SummarisedSounds.silence()),
                SummarisedSounds.summary(
                        SummarisedSounds.row("b", StemClass.FLAWED, "kick", "b").build(), SummarisedSounds.hit(80, 1)),
                SummarisedSounds.summary(
                        SummarisedSounds.row("c", StemClass.IDEAL, "bass", "c").build(), SummarisedSounds.hit(80, 1)));
        assertTrue(GoldEnvelope.of(none, Optional.empty(), "kick").isEmpty());
        assertTrue(GoldEnvelope.of(List.of(), Optional.empty(), "kick").isEmpty());
    }

    @Test
    void the_difference_to_a_twin_undoes_what_was_done_to_it() {
        Stem gold = SummarisedSounds.hit(2000, 7);
        Biquad mud = Biquad.peak(200, 9, 1);
        StemSummary goldStem = SummarisedSounds.summary(
                SummarisedSounds.row("good/a.wav", StemClass.IDEAL, "snare", "a")
                        .build(),
                gold);
        StemSummary flawed = SummarisedSounds.summary(
                SummarisedSounds.row("bad/a.wav", StemClass.FLAWED, "snare", "a")
                        .goldFileName("good/a.wav")
                        .build(),
                SummarisedSounds.through(mud, gold));
        Target target = target(flawed, Optional.of(goldStem), Optional.empty()).orElseThrow();
        assertEquals(TargetKind.GOLD_TWIN, target.kind());
        Correction correction = target.correction();
        assertEquals(-9, correction.bandDb(BAND_200) - correction.bandDb(Bands.nearest(4000)), 0.7);
    }

    @Test
    void a_known_recipe_is_nearer_to_the_truth_than_anything_measured() {
        StemSummary flawed = SummarisedSounds.summary(
                SummarisedSounds.row("bad/a.wav", StemClass.FLAWED, "snare", "a")
                        .recipe(List.of(new RecipeStep("muddy_200hz", "peak", 200, 6, 1, 0)))
                        .build(),
                SummarisedSounds.hit(2000, 7));
        Target target = target(flawed, Optional.empty(), Optional.empty()).orElseThrow();
        assertEquals(TargetKind.RECIPE, target.kind());
        assertEquals(-6, target.correction().bandDb(BAND_200), 0.4);
    }

    @Test
    void silence_wants_nothing_that_could_be_said() {
        StemSummary silent = SummarisedSounds.summary(
                SummarisedSounds.row("a", StemClass.FLAWED, "kick", "a").build(), SummarisedSounds.silence());
        assertTrue(target(silent, Optional.empty(), GoldEnvelope.of(stems, Optional.empty(), "kick"))
                .isEmpty());
    }

    @Test
    void to_a_reference_of_ones_own_is_wanted_minus_own() {
        Stem reference = SummarisedSounds.hit(2000, 7);
        StemSummary own = SummarisedSounds.summary(
                SummarisedSounds.row("a", StemClass.FLAWED, "snare", "a").build(),
                SummarisedSounds.through(Biquad.peak(200, 9, 1), reference));
        StemSummary wanted = SummarisedSounds.summary(
                SummarisedSounds.row("b", StemClass.FLAWED, "snare", "b").build(), reference);
        Correction correction = own.towards(wanted.profile());
        assertEquals(-9, correction.bandDb(BAND_200) - correction.bandDb(Bands.nearest(4000)), 0.7);
    }

    private static Optional<Target> target(StemSummary stem, Optional<StemSummary> twin, Optional<GoldEnvelope> gold) {
        return Target.of(
                stem.row(), stem.sound(), stem.mono(), twin.map(StemSummary::sound), gold.map(GoldEnvelope::variation));
    }
}
