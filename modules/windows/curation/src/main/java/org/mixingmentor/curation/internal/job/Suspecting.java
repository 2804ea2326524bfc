package org.mixingmentor.curation.internal.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mixingmentor.comparison.Finding;
import org.mixingmentor.comparison.StemSpace;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.curation.internal.list.Shortlist;
import org.mixingmentor.curation.internal.list.StemList;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;

/** Asks the engine which stems deserve a look, and which are like another, and shows them in the table. */
public final class Suspecting {
    private static final int NEAREST = 50;

    private final Session session;
    private final StemList list;

    public Suspecting(Session session, StemList list) {
        this.session = session;
        this.list = list;
    }

    /** Goes through the whole dataset. */
    public void audit(OpenDataset open) {
        open.lookForSuspects(() -> open.suspects().ifPresent(suspects -> show(open, suspects.findings())));
    }

    private void show(OpenDataset open, Map<String, List<Finding>> findings) {
        if (!list.open().equals(Optional.of(open))) {
            return;
        }
        if (findings.isEmpty()) {
            session.notices().say("Nothing suspicious in what was scanned.");
        } else {
            list.setShortlist(Optional.of(shortlist(findings)));
        }
    }

    /** The most severe first; each with all that was found, and listed by kind. */
    static Shortlist shortlist(Map<String, List<Finding>> findings) {
        List<String> names = new ArrayList<>(findings.keySet());
        names.sort(Comparator.comparingDouble(
                        (String name) -> -findings.get(name).get(0).severity())
                .thenComparing(name -> name));
        Map<String, String> reasons = new LinkedHashMap<>();
        Map<String, Set<String>> kinds = new TreeMap<>();
        for (String name : names) {
            List<Finding> found = findings.get(name);
            reasons.put(name, found.stream().map(Finding::words).collect(Collectors.joining(" ")));
            found.forEach(finding -> kinds.computeIfAbsent(finding.kind().label(), kind -> new LinkedHashSet<>())
                    .add(name));
        }
        return new Shortlist("Suspects", reasons, kinds);
    }

    /** Shows the stems that sound most like one. */
    public void findLike(OpenDataset open, String fileName) {
        open.job(
                "Looking for stems like " + fileName,
                progress -> like(open, fileName, progress),
                shortlist -> list.setShortlist(Optional.of(shortlist)));
    }

    static Shortlist like(OpenDataset open, String fileName, Progress progress) throws Exception {
        List<StemSummary> stems = open.summaries().of(open.dataset(), open.stems(), progress);
        List<StemSpace.Neighbour> near = StemSpace.of(stems).nearest(fileName, NEAREST);
        if (near.isEmpty()) {
            throw new DatasetException("There is nothing to compare " + fileName
                    + " with: it is silent, or was not scanned. Look for new and changed files (F5) first.");
        }
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put(fileName, "this one");
        for (StemSpace.Neighbour neighbour : near) {
            reasons.put(
                    neighbour.stem().fileName(),
                    String.format(Locale.ROOT, "%.2f standard deviations away", neighbour.distance()));
        }
        return new Shortlist("Like " + fileName.substring(fileName.lastIndexOf('/') + 1), reasons, Map.of());
    }
}
