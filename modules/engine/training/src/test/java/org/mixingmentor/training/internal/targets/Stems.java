package org.mixingmentor.training.internal.targets;

import java.util.Arrays;
import java.util.List;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.dataset.Region;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.flaws.Target;
import org.mixingmentor.flaws.TargetKind;

/** Labelled stems made by hand. */
public final class Stems {
    private Stems() {}

    /** Chunks that are flat over all bands at the given levels, in dB a band. */
    public static FingerprintMatrix flat(double... levels) {
        float[] values = new float[levels.length * Fingerprint.SIZE];
        for (int chunk = 0; chunk < levels.length; chunk++) {
            int at = chunk * Fingerprint.SIZE;
            Arrays.fill(values, at, at + Bands.COUNT, (float) levels[chunk]);
            values[at + Fingerprint.CORRELATION] = 1;
        }
        return new FingerprintMatrix(values);
    }

    /** A flawed stem that wants a curve, given as band and gain pairs. */
    public static LabelledStem flawed(String song, List<String> flaws, List<RecipeStep> recipe, double... wanted) {
        float[] target = new float[Correction.SIZE];
        for (int i = 0; i < wanted.length; i += 2) {
            target[(int) wanted[i]] = (float) wanted[i + 1];
        }
        FingerprintMatrix chunks = flat(-40, -40);
        return new LabelledStem(
                song + ".wav",
                song,
                "kick",
                chunks,
                Profile.of(chunks),
                false,
                true,
                new Target(new Correction(target), TargetKind.RECIPE),
                flaws,
                recipe,
                List.of());
    }

    /** An ideal stem. */
    public static LabelledStem ideal(String song) {
        return of(song, flat(-40, -40), true, List.of(), List.of());
    }

    /** A stem of these chunks that wants nothing. */
    public static LabelledStem of(
            String song, FingerprintMatrix chunks, boolean ideal, List<String> flaws, List<Region> regions) {
        return new LabelledStem(
                song + ".wav",
                song,
                "kick",
                chunks,
                Profile.of(chunks),
                ideal,
                true,
                ideal ? Target.IDEAL : new Target(Correction.none(), TargetKind.GOLD_MEAN),
                flaws,
                List.of(),
                regions);
    }

    /** A peak in a band. */
    public static RecipeStep peak(int band, double gainDb) {
        return new RecipeStep("", "peak", Bands.centreHz(band), gainDb, 1, Double.NaN);
    }
}
