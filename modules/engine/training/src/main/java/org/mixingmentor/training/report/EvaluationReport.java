package org.mixingmentor.training.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mixingmentor.training.Abstentions;
import org.mixingmentor.training.Evaluated;

/**
 * An evaluation as a document to read, print and keep: tables and plots in one HTML file that needs no script and nothing
 * from elsewhere, dark or light as its reader likes.
 *
 * @param title plain text
 * @param facts what was evaluated on what, name and value as plain text, in this order
 * @param evaluated the scores and the stems that they are made of
 * @param acquaintances how often advice is refused on the dataset's own stems of the instruments that were learned, by
 *     instrument; may be empty
 * @param strangers how often advice is refused on instruments that were not learned, by instrument; may be empty
 * @param warnings sentences that come first
 */
public record EvaluationReport(
        String title,
        Map<String, String> facts,
        Evaluated evaluated,
        Map<String, Abstentions> acquaintances,
        Map<String, Abstentions> strangers,
        List<String> warnings) {
    public EvaluationReport {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        acquaintances = Collections.unmodifiableMap(new LinkedHashMap<>(acquaintances));
        strangers = Collections.unmodifiableMap(new LinkedHashMap<>(strangers));
        warnings = List.copyOf(warnings);
    }
}
