package org.mixingmentor.comparison;

import java.util.List;
import java.util.Optional;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Profile;

/**
 * What a stem would have to change, wanted minus own, level-free, and how that is known: by the three rules of training.
 * An ideal stem is compared with the gold all the same; training teaches it 0.
 */
public record Difference(Correction correction, Source source) {
    /** What the stem is measured against, nearest to the truth first. */
    public enum Source {
        /** The known curve of the recipe that made it flawed. */
        RECIPE("known from its recipe"),
        /** Its gold twin. */
        TWIN("to its gold twin"),
        /** The power mean of the gold stems. */
        GOLD("to the mean of the gold stems"),
        /** A sound of the user's choice. */
        REFERENCE("to the reference");

        private final String words;

        Source(String words) {
            this.words = words;
        }

        /** A few words that go after "Correction". */
        public String words() {
            return words;
        }
    }

    /**
     * The nearest to the truth that is known.
     *
     * @param twin the stem that the row names as its gold twin, if it is there
     * @param gold the envelope of its genre and instrument
     * @return empty for silence, and where nothing is known
     */
    public static Optional<Difference> of(StemSummary stem, Optional<StemSummary> twin, Optional<GoldEnvelope> gold) {
        if (stem.silent()) {
            return Optional.empty();
        }
        Optional<float[]> curve = stem.gold() ? Optional.empty() : curve(stem.row());
        if (curve.isPresent()) {
            return Optional.of(new Difference(Correction.ofBands(curve.get()).levelFree(), Source.RECIPE));
        }
        Optional<StemSummary> same = twin.filter(other -> !other.silent())
                .filter(other -> !stem.gold() && Math.abs(other.chunks() - stem.chunks()) <= 1);
        if (same.isPresent()) {
            return Optional.of(to(same.get().profile(), stem, Source.TWIN));
        }
        return gold.map(envelope -> to(envelope.mean(), stem, Source.GOLD));
    }

    /** To a sound of the user's choice. */
    public static Difference toReference(Profile reference, StemSummary stem) {
        return to(reference, stem, Source.REFERENCE);
    }

    private static Difference to(Profile wanted, StemSummary stem, Source source) {
        return new Difference(
                Correction.between(wanted, stem.profile(), stem.mono()).levelFree(), source);
    }

    private static Optional<float[]> curve(StemRow row) {
        if (row.correctionDb().isPresent() || row.recipe().isEmpty()) {
            return row.correctionDb();
        }
        List<Biquad> filters =
                row.recipe().stream().flatMap(step -> filter(step).stream()).toList();
        float[] curve = new float[Bands.COUNT];
        for (Biquad filter : filters) {
            for (int band = 0; band < Bands.COUNT; band++) {
                curve[band] -= (float) filter.responseDb(Bands.centreHz(band));
            }
        }
        return Optional.of(curve);
    }

    private static Optional<Biquad> filter(RecipeStep step) {
        return switch (step.kind()) {
            case "peak" -> Optional.of(Biquad.peak(step.frequencyHz(), step.gainDb(), step.q()));
            case "low_shelf" -> Optional.of(Biquad.lowShelf(step.frequencyHz(), step.gainDb(), step.q()));
            case "high_shelf" -> Optional.of(Biquad.highShelf(step.frequencyHz(), step.gainDb(), step.q()));
            default -> Optional.empty();
        };
    }
}
