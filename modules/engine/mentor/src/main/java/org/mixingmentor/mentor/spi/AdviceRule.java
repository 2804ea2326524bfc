package org.mixingmentor.mentor.spi;

import java.util.List;

/**
 * Makes suggestions from {@link Findings}: one topic of advice. A rule says one kind of thing, and says nothing where it has nothing to
 * say: which suggestions are heard, in what order, and for how long is not its concern. It is asked up to ten times a
 * second, from one thread at a time, and keeps no state.
 */
public interface AdviceRule {
    /** What it would say; none, most of the time. */
    List<Suggestion> suggest(Findings findings);
}
