package org.mixingmentor.training;

import java.util.List;

/**
 * Scores with the stems that they are made of.
 *
 * @param scores of all stems
 * @param stems each stem and twin once, in the order in which they were scored
 * @param notes sentences on what could not be scored
 */
public record Evaluated(Scores scores, List<ScoredStem> stems, List<String> notes) {
    public Evaluated {
        stems = List.copyOf(stems);
        notes = List.copyOf(notes);
    }
}
