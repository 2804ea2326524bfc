package org.mixingmentor.flaws.spi;

import java.util.List;

/** Adds flaws to those that twins are made with and stems are labelled with. Asked once; sources come by position. */
public interface FlawSource {
    /** Its flaws, in the order in which they are drawn: to change that order changes what every seed draws. */
    List<Flaw> flaws();

    /**
     * The tokens of those that have a name, as they are offered to a person who labels: in the order of {@link #flaws}
     * unless said otherwise. Keys count by it: what is new stands last.
     */
    default List<String> labels() {
        return flaws().stream()
                .map(Flaw::token)
                .filter(token -> !token.isEmpty())
                .toList();
    }
}
