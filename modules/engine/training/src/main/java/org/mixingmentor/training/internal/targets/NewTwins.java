package org.mixingmentor.training.internal.targets;

import java.io.IOException;
import java.util.List;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.training.TrainingData;
import org.mixingmentor.training.TrainingEpochs;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.internal.twins.Seeds;

/**
 * As many new twins of the gold stems for every epoch, beside the stems of the dataset themselves. What a network sees
 * often it learns by heart; a twin that is never seen again it cannot.
 */
public final class NewTwins implements TrainingEpochs {
    private final TrainingData first;
    private final List<CataloguedStem> stems;
    private final TrainingSettings settings;
    private final LabelledStemLoader loader;

    /**
     * Makes nothing yet.
     *
     * @param first the rows of the first epoch
     * @param stems of the training songs
     */
    public NewTwins(
            TrainingData first, List<CataloguedStem> stems, TrainingSettings settings, LabelledStemLoader loader) {
        this.first = first;
        this.stems = stems;
        this.settings = settings;
        this.loader = loader;
    }

    @Override
    public TrainingData epoch(int number, int of) throws TrainingException {
        if (number == 1) {
            return first;
        }
        long seed = Seeds.ofEpoch(settings.seed(), number);
        TrainingDataBuilder rows = new TrainingDataBuilder(0);
        LabelledStemLoader.Plan plan = new LabelledStemLoader.Plan(
                settings.twins(),
                seed,
                LabelledStemLoader.Plan.Of.VARIED_GOLD,
                "new twins for epoch " + number + " of " + of);
        try {
            loader.gather(stems, plan, stem -> rows.add(stem, seed));
        } catch (TrainingException e) {
            throw e;
        } catch (IOException e) {
            throw new TrainingException(e.getMessage(), e);
        }
        return rows.build(first.flawTypes());
    }
}
