package org.mixingmentor.dataset;

import java.util.List;

/**
 * The result of merging a metadata.jsonl that another program has changed.
 *
 * @param fileNames the stems that changed here by it, as one edit that can be undone; empty where none did
 * @param conflicts what was changed both here and there; ours is kept until somebody decides
 */
public record OutsideChanges(List<String> fileNames, List<MergeConflict> conflicts) {
    /** Nothing was changed outside. */
    public static final OutsideChanges NONE = new OutsideChanges(List.of(), List.of());

    public OutsideChanges {
        fileNames = List.copyOf(fileNames);
        conflicts = List.copyOf(conflicts);
    }
}
