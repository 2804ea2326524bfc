package org.mixingmentor.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.store.Dataset;

/**
 * Goes through a dataset for stems that deserve a look before anything is learned from them. A finding is a suspicion with
 * its reason, never a verdict: it changes no label.
 */
public final class Audit {
    private Audit() {}

    /**
     * The findings by file name, the most severe first; stems without any are left out, and those that were not scanned or
     * cannot be read.
     *
     * @throws CancellationException when {@code progress} says so
     */
    public static Map<String, List<Finding>> of(Dataset dataset, Progress progress) throws IOException {
        return of(new StemSummaries().of(dataset, progress), progress);
    }

    /** The same of stems that were summarised before. */
    public static Map<String, List<Finding>> of(List<StemSummary> stems, Progress progress) {
        AuditProgress steps = new AuditProgress(progress);
        Map<String, List<Finding>> findings = new TreeMap<>();
        steps.begin(0, "files");
        for (StemSummary stem : stems) {
            add(findings, stem.fileName(), FileFaults.of(stem));
        }
        steps.begin(1, "duplicates");
        StemSpace space = StemSpace.of(stems);
        Duplicates.findings(stems, steps).forEach((file, found) -> add(findings, file, found));
        KindNeighbours near = KindNeighbours.of(space, 2, steps);
        InstrumentSuspects.findings(space, near, 3, steps).forEach((file, found) -> add(findings, file, found));
        steps.begin(4, "outliers");
        Outliers.findings(space, near).forEach((file, found) -> add(findings, file, found));
        steps.begin(5, "classes");
        ClassSuspects.findings(space, steps).forEach((file, found) -> add(findings, file, found));
        steps.begin(AuditProgress.STEPS, "");
        findings.replaceAll((file, found) -> sorted(found));
        return Collections.unmodifiableMap(findings);
    }

    private static void add(Map<String, List<Finding>> findings, String file, List<Finding> found) {
        if (!found.isEmpty()) {
            findings.computeIfAbsent(file, name -> new ArrayList<>()).addAll(found);
        }
    }

    private static List<Finding> sorted(List<Finding> found) {
        return found.stream()
                .sorted(Comparator.comparingDouble(Finding::severity).reversed().thenComparing(Finding::kind))
                .toList();
    }
}
