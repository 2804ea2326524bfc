package org.mixingmentor.flaws;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.fingerprint.BandCurve;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Profile;

class TargetTest {
    private static final int BAND_200_HZ = Bands.nearest(200);

    @Test
    void a_known_curve_is_the_target_with_its_median_taken_out() {
        float[] curve = new float[Bands.COUNT];
        Arrays.fill(curve, 2);
        curve[BAND_200_HZ] = -4;
        Correction target =
                Target.ofCurve(curve, Optional.empty(), profile(-30, 10), true).correction();
        assertEquals(-6, target.bandDb(BAND_200_HZ), 1e-6);
        assertEquals(0, target.bandDb(20), 1e-6);
        assertEquals(0, target.crestDb());
    }

    @Test
    void a_known_curve_takes_crest_and_width_from_the_gold_twin_where_there_is_one() {
        Profile gold = new Profile(new float[Bands.COUNT], 15, 0.9f, -10);
        Profile own = new Profile(new float[Bands.COUNT], 12, 0.4f, -20);
        float[] curve = new float[Bands.COUNT];
        Correction stereo = Target.ofCurve(curve, Optional.of(gold), own, false).correction();
        assertEquals(3, stereo.crestDb(), 1e-6);
        assertEquals(0.5, stereo.correlation(), 1e-6);
        assertEquals(10, stereo.sideMidDb(), 1e-6);
        Correction mono = Target.ofCurve(curve, Optional.of(gold), own, true).correction();
        assertEquals(0, mono.correlation());
        assertEquals(0, mono.sideMidDb());
    }

    @Test
    void towards_a_profile_is_wanted_minus_own_without_the_common_level() {
        float[] wanted = new float[Bands.COUNT];
        float[] own = new float[Bands.COUNT];
        Arrays.fill(wanted, -30);
        Arrays.fill(own, -35);
        own[BAND_200_HZ] = -29;
        Correction target = besideTwin(new Profile(wanted, 0, 0, 0), new Profile(own, 0, 0, 0), List.of("muddy_200hz"));
        assertEquals(-6, target.bandDb(BAND_200_HZ), 1e-6);
        assertEquals(0, target.bandDb(25), 1e-6);
    }

    @Test
    void flaws_that_eq_cannot_cure_want_no_eq_but_teach_crest() {
        float[] uneven = new float[Bands.COUNT];
        uneven[10] = 9;
        Profile own = new Profile(uneven, 8, 1, 0);
        Profile gold = new Profile(new float[Bands.COUNT], 14, 1, 0);
        Correction target = besideTwin(gold, own, List.of("no_transient", "room_reverb"));
        assertArrayEquals(new float[Bands.COUNT], Arrays.copyOf(target.values(), Bands.COUNT));
        assertEquals(6, target.crestDb(), 1e-6);
        assertEquals(-9, besideTwin(gold, own, List.of("no_transient", "boxy")).bandDb(10), 1e-6);
        assertEquals(-9, besideTwin(gold, own, List.of()).bandDb(10), 1e-6);
    }

    @Test
    void a_recipe_without_its_curve_gets_minus_the_response_of_its_filters() {
        StemRow row = StemRow.builder("bad/a.wav")
                .song("a")
                .recipe(List.of(
                        new RecipeStep("muddy_200hz", "peak", 210, 6, 1.2, Double.NaN),
                        new RecipeStep("no_transient", "transient", Double.NaN, Double.NaN, Double.NaN, 0.5)))
                .build();
        Target target = Target.of(row, sound(profile(-30, 10)), true, Optional.empty(), Optional.empty())
                .orElseThrow();
        assertEquals(TargetKind.RECIPE, target.kind());
        Biquad filter = Biquad.peak(210, 6, 1.2);
        double outside = target.correction().bandDb(Bands.LAST_ADVISED);
        for (int band = 0; band < Bands.COUNT; band++) {
            assertEquals(
                    -BandCurve.gainDb(filter, band) + outside,
                    target.correction().bandDb(band),
                    0.05);
        }
    }

    @Test
    void an_ideal_stem_wants_nothing_however_it_sounds() {
        StemRow ideal = StemRow.builder("good/a.wav")
                .stemClass(StemClass.IDEAL)
                .song("a")
                .build();
        GoldVariation gold = GoldVariation.of(List.of(profile(-30, 10)));
        Target target = Target.of(ideal, sound(profile(-20, 3)), false, Optional.empty(), Optional.of(gold))
                .orElseThrow();
        assertEquals(TargetKind.IDEAL, target.kind());
        assertArrayEquals(new float[Correction.SIZE], target.correction().values());
    }

    @Test
    void a_gold_twin_of_another_length_does_not_count() {
        Optional<Target.Sound> twin = Optional.of(new Target.Sound(profile(-30, 10), 42));
        assertEquals(
                Optional.empty(), Target.of(row(List.of()), sound(profile(-20, 3)), false, twin, Optional.empty()));
    }

    @Test
    void of_silence_and_of_what_nothing_is_known_of_nothing_is_said() {
        GoldVariation gold = GoldVariation.of(List.of(profile(-30, 10)));
        Target.Sound silence = sound(profile(Bands.FLOOR_DB, 0));
        assertEquals(Optional.empty(), Target.of(row(List.of()), silence, false, Optional.empty(), Optional.of(gold)));
        Target.Sound sound = sound(profile(-20, 3));
        assertEquals(Optional.empty(), Target.of(row(List.of()), sound, false, Optional.empty(), Optional.empty()));
    }

    private static Correction besideTwin(Profile twin, Profile own, List<String> flaws) {
        Target target = Target.of(row(flaws), sound(own), true, Optional.of(sound(twin)), Optional.empty())
                .orElseThrow();
        assertEquals(TargetKind.GOLD_TWIN, target.kind());
        return target.correction();
    }

    private static StemRow row(List<String> flaws) {
        return StemRow.builder("bad/a.wav").song("a").flawTypes(flaws).build();
    }

    private static Target.Sound sound(Profile profile) {
        return new Target.Sound(profile, 40);
    }

    private static Profile profile(double level, double crest) {
        float[] bands = new float[Bands.COUNT];
        Arrays.fill(bands, (float) level);
        return new Profile(bands, (float) crest, 1, -40);
    }
}
