package org.mixingmentor.onnxexport;

import java.util.List;

/**
 * What a brain's card says beside what its metadata know. Markdown is allowed.
 *
 * @param command the exact command that made the brain
 * @param trainedOn a sentence or two on the sounds: how many songs and stems, whose, how made
 * @param limits what it is not good at, a sentence each
 */
public record CardNotes(String command, String trainedOn, List<String> limits) {
    public CardNotes {
        limits = List.copyOf(limits);
    }
}
