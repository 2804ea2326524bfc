package org.mixingmentor.flaws;

import java.util.List;
import java.util.Optional;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.fingerprint.BandCurve;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Profile;

/**
 * What a stem wants: what training teaches and Compare shows. Flaws that EQ cannot cure want no EQ: they teach crest,
 * correlation and width alone.
 *
 * @param correction wanted minus own, level-free
 * @param kind how it is known
 */
public record Target(Correction correction, TargetKind kind) {
    /** An ideal stem wants nothing. */
    public static final Target IDEAL = new Target(Correction.none(), TargetKind.IDEAL);

    private static final float[] FLAT = new float[Bands.COUNT];

    /**
     * A stem's sound, as far as targets depend on it.
     *
     * @param chunks how many it has
     */
    public record Sound(Profile profile, int chunks) {}

    /**
     * What a stem wants, as near to the truth as it is known.
     *
     * @param row its labels
     * @param mono whether it has one channel: then it wants no correlation and no width
     * @param goldTwin the stem that the row names as its gold twin, if it is there; counts where it is as long, give or
     *     take a chunk
     * @param gold how the gold stems of its instrument sound; empty where there is none
     * @return empty for silence, and where nothing is known
     */
    public static Optional<Target> of(
            StemRow row, Sound own, boolean mono, Optional<Sound> goldTwin, Optional<GoldVariation> gold) {
        if (own.profile().silent()) {
            return Optional.empty();
        }
        if (row.stemClass().filter(StemClass.IDEAL::equals).isPresent()) {
            return Optional.of(IDEAL);
        }
        Optional<Profile> twin = goldTwin.filter(other -> Math.abs(other.chunks() - own.chunks()) <= 1)
                .map(Sound::profile)
                .filter(profile -> !profile.silent());
        Optional<float[]> curve = curve(row);
        if (curve.isPresent()) {
            return Optional.of(ofCurve(curve.get(), twin, own.profile(), mono));
        }
        boolean noEq = Flaws.treatmentsOnly(row.flawTypes());
        if (twin.isPresent()) {
            float[] bands = Correction.between(twin.get(), own.profile(), mono).values();
            return Optional.of(towards(twin.get(), own.profile(), mono, noEq ? FLAT : bands, TargetKind.GOLD_TWIN));
        }
        return gold.map(variation -> {
            float[] bands = noEq ? FLAT : variation.correction(own.profile(), row.flawTypes());
            return towards(variation.mean(), own.profile(), mono, bands, TargetKind.GOLD_MEAN);
        });
    }

    /**
     * What a stem with a known recipe wants.
     *
     * @param curveDb what undoes its EQ, 32 values in dB
     * @param gold profile of the gold twin, for crest, correlation and width; empty where there is none
     */
    public static Target ofCurve(float[] curveDb, Optional<Profile> gold, Profile own, boolean mono) {
        return gold.map(profile -> towards(profile, own, mono, curveDb, TargetKind.RECIPE))
                .orElseGet(() -> new Target(Correction.ofBands(curveDb).levelFree(), TargetKind.RECIPE));
    }

    private static Target towards(Profile wanted, Profile own, boolean mono, float[] bandsDb, TargetKind kind) {
        float[] values = Correction.between(wanted, own, mono).values();
        System.arraycopy(Correction.ofBands(bandsDb).values(), 0, values, 0, Bands.COUNT);
        return new Target(new Correction(values).levelFree(), kind);
    }

    /** The curve that undoes a row's EQ, as it stands there or computed from its recipe; empty where neither is known. */
    private static Optional<float[]> curve(StemRow row) {
        if (row.correctionDb().isPresent() || row.recipe().isEmpty()) {
            return row.correctionDb();
        }
        List<Biquad> filters =
                row.recipe().stream().flatMap(step -> step.filter().stream()).toList();
        return Optional.of(negated(BandCurve.of(filters)));
    }

    /** What undoes a curve: 0, not -0, where it does nothing. */
    public static float[] negated(float[] curveDb) {
        float[] undone = new float[curveDb.length];
        for (int band = 0; band < undone.length; band++) {
            undone[band] = 0 - curveDb[band];
        }
        return undone;
    }
}
