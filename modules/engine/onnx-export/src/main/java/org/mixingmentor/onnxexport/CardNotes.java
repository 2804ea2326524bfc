package org.mixingmentor.onnxexport;

import java.util.List;
import org.mixingmentor.training.Run;

/**
 * The parts of a brain's card that are not in its metadata. Markdown is allowed.
 *
 * @param command the exact command that made the brain
 * @param trainedOn a sentence or two on the sounds: how many songs and stems, whose, how made
 * @param limits what it is not good at, a sentence each
 */
public record CardNotes(String command, String trainedOn, List<String> limits) {
    private static final List<String> KNOWN_LIMITS = List.of(
            "It compares with flaws of known size put into the gold stems; a flaw of another kind it may not notice.");

    public CardNotes {
        limits = List.copyOf(limits);
    }

    /** What a run tells of itself. */
    public static CardNotes of(Run run, String command) {
        String trainedOn = run.facts().trainingAudio().size() + " stems of the training songs, and flawed twins made of"
                + " the ideal ones among them. " + String.join(" ", run.notes());
        return new CardNotes(command, trainedOn, KNOWN_LIMITS);
    }
}
