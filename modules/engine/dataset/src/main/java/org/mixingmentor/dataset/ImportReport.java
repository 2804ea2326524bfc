package org.mixingmentor.dataset;

import java.util.List;

/**
 * The result of an import.
 *
 * @param imported what is in the dataset now
 * @param duplicates what was not copied because the same bytes are there
 * @param failed what could not be taken in
 * @param edit the one edit that added the rows; undoing it takes the files to the trash
 */
public record ImportReport(List<Imported> imported, List<Duplicate> duplicates, List<Failed> failed, AppliedEdit edit) {
    /**
     * A stem that came in.
     *
     * @param source where it came from, for people
     * @param fileName its name in the dataset
     */
    public record Imported(String source, String fileName) {}

    /**
     * A stem that is there already.
     *
     * @param source where it was found, for people
     * @param fileName the stem in the dataset that has the same bytes
     */
    public record Duplicate(String source, String fileName) {}

    /**
     * Something that could not be taken in.
     *
     * @param source where it was found, for people
     * @param reason one sentence
     */
    public record Failed(String source, String reason) {}

    public ImportReport {
        imported = List.copyOf(imported);
        duplicates = List.copyOf(duplicates);
        failed = List.copyOf(failed);
    }
}
