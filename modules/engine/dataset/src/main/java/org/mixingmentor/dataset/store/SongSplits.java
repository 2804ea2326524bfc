package org.mixingmentor.dataset.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mixingmentor.dataset.SongGroups;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.internal.ContentHash;

/**
 * Gives songs their splits, 70 : 15 : 15 by the hash of the song's name, so that the same song falls into the same split
 * in every folder and new songs move none. Songs that share audio, or a gold twin, stand together: they take the split
 * that one of them has, else that of the first of them by name. A split once written is never changed.
 */
final class SongSplits {
    private static final int TRAIN_PERCENT = 70;
    private static final int VALIDATION_PERCENT = 15;

    private final SongGroups groups = new SongGroups();
    private final Map<String, Set<Split>> written = new TreeMap<>();
    private final boolean testLocked;

    /** @param testLocked whether no new song may come into the test set: those it would draw learn instead */
    SongSplits(boolean testLocked) {
        this.testLocked = testLocked;
    }

    /**
     * Takes a stem into account.
     *
     * @param song its song
     * @param split its split, where one was written
     * @param keys what it shares with stems of other songs: its content, its own name, its gold twin's name
     */
    void add(String song, Optional<Split> split, List<String> keys) {
        Set<Split> splits = written.computeIfAbsent(song, each -> EnumSet.noneOf(Split.class));
        split.ifPresent(splits::add);
        groups.add(song, keys);
    }

    /**
     * The split of every song.
     *
     * @param warnings receives a sentence for each group of songs that share audio across splits that were written
     */
    Map<String, Split> splits(List<String> warnings) {
        Map<String, Split> splits = new HashMap<>();
        for (List<String> songs : groups.groups()) {
            Set<Split> present = EnumSet.noneOf(Split.class);
            songs.forEach(song -> present.addAll(written.get(song)));
            if (present.size() > 1) {
                warnings.add(leak(songs, present));
            }
            Split common = present.isEmpty()
                    ? allowed(drawn(songs.get(0)))
                    : present.iterator().next();
            for (String song : songs) {
                Set<Split> own = written.get(song);
                splits.put(song, own.isEmpty() ? common : own.iterator().next());
            }
        }
        return splits;
    }

    private static String leak(List<String> songs, Set<Split> present) {
        Set<String> names = new TreeSet<>();
        present.forEach(split -> names.add(split.token()));
        String who = songs.size() == 1
                ? "The song " + songs.get(0) + " stands"
                : "The songs " + several(songs) + " share audio and stand";
        return who + " in more than one split (" + String.join(", ", names)
                + "), so scores would flatter; give them one split in metadata.jsonl";
    }

    private static String several(List<String> songs) {
        return songs.size() <= 4
                ? String.join(", ", songs)
                : String.join(", ", songs.subList(0, 3)) + " and " + (songs.size() - 3) + " others";
    }

    private Split allowed(Split drawn) {
        return testLocked && drawn == Split.TEST ? Split.TRAIN : drawn;
    }

    /** The split that a song's name draws: by SHA-256, whatever files are hashed with, for a split never moves. */
    static Split drawn(String song) {
        byte[] hash = ContentHash.digest("SHA-256").digest(song.getBytes(StandardCharsets.UTF_8));
        int percent = Math.floorMod(ByteBuffer.wrap(hash).getInt(), 100);
        if (percent < TRAIN_PERCENT) {
            return Split.TRAIN;
        }
        return percent < TRAIN_PERCENT + VALIDATION_PERCENT ? Split.VALIDATION : Split.TEST;
    }
}
