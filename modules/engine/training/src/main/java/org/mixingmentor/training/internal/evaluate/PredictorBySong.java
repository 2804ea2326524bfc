package org.mixingmentor.training.internal.evaluate;

import java.util.List;
import java.util.Map;
import org.mixingmentor.training.FoldedModel;
import org.mixingmentor.training.Predictor;

/**
 * Who is asked about a song, so that what is said can count as said of one that was never met: the part of a model that left
 * the song out or, where nothing of it was learned, the whole model.
 */
public final class PredictorBySong {
    private final Predictor whole;
    private final List<Predictor> parts;
    private final Map<String, Integer> folds;

    private PredictorBySong(Predictor whole, List<Predictor> parts, Map<String, Integer> folds) {
        this.whole = whole;
        this.parts = List.copyOf(parts);
        this.folds = Map.copyOf(folds);
    }

    /** One that met none of the songs that it is asked about. */
    public static PredictorBySong always(Predictor predictor) {
        return new PredictorBySong(predictor, List.of(), Map.of());
    }

    /**
     * The parts of a model, each asked about what it left out.
     *
     * @param folds of the songs that were learned; other songs were not, and the whole model is asked about them
     */
    public static PredictorBySong of(FoldedModel folded, Map<String, Integer> folds) {
        return new PredictorBySong(
                folded.model(), folded.parts(), folded.parts().isEmpty() ? Map.of() : folds);
    }

    /** The names of flaws, the same for all songs. */
    List<String> flawTypes() {
        return whole.flawTypes();
    }

    /** Whether songs that were learned can be asked about. */
    public boolean inFolds() {
        return !folds.isEmpty();
    }

    Predictor of(String song) {
        Integer fold = folds.get(song);
        return fold == null ? whole : parts.get(fold);
    }
}
