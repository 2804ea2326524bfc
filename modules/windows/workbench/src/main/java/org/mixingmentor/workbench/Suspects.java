package org.mixingmentor.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mixingmentor.comparison.Finding;

/**
 * What was suspected when somebody looked through a dataset.
 *
 * @param findings by file name, the gravest first; of stems that are not named, nothing
 */
public record Suspects(Map<String, List<Finding>> findings) {
    /** The findings of a stem, the gravest first. */
    public List<Finding> of(String fileName) {
        return findings.getOrDefault(fileName, List.of());
    }

    /** What is suspected of each stem as filters name it: "near_duplicate", by file name. */
    Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds = new HashMap<>();
        findings.forEach((name, found) -> kinds.put(
                name,
                found.stream()
                        .map(finding -> finding.kind().name().toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList()));
        return kinds;
    }
}
