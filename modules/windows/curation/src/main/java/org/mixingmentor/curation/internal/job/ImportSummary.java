package org.mixingmentor.curation.internal.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mixingmentor.dataset.ImportReport;

/**
 * How an import is told of.
 *
 * @param sentence how many came in, and how many did not
 * @param leftOut each source that was not taken in, with the reason
 * @param names of the stems that came in
 */
record ImportSummary(String sentence, List<LeftOut> leftOut, List<String> names) {
    /**
     * Something that was not taken in.
     *
     * @param source where it was found
     * @param reason why
     */
    record LeftOut(String source, String reason) {}

    /** That of a report. */
    static ImportSummary of(ImportReport report) {
        List<LeftOut> leftOut = new ArrayList<>();
        report.failed().forEach(failed -> leftOut.add(new LeftOut(failed.source(), reason(failed))));
        report.duplicates()
                .forEach(same ->
                        leftOut.add(new LeftOut(same.source(), "the same bytes are there as " + same.fileName())));
        return new ImportSummary(
                report.imported().size() + " stems imported, "
                        + report.duplicates().size() + " were there already, "
                        + report.failed().size() + " could not be taken in.",
                leftOut,
                report.imported().stream().map(ImportReport.Imported::fileName).toList());
    }

    /** The source stands beside it already. */
    private static String reason(ImportReport.Failed failed) {
        String reason = failed.reason();
        return reason.startsWith(failed.source() + " ")
                ? reason.substring(failed.source().length() + 1)
                : reason;
    }

    /** Sources in a few words: "drums.zip and 2 more"; at least one. */
    static String words(List<Path> sources) {
        String first = String.valueOf(sources.get(0).getFileName());
        return sources.size() == 1 ? first : first + " and " + (sources.size() - 1) + " more";
    }
}
