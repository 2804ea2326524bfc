package org.mixingmentor.training.internal.labels;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.flaws.Flaw;

/**
 * What a stem wants, level-free. Flaws that EQ cannot cure want no EQ: they teach crest, correlation and width alone.
 */
public final class Targets {
    private Targets() {}

    /** An ideal stem wants nothing. */
    public static Correction ideal() {
        return Correction.none();
    }

    /**
     * Rule 1, the curve that undoes the recipe.
     *
     * @param curveDb 32 values in dB
     * @param gold profile of the gold twin, for crest, correlation and width; empty where there is none
     */
    public static Correction ofCurve(float[] curveDb, Optional<Profile> gold, Profile own, boolean mono) {
        float[] values = gold.map(profile -> Correction.between(profile, own, mono))
                .orElse(Correction.none())
                .values()
                .clone();
        System.arraycopy(Correction.ofBands(curveDb).values(), 0, values, 0, Bands.COUNT);
        return new Correction(values).levelFree();
    }

    /**
     * Rule 3, without a twin: what undoes the EQ that was most likely done, and crest, correlation and width of the
     * average gold stem.
     *
     * @param gold average of the gold stems
     * @param variation how they differ
     */
    static Correction likely(Profile gold, GoldVariation variation, Profile own, boolean mono, List<String> flawTypes) {
        float[] values = Correction.between(gold, own, mono).values().clone();
        float[] bands = treatmentsOnly(flawTypes) ? new float[Bands.COUNT] : variation.correction(own, flawTypes);
        System.arraycopy(bands, 0, values, 0, Bands.COUNT);
        return new Correction(values).levelFree();
    }

    /** Rule 2: a profile to be reached, that of the gold twin. */
    public static Correction towards(Profile wanted, Profile own, boolean mono, List<String> flawTypes) {
        float[] values = Correction.between(wanted, own, mono).values().clone();
        if (treatmentsOnly(flawTypes)) {
            Arrays.fill(values, 0, Bands.COUNT, 0);
        }
        return new Correction(values).levelFree();
    }

    /** The curve that undoes a row's EQ, as it stands there or computed from its recipe; empty where neither is known. */
    public static Optional<float[]> curve(StemRow row) {
        if (row.correctionDb().isPresent() || row.recipe().isEmpty()) {
            return row.correctionDb();
        }
        float[] curve = new float[Bands.COUNT];
        for (RecipeStep step : row.recipe()) {
            Optional<Biquad> filter = filter(step);
            for (int band = 0; band < Bands.COUNT && filter.isPresent(); band++) {
                curve[band] -= (float) filter.get().responseDb(Bands.centreHz(band));
            }
        }
        return Optional.of(curve);
    }

    static Optional<Biquad> filter(RecipeStep step) {
        return switch (step.kind()) {
            case "peak" -> Optional.of(Biquad.peak(step.frequencyHz(), step.gainDb(), step.q()));
            case "low_shelf" -> Optional.of(Biquad.lowShelf(step.frequencyHz(), step.gainDb(), step.q()));
            case "high_shelf" -> Optional.of(Biquad.highShelf(step.frequencyHz(), step.gainDb(), step.q()));
            default -> Optional.empty();
        };
    }

    private static boolean treatmentsOnly(List<String> flawTypes) {
        return !flawTypes.isEmpty()
                && flawTypes.stream()
                        .allMatch(
                                type -> Flaw.of(type).map(flaw -> !flaw.isEq()).orElse(false));
    }
}
