package org.mixingmentor.curation.internal.list;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Stems that somebody asked for, each with the reason why it is among them: suspects, or those most like another.
 *
 * @param title what was asked for, in a few words
 * @param reasons a sentence by file name, in the order to show them
 */
public record Shortlist(String title, Map<String, String> reasons) {
    public Shortlist {
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }
}
