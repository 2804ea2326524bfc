package org.mixingmentor.curation.internal.list;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Stems that somebody asked for, each with the reason why it is among them: suspects, or those most like another.
 *
 * @param title what was asked for, in a few words
 * @param reasons a sentence by file name, in the order to show them
 * @param kinds names of stems by the kind of the reason; empty where there is only one
 */
public record Shortlist(String title, Map<String, String> reasons, Map<String, Set<String>> kinds) {
    public Shortlist {
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    }

    /** Only the stems of one kind; the kinds stay, to choose another. */
    public Shortlist only(String kind) {
        Map<String, String> fewer = new LinkedHashMap<>(reasons);
        fewer.keySet().retainAll(kinds.get(kind));
        return new Shortlist(title + ": " + kind, fewer, kinds);
    }
}
