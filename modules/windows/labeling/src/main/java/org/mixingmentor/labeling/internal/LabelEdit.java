package org.mixingmentor.labeling.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.dataset.Region;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;

/** A change of a stem's labels. Applied to the row as it is when its turn comes: a hurried second key loses nothing. */
@FunctionalInterface
interface LabelEdit {
    StemRow apply(StemRow row);

    /** Ideal means without a flaw: named flaws go, and their regions. */
    static LabelEdit ideal() {
        return row -> row.toBuilder()
                .stemClass(StemClass.IDEAL)
                .flawTypes(List.of())
                .regions(List.of())
                .build();
    }

    /** Flawed, with the flaws it has. */
    static LabelEdit flawed() {
        return row -> row.toBuilder().stemClass(StemClass.FLAWED).build();
    }

    /** Not judged: no class, no flaws. */
    static LabelEdit unlabelled() {
        return row -> row.toBuilder()
                .stemClass(null)
                .flawTypes(List.of())
                .regions(List.of())
                .build();
    }

    /** Adds a flaw, which makes the stem flawed, or takes it away with its regions. */
    static LabelEdit flaw(String flaw) {
        return row -> {
            if (!row.flawTypes().contains(flaw)) {
                return with(row, flaw).build();
            }
            return row.toBuilder()
                    .flawTypes(without(row.flawTypes(), flaw))
                    .regions(row.regions().stream()
                            .map(region ->
                                    new Region(region.startS(), region.endS(), without(region.flawTypes(), flaw)))
                            .filter(region -> !region.flawTypes().isEmpty())
                            .toList())
                    .build();
        };
    }

    /** Says that a flaw is heard in a stretch of time, or takes that back where exactly that was said. */
    static LabelEdit regionFlaw(TimeSpan span, String flaw) {
        return row -> {
            List<Region> regions = new ArrayList<>(row.regions());
            Optional<Region> same =
                    regions.stream().filter(region -> isSame(region, span)).findFirst();
            if (same.isEmpty()) {
                regions.add(new Region(span.startS(), span.endS(), List.of(flaw)));
            } else {
                List<String> flaws = new ArrayList<>(same.get().flawTypes());
                if (!flaws.remove(flaw)) {
                    flaws.add(flaw);
                }
                regions.remove(same.get());
                if (!flaws.isEmpty()) {
                    regions.add(new Region(span.startS(), span.endS(), flaws));
                }
            }
            regions.sort(java.util.Comparator.comparingDouble(Region::startS));
            return with(row, flaw).regions(regions).build();
        };
    }

    private static boolean isSame(Region region, TimeSpan span) {
        return Math.abs(region.startS() - span.startS()) < 0.001 && Math.abs(region.endS() - span.endS()) < 0.001;
    }

    private static StemRow.Builder with(StemRow row, String flaw) {
        List<String> flaws = new ArrayList<>(row.flawTypes());
        if (!flaws.contains(flaw)) {
            flaws.add(flaw);
        }
        return row.toBuilder().stemClass(StemClass.FLAWED).flawTypes(flaws);
    }

    private static List<String> without(List<String> flaws, String flaw) {
        return flaws.stream().filter(one -> !one.equals(flaw)).toList();
    }
}
