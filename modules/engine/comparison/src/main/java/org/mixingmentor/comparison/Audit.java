package org.mixingmentor.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.mixingmentor.dataset.Dataset;
import org.mixingmentor.dataset.Progress;

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
        Map<String, List<Finding>> findings = new TreeMap<>();
        step(progress, 0, "files");
        for (StemSummary stem : stems) {
            add(findings, stem.fileName(), FileFaults.of(stem));
        }
        step(progress, 1, "duplicates");
        StemSpace space = StemSpace.of(stems);
        Duplicates.findings(stems, progress).forEach((file, found) -> add(findings, file, found));
        KindNeighbours near = KindNeighbours.of(space, 2, progress);
        InstrumentSuspects.findings(space, near, 3, progress).forEach((file, found) -> add(findings, file, found));
        step(progress, 4, "outliers");
        Outliers.findings(space, near).forEach((file, found) -> add(findings, file, found));
        step(progress, 5, "classes");
        ClassSuspects.findings(space, progress).forEach((file, found) -> add(findings, file, found));
        step(progress, STEPS, "");
        findings.replaceAll((file, found) -> sorted(found));
        return Collections.unmodifiableMap(findings);
    }

    private static final int STEPS = 6;
    private static final int BLOCK = 512;

    /** How far a step has come is told in such parts. */
    private static final int PARTS = 100;

    /**
     * Does something for each of many, on all processors; between two blocks it tells the progress and looks whether it is
     * still wanted.
     *
     * @param step of the audit
     * @param effect called by several threads
     */
    static void each(int count, int step, String what, Progress progress, IntConsumer effect) {
        for (int from = 0; from < count; from += BLOCK) {
            progress.report((long) step * PARTS + (long) PARTS * from / count, STEPS * PARTS, "suspects: " + what);
            stopIfCancelled(progress);
            IntStream.range(from, Math.min(count, from + BLOCK)).parallel().forEach(effect);
        }
    }

    static void stopIfCancelled(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    private static void step(Progress progress, int done, String what) {
        progress.report((long) done * PARTS, STEPS * PARTS, "suspects: " + what);
        stopIfCancelled(progress);
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
