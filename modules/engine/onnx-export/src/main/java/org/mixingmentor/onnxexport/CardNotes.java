package org.mixingmentor.onnxexport;

import java.util.List;
import org.mixingmentor.training.Run;

/**
 * The parts of a brain's card that are not in its metadata. Markdown is allowed.
 *
 * @param command the exact command that made the brain
 * @param trainedOn a sentence or two on the sounds: how many songs and stems, whose, how made
 * @param scoredOn what the scores were made on, as a heading and as the end of "12 stems of 3 songs ..."
 * @param advice how often it speaks, and is right then; empty where that is not known
 * @param limits what it is not good at, a sentence each
 */
public record CardNotes(String command, String trainedOn, ScoredOn scoredOn, String advice, List<String> limits) {
    /** The songs of the scores. */
    public enum ScoredOn {
        /** Songs that were kept out of the training. */
        TEST_SONGS("Scores on the test songs", "that training never heard"),
        /** Songs that were learned, each predicted by networks that left it out. */
        LEFT_OUT(
                "Scores on songs left out",
                "each predicted by networks that left its song out; the brain learned them all");

        private final String heading;
        private final String words;

        ScoredOn(String heading, String words) {
            this.heading = heading;
            this.words = words;
        }

        String heading() {
            return heading;
        }

        String words() {
            return words;
        }
    }

    private static final List<String> KNOWN_LIMITS = List.of(
            "It compares with flaws of known size put into the gold stems; a flaw of another kind it may not notice.");

    public CardNotes {
        limits = List.copyOf(limits);
    }

    /** What a run tells of itself. */
    public static CardNotes of(Run run, String command) {
        String trainedOn = run.facts().trainingAudio().size() + " stems of the training songs, and flawed twins made of"
                + " the ideal ones among them. " + String.join(" ", run.notes());
        ScoredOn scoredOn = run.facts().folds() > 0 ? ScoredOn.LEFT_OUT : ScoredOn.TEST_SONGS;
        return new CardNotes(
                command, trainedOn, scoredOn, AdviceTried.sentence(run.facts().heldOutTrials()), KNOWN_LIMITS);
    }
}
