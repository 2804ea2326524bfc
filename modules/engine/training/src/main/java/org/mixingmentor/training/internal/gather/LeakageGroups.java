package org.mixingmentor.training.internal.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mixingmentor.dataset.CataloguedStem;

/** Groups of songs that must stay together: those that share a sound or hold the two halves of a pair of twins. */
public final class LeakageGroups {
    private final Map<String, String> parents = new HashMap<>();

    private LeakageGroups() {}

    /** The stems of each group, the groups by the name of their first song. */
    public static List<List<CataloguedStem>> of(List<CataloguedStem> stems) {
        LeakageGroups union = new LeakageGroups();
        Map<String, String> songByHash = new HashMap<>();
        Map<String, String> songByName = new HashMap<>();
        stems.forEach(stem -> songByName.put(stem.fileName(), stem.row().song()));
        for (CataloguedStem stem : stems) {
            String song = stem.row().song();
            union.join(song, songByHash.getOrDefault(stem.contentHash(), song));
            songByHash.putIfAbsent(stem.contentHash(), song);
            stem.row().goldFileName().map(songByName::get).ifPresent(gold -> union.join(song, gold));
        }
        Map<String, List<CataloguedStem>> groups = new TreeMap<>();
        stems.forEach(stem -> groups.computeIfAbsent(union.root(stem.row().song()), name -> new ArrayList<>())
                .add(stem));
        return List.copyOf(groups.values());
    }

    private void join(String one, String other) {
        String a = root(one);
        String b = root(other);
        if (a.compareTo(b) < 0) {
            parents.put(b, a);
        } else if (b.compareTo(a) < 0) {
            parents.put(a, b);
        }
    }

    private String root(String song) {
        String at = song;
        while (parents.containsKey(at)) {
            at = parents.get(at);
        }
        return at;
    }
}
