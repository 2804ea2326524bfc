package org.mixingmentor.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How near each stem has others of its instrument, in other songs. */
final class KindNeighbours {
    /** How many are looked for. */
    static final int COUNT = 3;

    /** Of an instrument with more stems, so many are enough to say how near its stems are to each other. */
    private static final int MOST = 20_000;

    private final Map<String, List<Integer>> kinds = new TreeMap<>();
    private final double[][] distances;

    private KindNeighbours(int stems) {
        distances = new double[stems][];
    }

    /** @param step of the audit */
    static KindNeighbours of(StemSpace space, int step, AuditProgress progress) {
        KindNeighbours found = new KindNeighbours(space.stems().size());
        for (int place = 0; place < space.stems().size(); place++) {
            found.kinds
                    .computeIfAbsent(space.stems().get(place).instrument(), name -> new ArrayList<>())
                    .add(place);
        }
        Map<String, NeighbourTree> trees = new TreeMap<>();
        found.kinds.forEach((name, places) -> trees.put(name, space.treeOf(thinned(places))));
        progress.each(found.distances.length, step, "neighbours", place -> {
            StemSummary stem = space.stems().get(place);
            String song = stem.row().song();
            found.distances[place] = space.distances(trees.get(stem.instrument()), place, COUNT, other -> !other.row()
                    .song()
                    .equals(song));
        });
        return found;
    }

    private static int[] thinned(List<Integer> places) {
        int step = (places.size() + MOST - 1) / MOST;
        int[] thinned = new int[(places.size() + step - 1) / step];
        for (int i = 0; i < thinned.length; i++) {
            thinned[i] = places.get(i * step);
        }
        return thinned;
    }

    /** The stems of each instrument, by name. */
    Map<String, List<Integer>> kinds() {
        return kinds;
    }

    /** Distances to the nearest of its kind, nearest first, at most {@value #COUNT}. */
    double[] distances(int place) {
        return distances[place];
    }
}
