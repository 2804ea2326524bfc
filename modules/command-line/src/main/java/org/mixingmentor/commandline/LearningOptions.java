package org.mixingmentor.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.run.TrainingOptions;
import org.mixingmentor.training.spi.Learner;
import picocli.CommandLine.Option;

/** What is to be learned and how: the same words for {@code train} and {@code cross-validate}. */
final class LearningOptions implements DeclaredOptions.Source {
    @Option(names = "--genre", required = true, paramLabel = "G")
    private String genre;

    @Option(
            names = "--instrument",
            paramLabel = "I",
            description = "Only this instrument; again for more (default: all there are).")
    private List<String> instruments = new ArrayList<>();

    @Option(
            names = "--learner",
            defaultValue = "mlp",
            paramLabel = "NAME",
            description = "mlp (default), forest or linear.")
    private String learner;

    @Option(
            names = "--twins",
            paramLabel = "N",
            description = "default: " + TrainingSettings.DEFAULT_TWINS + ", with --augment "
                    + TrainingSettings.DEFAULT_TWINS_OF_AN_EPOCH)
    private Integer twins;

    @Option(names = "--augment")
    private boolean augment;

    @Option(names = "--scoring-twins", paramLabel = "N")
    private int scoringTwins = TrainingOptions.SCORING_TWINS.defaultWhole();

    @Option(names = "--base", paramLabel = "shipped|none|FILE")
    private String base = TrainingOptions.BASE.defaultValue();

    @Option(names = "--seed", paramLabel = "N", description = "1")
    private long seed = TrainingOptions.SEED.defaultWhole();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A setting of the learner, for example epochs=20; again for more.")
    private Map<String, String> learnerSettings = new TreeMap<>();

    @Override
    public List<Setting> declared() {
        return TrainingOptions.ALL;
    }

    private int twins() {
        if (twins != null) {
            return twins;
        }
        return augment ? TrainingSettings.DEFAULT_TWINS_OF_AN_EPOCH : TrainingSettings.DEFAULT_TWINS;
    }

    Learner learner() throws TrainingException {
        return Training.learner(learner);
    }

    /** What the brain is named after beside its genre: the instrument, if it is to learn one only. */
    Optional<String> instrument() {
        return instruments.size() == 1 ? Optional.of(instruments.get(0)) : Optional.empty();
    }

    TrainingSettings settings() {
        return TrainingSettings.of(genre)
                .withInstruments(instruments)
                .withTwins(twins())
                .withAugment(augment)
                .withScoringTwins(scoringTwins)
                .withBase(base)
                .withSeed(seed)
                .withLearnerSettings(learnerSettings);
    }
}
