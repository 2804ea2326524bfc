package org.mixingmentor.dataset;

import java.util.List;

/**
 * The result of a scan.
 *
 * @param found audio files in the folder
 * @param fingerprinted files that were decoded, measured and fingerprinted by this scan
 * @param upToDate files whose sound was known already
 * @param moved files found again at another path, with their labels
 * @param missing stems whose file is not there
 * @param unreadable files that cannot be used, by name with the reason in their {@code problem}
 * @param audioSeconds length of what was fingerprinted, in seconds
 * @param warnings sentences on what else the user should know
 */
public record ScanReport(
        int found,
        int fingerprinted,
        int upToDate,
        int moved,
        int missing,
        List<CataloguedStem> unreadable,
        double audioSeconds,
        List<String> warnings) {
    public ScanReport {
        unreadable = List.copyOf(unreadable);
        warnings = List.copyOf(warnings);
    }
}
