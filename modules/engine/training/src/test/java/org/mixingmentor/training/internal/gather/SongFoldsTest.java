package org.mixingmentor.training.internal.gather;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;

class SongFoldsTest {
    @Test
    void songs_that_share_a_sound_are_left_out_together() {
        List<CataloguedStem> stems = new ArrayList<>(gold(9));
        stems.add(stem("good/copy.wav", "copy", "sound 3", StemClass.IDEAL));
        SongFolds folds = SongFolds.of(stems);
        assertEquals(4, folds.count());
        assertEquals(folds.bySong().get("song 3"), folds.bySong().get("copy"));
        assertEquals(4, new HashSet<>(folds.bySong().values()).size(), "each fold leaves something out");
    }

    @Test
    void each_fold_leaves_gold_out_whatever_flawed_songs_there_are() {
        List<CataloguedStem> stems = new ArrayList<>(gold(3));
        for (int i = 0; i < 10; i++) {
            stems.add(stem("bad/" + i + ".wav", "bad " + i, "bad sound " + i, StemClass.FLAWED));
        }
        SongFolds folds = SongFolds.of(stems);
        assertEquals(3, folds.count(), "as many as ideal songs");
        assertNotEquals(folds.bySong().get("song 0"), folds.bySong().get("song 1"));
        assertNotEquals(folds.bySong().get("song 1"), folds.bySong().get("song 2"));
    }

    @Test
    void one_song_cannot_be_left_out_and_of_many_a_few_can_be_spared_altogether() {
        assertEquals(0, SongFolds.of(gold(1)).count());
        assertEquals(4, SongFolds.of(gold(59)).count());
        assertEquals(0, SongFolds.of(gold(60)).count());
    }

    @Test
    void folds_are_told_by_the_numbers_that_songs_have_in_a_training() {
        SongFolds folds = new SongFolds(Map.of("a", 1, "b", 0), 2);
        assertArrayEquals(new int[] {0, 1}, folds.byNumber(Map.of("b", 0, "a", 1)));
        assertArrayEquals(new int[0], SongFolds.NONE.byNumber(Map.of("b", 0, "a", 1)));
    }

    private static List<CataloguedStem> gold(int songs) {
        List<CataloguedStem> stems = new ArrayList<>();
        for (int i = 0; i < songs; i++) {
            stems.add(stem("good/" + i + ".wav", "song " + i, "sound " + i, StemClass.IDEAL));
        }
        return stems;
    }

    private static CataloguedStem stem(String name, String song, String sound, StemClass stemClass) {
        StemRow row = StemRow.builder(name).song(song).stemClass(stemClass).build();
        return new CataloguedStem(row, sound, Optional.empty(), StemStatus.OK, "");
    }
}
