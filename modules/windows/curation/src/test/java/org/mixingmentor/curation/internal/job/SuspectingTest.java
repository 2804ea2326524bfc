package org.mixingmentor.curation.internal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.comparison.Finding;
import org.mixingmentor.curation.internal.OpenStems;
import org.mixingmentor.curation.internal.list.Shortlist;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.Progress;

class SuspectingTest extends OpenStems {
    /** Kick and tom are the same. */
    private void sounds() throws Exception {
        sound(KICK, 1);
        sound(TOM, 1);
        sound(SNARE, 2);
        sound(BASS, 3);
        open.dataset().scan(session.audio(), 1, Progress.none());
        open.reload();
        waitForEdits();
    }

    private void sound(String name, long seed) throws Exception {
        Random random = new Random(seed);
        float[] samples = new float[24_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.1 * random.nextGaussian() * Math.exp(-i / (1000.0 * seed)));
        }
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        WavWriter.write24(file, new Stem(samples, samples, true));
    }

    private static Finding finding(Finding.Kind kind, double severity, String words) {
        return new Finding(kind, severity, words, Optional.empty());
    }

    @Test
    void suspects_stand_by_severity_each_with_all_its_reasons_and_by_kind() {
        Finding clipped = finding(Finding.Kind.CLIPPED, 3, "It clips.");
        Finding nearlySilent = finding(Finding.Kind.SILENT, 1, "It is nearly silent.");
        Finding silent = finding(Finding.Kind.SILENT, 1, "It is silent.");
        Shortlist list = Suspecting.shortlist(
                Map.of("a.wav", List.of(silent), "b.wav", List.of(clipped, nearlySilent), "c.wav", List.of(silent)));
        assertEquals(
                List.of("b.wav", "a.wav", "c.wav"), List.copyOf(list.reasons().keySet()));
        assertEquals("It clips. It is nearly silent.", list.reasons().get("b.wav"));
        assertEquals(Set.of("b.wav"), list.kinds().get("clipped"));
        assertEquals(Set.of("a.wav", "b.wav", "c.wav"), list.kinds().get("silent"));
    }

    @Test
    void what_is_found_is_shown_in_the_table() throws Exception {
        sounds();
        onEventThread(() -> {
            new Suspecting(session, list).audit(open);
            return open;
        });
        until(() -> list.shortlist().isPresent() && list.rows().row(KICK) >= 0);
        assertTrue(list.reason(KICK).contains(TOM), list.reason(KICK));
        assertEquals(list.reason(KICK), list.suspicion(KICK));
    }

    @Test
    void the_stem_itself_leads_those_that_are_like_it_with_how_far_away_each_is() throws Exception {
        sounds();
        Shortlist like = Suspecting.like(open, KICK, Progress.none());
        assertEquals("Like kick.wav", like.title());
        assertEquals(List.of(KICK, TOM), List.copyOf(like.reasons().keySet()).subList(0, 2));
        assertEquals("this one", like.reasons().get(KICK));
        assertEquals("0.00 standard deviations away", like.reasons().get(TOM));
    }

    @Test
    void a_stem_that_was_not_scanned_is_like_none_and_one_is_told_what_to_do() {
        String sentence = assertThrows(DatasetException.class, () -> Suspecting.like(open, KICK, Progress.none()))
                .getMessage();
        assertTrue(sentence.contains("Look for new and changed files (F5) first"), sentence);
    }
}
