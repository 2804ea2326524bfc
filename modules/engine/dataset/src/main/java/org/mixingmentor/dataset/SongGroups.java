package org.mixingmentor.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Songs that have to stay together because their stems share something: a content, a gold twin. */
public final class SongGroups {
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> songOfKey = new HashMap<>();
    private final TreeSet<String> songs = new TreeSet<>();

    /** Takes a stem into account: its song, and what it shares with stems of other songs. */
    public void add(String song, List<String> keys) {
        songs.add(song);
        for (String key : keys) {
            String other = songOfKey.putIfAbsent(key, song);
            if (other != null) {
                parents.put(root(song), root(other));
            }
        }
    }

    /** What a stem shares: its own name, its content, its gold twin's name. */
    public static List<String> keys(String content, String fileName, String gold) {
        List<String> keys = new ArrayList<>(3);
        keys.add("file " + fileName);
        if (content != null && !content.isEmpty()) {
            keys.add("content " + content);
        }
        if (gold != null) {
            keys.add("file " + gold);
        }
        return keys;
    }

    /** All groups, each in the order of names, by the first name of each. */
    public Collection<List<String>> groups() {
        Map<String, List<String>> byRoot = new HashMap<>();
        for (String song : songs) {
            byRoot.computeIfAbsent(root(song), each -> new ArrayList<>()).add(song);
        }
        Map<String, List<String>> byFirst = new TreeMap<>();
        byRoot.values().forEach(group -> byFirst.put(group.get(0), group));
        return byFirst.values();
    }

    private String root(String song) {
        String at = song;
        while (true) {
            String parent = parents.get(at);
            if (parent == null || parent.equals(at)) {
                return at;
            }
            String above = parents.get(parent);
            if (above != null) {
                parents.put(at, above);
            }
            at = parent;
        }
    }
}
