package org.mixingmentor.training.internal.gather;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.training.TrainingException;

class LeakCheckTest {
    @Test
    void a_song_on_two_sides_is_told_with_its_stems() {
        assertLeak(
                "are of one song",
                stem("good/a/kick.wav", "a", "1", Split.TRAIN, ""),
                stem("good/a/snare.wav", "a", "2", Split.TEST, ""));
    }

    @Test
    void a_sound_on_two_sides_is_told_with_its_stems() {
        assertLeak(
                "are the same sound",
                stem("good/a/kick.wav", "a", "1", Split.TRAIN, ""),
                stem("good/b/copy.wav", "b", "1", Split.VALIDATION, ""));
    }

    @Test
    void gold_twins_on_two_sides_are_told_in_whatever_order_they_come() {
        CataloguedStem gold = stem("good/b/kick.wav", "b", "1", Split.TEST, "");
        CataloguedStem flawed = stem("bad/a/kick.wav", "a", "2", Split.TRAIN, "good/b/kick.wav");
        assertLeak("are gold twins", gold, flawed);
        assertLeak("are gold twins", flawed, gold);
    }

    @Test
    void stems_not_scanned_yet_have_no_sound_in_common() {
        List<CataloguedStem> stems = List.of(
                stem("good/a/kick.wav", "a", "", Split.TRAIN, ""), stem("good/b/kick.wav", "b", "", Split.TEST, ""));
        assertDoesNotThrow(() -> LeakCheck.require(stems, LeakCheckTest::side));
    }

    @Test
    void folds_keep_songs_sounds_and_twins_together_and_predict_every_stem_once() throws Exception {
        List<CataloguedStem> stems = new ArrayList<>();
        for (int song = 0; song < 24; song++) {
            String name = "song" + song;
            stems.add(stem("good/" + name + "/kick.wav", name, "kick" + song / 2, Split.TRAIN, ""));
            stems.add(stem("good/" + name + "/snare.wav", name, "snare" + song, Split.TRAIN, ""));
            String gold = "good/song" + (song + 2) % 4 + "/snare.wav";
            stems.add(stem("bad/" + name + "/snare.wav", name, "bad" + song, Split.TRAIN, song < 4 ? gold : ""));
        }
        Folds folds = Folds.of(stems, 4, 1);
        LeakCheck.require(stems, folds::of);
        List<String> predicted = new ArrayList<>();
        for (int fold = 0; fold < 4; fold++) {
            Folds.Parts parts = folds.parts(fold);
            parts.predicted().forEach(stem -> predicted.add(stem.fileName()));
            List<CataloguedStem> all = new ArrayList<>(parts.training());
            all.addAll(parts.validation());
            all.addAll(parts.predicted());
            assertEquals(stems.size(), new TreeSet<>(names(all)).size());
            assertEquals(stems.size(), all.size());
            LeakCheck.require(
                    stems,
                    stem -> parts.training().contains(stem)
                            ? "training"
                            : parts.validation().contains(stem) ? "validation" : "predicted");
            assertTrue(parts.predicted().size() >= 12 && parts.predicted().size() <= 24, "evenly dealt");
            assertTrue(!parts.validation().isEmpty());
        }
        assertEquals(
                names(stems).stream().sorted().toList(),
                predicted.stream().sorted().toList());
    }

    @Test
    void folds_are_the_same_for_the_same_seed_and_others_for_another() throws Exception {
        List<CataloguedStem> stems = new ArrayList<>();
        for (int song = 0; song < 20; song++) {
            stems.add(stem("good/s" + song + "/kick.wav", "s" + song, "k" + song, Split.TRAIN, ""));
        }
        assertEquals(dealt(stems, 7), dealt(stems, 7));
        assertTrue(!dealt(stems, 7).equals(dealt(stems, 8)));
    }

    @Test
    void more_folds_than_songs_are_refused_with_what_to_do() {
        List<CataloguedStem> stems = List.of(
                stem("good/a/kick.wav", "a", "1", Split.TRAIN, ""), stem("good/b/kick.wav", "b", "2", Split.TRAIN, ""));
        TrainingException e = assertThrows(TrainingException.class, () -> Folds.of(stems, 5, 1));
        assertTrue(e.getMessage().contains("there are 2: use 2 folds or fewer, or add songs."), e.getMessage());
    }

    private static List<String> dealt(List<CataloguedStem> stems, long seed) throws TrainingException {
        Folds folds = Folds.of(stems, 4, seed);
        return stems.stream().map(folds::of).toList();
    }

    private static void assertLeak(String why, CataloguedStem... stems) {
        TrainingException e =
                assertThrows(TrainingException.class, () -> LeakCheck.require(List.of(stems), LeakCheckTest::side));
        assertTrue(e.getMessage().contains(why), e.getMessage());
        for (CataloguedStem stem : stems) {
            assertTrue(e.getMessage().contains(stem.fileName() + " (" + side(stem) + ")"), e.getMessage());
        }
    }

    private static String side(CataloguedStem stem) {
        return stem.row().split().orElseThrow().token();
    }

    private static List<String> names(List<CataloguedStem> stems) {
        return stems.stream().map(CataloguedStem::fileName).toList();
    }

    private static CataloguedStem stem(String name, String song, String hash, Split split, String gold) {
        StemRow row = StemRow.builder(name)
                .song(song)
                .split(split)
                .stemClass(name.startsWith("good") ? StemClass.IDEAL : StemClass.FLAWED)
                .instrument(name.contains("kick") ? "kick" : "snare")
                .goldFileName(gold.isEmpty() ? null : gold)
                .build();
        return new CataloguedStem(row, hash, Optional.empty(), StemStatus.OK, "");
    }
}
