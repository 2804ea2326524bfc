package org.mixingmentor.dataset;

import java.util.List;

/**
 * The result of an edit, an undo or a redo.
 *
 * @param what the edit in a few words
 * @param fileNames the stems that are other than before, by name, each once: changed, come or gone; a stem that got
 *     another name is here by both names. Empty where nothing changed
 * @param warnings sentences on what could not be done beside, as a file that could not be moved to the trash
 */
public record AppliedEdit(String what, List<String> fileNames, List<String> warnings) {
    public AppliedEdit {
        fileNames = List.copyOf(fileNames);
        warnings = List.copyOf(warnings);
    }

    /** An edit that left nothing to warn of. */
    public AppliedEdit(String what, List<String> fileNames) {
        this(what, fileNames, List.of());
    }
}
