package org.mixingmentor.curation.internal.inspect;

import org.mixingmentor.curation.internal.list.DisplayWords;

/**
 * What stands above the labels.
 *
 * @param title the stem's last name, or how many are selected
 * @param folder where it lies, or what it means that they are several
 * @param problem what is the matter with its file; empty where nothing is
 */
record InspectedHead(String title, String folder, String problem) {
    /** That of a selection. */
    static InspectedHead of(SelectionSummary selected) {
        if (!selected.single()) {
            return new InspectedHead(
                    DisplayWords.stems(selected.names().size()), "What is set here is set for all of them", "");
        }
        String name = selected.first().fileName();
        int slash = name.lastIndexOf('/');
        return new InspectedHead(
                name.substring(slash + 1),
                name.substring(0, Math.max(0, slash)),
                DisplayWords.problem(selected.first()));
    }
}
