package org.mixingmentor.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingSettings;
import org.mixingmentor.training.spi.Learner;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is to be learned and how: the same words for {@code train} and {@code cross-validate}. */
final class LearningOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--genre",
            required = true,
            paramLabel = "G",
            description = "Names the brain; stems of another genre are left out, those without one are taken.")
    private String genre;

    @Option(
            names = "--instrument",
            paramLabel = "I",
            description = "Only this instrument; again for more (default: all there are).")
    private List<String> instruments = new ArrayList<>();

    @Option(names = "--learner", defaultValue = "mlp", paramLabel = "NAME", description = "mlp (default) or forest.")
    private String learner;

    @Option(
            names = "--twins",
            paramLabel = "N",
            description = "Flawed twins made of each gold stem (default: " + TrainingSettings.DEFAULT_TWINS + ", with"
                    + " --augment " + TrainingSettings.DEFAULT_TWINS_OF_AN_EPOCH + ").")
    private Integer twins;

    @Option(
            names = "--augment",
            description = "As many new twins for every epoch: takes long, learns less by heart (mlp only).")
    private boolean augment;

    @Option(
            names = "--scoring-twins",
            paramLabel = "N",
            description = "The same of validation and test songs, to score on (default: "
                    + TrainingSettings.DEFAULT_SCORING_TWINS + ").")
    private int scoringTwins = TrainingSettings.DEFAULT_SCORING_TWINS;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "The same seed, the same brain (1).")
    private long seed;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A setting of the learner, for example epochs=20; again for more.")
    private Map<String, String> learnerSettings = new TreeMap<>();

    /** Refuses what makes no sense, as wrong usage. */
    void check() {
        if (twins() < 0) {
            throw new ParameterException(spec.commandLine(), "--twins must be 0 or more, not " + twins);
        }
        if (scoringTwins < 0) {
            throw new ParameterException(spec.commandLine(), "--scoring-twins must be 0 or more, not " + scoringTwins);
        }
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
                .withSeed(seed)
                .withLearnerSettings(learnerSettings);
    }
}
