package org.mixingmentor.dataset.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.Split;

class SongSplitsTest {
    private final List<String> warnings = new ArrayList<>();

    @Test
    void a_thousand_songs_fall_seventy_fifteen_fifteen() {
        SongSplits splits = new SongSplits(false);
        for (int i = 0; i < 1000; i++) {
            splits.add("song " + i, Optional.empty(), List.of("content " + i));
        }
        Map<Split, Integer> counts = new EnumMap<>(Split.class);
        splits.splits(warnings).values().forEach(split -> counts.merge(split, 1, Integer::sum));
        assertEquals(700, counts.get(Split.TRAIN), 50);
        assertEquals(150, counts.get(Split.VALIDATION), 40);
        assertEquals(150, counts.get(Split.TEST), 40);
    }

    @Test
    void a_song_draws_the_same_split_alone_as_among_others() {
        SongSplits many = new SongSplits(false);
        for (int i = 0; i < 50; i++) {
            many.add("song " + i, Optional.empty(), List.of());
        }
        Map<String, Split> all = many.splits(warnings);
        for (int i = 0; i < 50; i++) {
            SongSplits alone = new SongSplits(false);
            alone.add("song " + i, Optional.empty(), List.of());
            assertEquals(all.get("song " + i), alone.splits(warnings).get("song " + i));
        }
    }

    @Test
    void a_written_split_beats_the_hash_for_the_whole_song_and_all_that_share_its_audio() {
        for (Split split : Split.values()) {
            SongSplits splits = new SongSplits(false);
            splits.add("b", Optional.of(split), List.of("content 1"));
            splits.add("b", Optional.empty(), List.of("content 2"));
            splits.add("a", Optional.empty(), List.of("content 2", "content 3"));
            splits.add("c", Optional.empty(), List.of("content 3"));
            assertEquals(Map.of("a", split, "b", split, "c", split), splits.splits(warnings));
        }
        assertEquals(List.of(), warnings);
    }

    @Test
    void songs_that_share_audio_draw_together_in_whatever_order_they_come() {
        SongSplits forth = new SongSplits(false);
        SongSplits back = new SongSplits(false);
        for (int i = 0; i < 40; i++) {
            forth.add("s" + i, Optional.empty(), List.of("k" + i, "k" + (i + 1)));
            back.add("s" + (39 - i), Optional.empty(), List.of("k" + (40 - i), "k" + (39 - i)));
        }
        Map<String, Split> splits = forth.splits(warnings);
        assertEquals(1, splits.values().stream().distinct().count());
        assertEquals(splits, back.splits(warnings));
    }

    @Test
    void written_splits_stay_and_a_leak_between_them_is_said() {
        SongSplits splits = new SongSplits(false);
        splits.add("a", Optional.of(Split.TRAIN), List.of("content 1"));
        splits.add("b", Optional.of(Split.TEST), List.of("content 1"));
        assertEquals(Map.of("a", Split.TRAIN, "b", Split.TEST), splits.splits(warnings));
        assertEquals(1, warnings.size());
        assertTrue(warnings.get(0).startsWith("The songs a, b share audio"), warnings.get(0));
    }
}
