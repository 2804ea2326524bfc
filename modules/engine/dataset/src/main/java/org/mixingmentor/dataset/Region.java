package org.mixingmentor.dataset;

import java.util.List;

/**
 * A stretch of a stem in which flaws are to be heard. A flaw that has regions is taught only inside them.
 *
 * @param startS start in seconds from the first sample
 * @param endS end in seconds, after {@code startS}
 * @param flawTypes the flaws heard there, lower snake case
 */
public record Region(double startS, double endS, List<String> flawTypes) {
    public Region {
        flawTypes = List.copyOf(flawTypes);
    }
}
