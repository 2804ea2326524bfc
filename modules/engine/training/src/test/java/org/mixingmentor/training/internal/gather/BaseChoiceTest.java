package org.mixingmentor.training.internal.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.base.Base;
import org.mixingmentor.base.BaseRecording;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.training.TrainingException;

/** With the shipped base. */
class BaseChoiceTest {
    @TempDir
    private Path temp;

    @Test
    void nothing_of_a_song_is_learned_beside_the_users_own_recording_of_it() throws Exception {
        List<BaseRecording> all = Base.shipped().recordings();
        BaseRecording kick = all.stream()
                .filter(recording -> recording.instrument().equals("kick"))
                .findFirst()
                .orElseThrow();
        float[] nearly = kick.profile().bandsDb().clone();
        nearly[10] += 1;
        Profile own = new Profile(
                nearly,
                kick.profile().crestDb(),
                kick.profile().correlation(),
                kick.profile().sideMidDb());
        List<BaseRecording> others = BaseChoice.of("shipped", Map.of("kick", List.of(own)));
        assertTrue(others.stream().noneMatch(recording -> recording.song().equals(kick.song())), kick.song());
        assertTrue(others.size() > 0.9 * all.size(), others.size() + " of " + all.size());
    }

    @Test
    void all_is_learned_where_the_users_sounds_are_others_and_none_where_none_is_asked_for() throws Exception {
        float[] unlike = new float[32];
        unlike[15] = 60;
        Map<String, List<Profile>> own = Map.of("kick", List.of(new Profile(unlike, 10, 1, -60)));
        assertEquals(
                Base.shipped().recordings().size(),
                BaseChoice.of("shipped", own).size());
        assertEquals(List.of(), BaseChoice.of("none", own));
        assertEquals(List.of(), BaseChoice.sentences(List.of(), 0, true));
    }

    @Test
    void a_base_that_is_not_there_is_named_with_what_to_do() {
        Path missing = temp.resolve("missing.npz");
        TrainingException refused =
                assertThrows(TrainingException.class, () -> BaseChoice.of(missing.toString(), Map.of()));
        assertEquals(missing + " does not exist: name a base, or take the shipped one or none.", refused.getMessage());
    }

    @Test
    void what_was_learned_of_a_base_is_said_in_numbers() {
        List<BaseRecording> some = Base.shipped().recordings().subList(0, 12);
        String sentence = BaseChoice.sentences(some, 0.45, true).get(0);
        assertTrue(sentence.startsWith("Of what was learned 45 % were 12 other real recordings ("), sentence);
        assertTrue(sentence.endsWith(", as much as did best on songs left out."), sentence);
        assertFalse(BaseChoice.sentences(some, 0.45, false).get(0).contains("did best"));
        assertTrue(BaseChoice.sentences(some, 0, true).get(0).startsWith("Nothing of the base was learned"));
    }
}
