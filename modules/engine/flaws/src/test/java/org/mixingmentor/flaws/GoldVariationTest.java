package org.mixingmentor.flaws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.fingerprint.BandCurve;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Profile;

/** Gold spectra that tilt from song to song by some 6 dB, as a darker or brighter tuning makes them. */
class GoldVariationTest {
    private final List<Profile> gold = new ArrayList<>();
    private final Random random = new Random(4);
    private GoldVariation variation;

    @BeforeEach
    void thirty_gold_stems() {
        for (int stem = 0; stem < 30; stem++) {
            gold.add(tilted(6 * random.nextGaussian(), null));
        }
        variation = GoldVariation.of(gold);
    }

    @Test
    void a_peak_is_undone_and_the_tilt_of_the_song_is_left_alone() {
        Profile muddy = tilted(8, Biquad.peak(200, 9, 1.2));
        Correction found = undone(muddy, List.of("muddy_200hz"));
        assertEquals(Bands.nearest(200), largestBand(found), 1);
        assertEquals(
                -BandCurve.gainDb(Biquad.peak(200, 9, 1.2), Bands.nearest(200)), found.bandDb(Bands.nearest(200)), 2);
        assertEquals(0, found.bandDb(Bands.nearest(8000)), 1);

        Correction difference =
                Correction.between(Profile.mean(gold), muddy, true).levelFree();
        assertTrue(
                error(found, Biquad.peak(200, 9, 1.2)) < error(difference, Biquad.peak(200, 9, 1.2)) / 3,
                "the plain difference takes the song's tilt for a flaw");
    }

    @Test
    void an_unnamed_dip_is_found_wherever_it_is() {
        Correction found = undone(tilted(-3, Biquad.peak(3150, -10, 2)), List.of());
        assertEquals(Bands.nearest(3150), largestBand(found), 1);
        assertTrue(found.bandDb(Bands.nearest(3150)) > 3, "half of what is not named is left alone, not all of it");
    }

    @Test
    void two_named_flaws_share_the_difference() {
        float[] own = tilted(0, Biquad.peak(220, 8, 1.2)).bandsDb().clone();
        for (int band = 0; band < Bands.COUNT; band++) {
            own[band] += (float) BandCurve.gainDb(Biquad.highShelf(5000, -10, 0.707), band);
        }
        Correction found = undone(new Profile(own, 10, 1, 0), List.of("dull", "muddy_200hz"));
        assertTrue(found.bandDb(Bands.nearest(200)) < -5);
        assertTrue(found.bandDb(Bands.nearest(10_000)) > 5);
    }

    @Test
    void a_single_gold_stem_is_enough_to_answer() {
        GoldVariation alone = GoldVariation.of(gold.subList(0, 1));
        float[] correction = alone.correction(tilted(0, Biquad.peak(500, 9, 1)), List.of("boxy"));
        assertTrue(correction[Bands.nearest(500)] < -3);
    }

    @Test
    void a_band_in_which_the_stem_has_nothing_wants_nothing() {
        float[] own = tilted(0, null).bandsDb().clone();
        own[Bands.nearest(12_500)] = Bands.FLOOR_DB;
        assertEquals(0, variation.correction(new Profile(own, 10, 1, 0), List.of("dull"))[Bands.nearest(12_500)]);
    }

    @Test
    void a_flaw_that_eq_cannot_cure_wants_no_eq() {
        Correction target = undone(tilted(0, Biquad.peak(200, 9, 1)), List.of("no_transient"));
        assertEquals(0, target.bandDb(Bands.nearest(200)));
    }

    private Correction undone(Profile own, List<String> flaws) {
        StemRow row = StemRow.builder("bad/a.wav").song("a").flawTypes(flaws).build();
        Target target = Target.of(row, new Target.Sound(own, 40), true, Optional.empty(), Optional.of(variation))
                .orElseThrow();
        assertEquals(TargetKind.GOLD_MEAN, target.kind());
        return target.correction();
    }

    private static double error(Correction found, Biquad filter) {
        double sum = 0;
        for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
            sum += Math.abs(found.bandDb(band) + BandCurve.gainDb(filter, band));
        }
        return sum;
    }

    private static int largestBand(Correction correction) {
        int largest = Bands.FIRST_ADVISED;
        for (int band = Bands.FIRST_ADVISED; band <= Bands.LAST_ADVISED; band++) {
            if (Math.abs(correction.bandDb(band)) > Math.abs(correction.bandDb(largest))) {
                largest = band;
            }
        }
        return largest;
    }

    private Profile tilted(double tiltDb, Biquad filter) {
        float[] bands = new float[Bands.COUNT];
        for (int band = 0; band < Bands.COUNT; band++) {
            double slope = tiltDb * (band - 18) / 13;
            double flaw = filter == null ? 0 : BandCurve.gainDb(filter, band);
            bands[band] = (float) (-30 + slope + flaw + 0.7 * random.nextGaussian());
        }
        return new Profile(bands, 10, 1, 0);
    }
}
