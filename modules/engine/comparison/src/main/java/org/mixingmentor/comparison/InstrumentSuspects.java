package org.mixingmentor.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stems whose nearest neighbours, in other songs, are all of one other instrument. */
final class InstrumentSuspects {
    private static final int NEIGHBOURS = 7;
    private static final int AGREEING = 6;
    private static final int LEAST_STEMS = 8;
    private static final int LEAST_SONGS = 3;

    private InstrumentSuspects() {}

    static Map<String, List<Finding>> findings(StemSpace space, KindNeighbours kind, int step, AuditProgress progress) {
        Set<String> known = known(space.stems());
        Map<String, List<Finding>> findings = new ConcurrentHashMap<>();
        if (known.size() > 1) {
            progress.each(
                    space.stems().size(), step, "instruments", place -> judge(space, place, kind, known, findings));
        }
        return findings;
    }

    /** Only what is nearer than the nearest of its own kind can speak against a label: there seldom is anything. */
    private static void judge(
            StemSpace space, int place, KindNeighbours kind, Set<String> known, Map<String, List<Finding>> findings) {
        StemSummary stem = space.stems().get(place);
        if (known.contains(stem.instrument())) {
            String song = stem.row().song();
            double[] own = kind.distances(place);
            List<StemSpace.Neighbour> near = space.nearest(
                    place,
                    NEIGHBOURS,
                    own.length == 0 ? Double.POSITIVE_INFINITY : own[0],
                    other -> known.contains(other.instrument())
                            && !other.row().song().equals(song));
            if (own.length == 0 || near.size() == NEIGHBOURS) {
                judge(stem, near).ifPresent(finding -> findings.put(stem.fileName(), List.of(finding)));
            }
        }
    }

    /** Instruments of which there are enough stems, in enough songs, that a stranger among them is one. */
    private static Set<String> known(List<StemSummary> stems) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Set<String>> songs = new HashMap<>();
        for (StemSummary stem : stems) {
            stem.row().instrument().ifPresent(instrument -> {
                counts.merge(instrument, 1, Integer::sum);
                songs.computeIfAbsent(instrument, name -> new HashSet<>())
                        .add(stem.row().song());
            });
        }
        counts.keySet()
                .removeIf(name ->
                        counts.get(name) < LEAST_STEMS || songs.get(name).size() < LEAST_SONGS);
        return counts.keySet();
    }

    private static Optional<Finding> judge(StemSummary stem, List<StemSpace.Neighbour> near) {
        Map<String, Integer> votes = new HashMap<>();
        near.forEach(neighbour -> votes.merge(neighbour.stem().instrument(), 1, Integer::sum));
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            if (vote.getValue() >= AGREEING && !votes.containsKey(stem.instrument())) {
                String words = String.format(
                        Locale.ROOT,
                        "Labelled %s, but %d of the %d stems of other songs that sound most like it are %s.",
                        stem.instrument(),
                        vote.getValue(),
                        near.size(),
                        vote.getKey());
                double severity = 0.9 * vote.getValue() / NEIGHBOURS;
                return Optional.of(Finding.of(
                        Finding.Kind.INSTRUMENT_LABEL,
                        severity,
                        words,
                        near.get(0).stem().fileName()));
            }
        }
        return Optional.empty();
    }
}
