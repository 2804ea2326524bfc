package org.mixingmentor.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.WavWriter;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.store.Dataset;

class AuditTest {
    private final List<StemSummary> stems = new ArrayList<>();

    private void songs(int count) {
        for (int song = 0; song < count; song++) {
            add("good/s" + song + "/kick.wav", "kick", "s" + song, SummarisedSounds.hit(80, song));
            add("good/s" + song + "/hihat.wav", "hihat", "s" + song, SummarisedSounds.hit(8000, 1000 + song));
        }
    }

    private void add(String file, String instrument, String song, Stem sound) {
        stems.add(SummarisedSounds.summary(
                SummarisedSounds.row(file, StemClass.IDEAL, instrument, song).build(), sound));
    }

    private List<Finding.Kind> kinds(String file) {
        return Audit.of(stems, Progress.none()).getOrDefault(file, List.of()).stream()
                .map(Finding::kind)
                .toList();
    }

    @Test
    void ordinary_stems_raise_no_suspicion() {
        songs(14);
        assertEquals(Map.of(), Audit.of(stems, Progress.none()));
    }

    @Test
    void a_dataset_without_stems_has_no_suspects() {
        assertEquals(Map.of(), Audit.of(stems, Progress.none()));
    }

    @Test
    void a_hihat_labelled_kick_is_found() {
        songs(14);
        add("good/x/kick.wav", "kick", "x", SummarisedSounds.hit(8000, 77));
        assertTrue(kinds("good/x/kick.wav").contains(Finding.Kind.INSTRUMENT_LABEL));
    }

    @Test
    void a_stem_unlike_all_others_is_an_outlier_and_its_finding_says_in_what() {
        songs(14);
        add(
                "good/x/kick.wav",
                "kick",
                "x",
                SummarisedSounds.through(Biquad.highPass(6000, 0.7), SummarisedSounds.hit(80, 99)));
        Finding outlier = Audit.of(stems, Progress.none()).get("good/x/kick.wav").stream()
                .filter(finding -> finding.kind() == Finding.Kind.OUTLIER)
                .findFirst()
                .orElseThrow();
        assertTrue(outlier.words().contains("dB"), outlier.words());
    }

    @Test
    void the_same_sound_at_another_level_is_a_near_duplicate_but_another_sound_is_not() {
        songs(3);
        Stem copied = SummarisedSounds.hit(80, 1);
        stems.add(SummarisedSounds.summary(
                SummarisedSounds.row("good/y/kick.wav", StemClass.FLAWED, "kick", "y")
                        .split(Split.TEST)
                        .build(),
                SummarisedSounds.louder(copied, 0.3)));
        Map<String, List<Finding>> found = Audit.of(stems, Progress.none());
        Finding finding = found.get("good/y/kick.wav").get(0);
        assertEquals(Finding.Kind.NEAR_DUPLICATE, finding.kind());
        assertEquals("good/s1/kick.wav", finding.other().orElseThrow());
        assertTrue(finding.words().contains("labelled otherwise"), finding.words());
        assertEquals(2, found.size());
        assertEquals(List.of(List.of("good/s1/kick.wav", "good/y/kick.wav")), Duplicates.groups(stems));
    }

    @Test
    void the_same_file_twice_is_named_as_that() {
        songs(2);
        add("good/y/kick.wav", "kick", "y", SummarisedSounds.hit(80, 1));
        assertEquals(List.of(Finding.Kind.SAME_FILE), kinds("good/y/kick.wav"));
    }

    @Test
    void twins_of_one_gold_stem_are_no_duplicates() {
        songs(1);
        stems.add(SummarisedSounds.summary(
                SummarisedSounds.row("bad/s0/kick.wav", StemClass.FLAWED, "kick", "s0")
                        .goldFileName("good/s0/kick.wav")
                        .build(),
                SummarisedSounds.through(Biquad.peak(200, 0.2, 1), SummarisedSounds.hit(80, 0))));
        assertEquals(Map.of(), Audit.of(stems, Progress.none()));
    }

    @Test
    void silent_and_one_sided_stems_are_found() {
        add("silent.wav", "kick", "a", SummarisedSounds.silence());
        add("left.wav", "kick", "b", SummarisedSounds.leftOnly(SummarisedSounds.hit(80, 1)));
        assertEquals(List.of(Finding.Kind.SILENT), kinds("silent.wav"));
        assertEquals(List.of(Finding.Kind.ONE_SIDED), kinds("left.wav"));
    }

    @Test
    void what_ends_at_16_khz_was_an_mp3_once() {
        Stem limited = SummarisedSounds.hit(2000, 3);
        for (int i = 0; i < 6; i++) {
            limited = SummarisedSounds.through(Biquad.lowPass(15_000, 1.2), limited);
        }
        add("limited.wav", "snare", "a", limited);
        assertEquals(List.of(Finding.Kind.BAND_LIMITED), kinds("limited.wav"));
        stems.set(0, SummarisedSounds.summary(stems.get(0).row(), SummarisedSounds.hit(2000, 3), 22_050));
        assertEquals(List.of(Finding.Kind.BAND_LIMITED), kinds("limited.wav"));
    }

    @Test
    void flawed_stems_labelled_ideal_come_first_among_the_suspects_of_their_class() {
        for (int song = 0; song < 16; song++) {
            Stem gold = SummarisedSounds.hit(1000, song);
            add("good/s" + song + "/snare.wav", "snare", "s" + song, gold);
            Stem muddy = SummarisedSounds.through(Biquad.peak(200, 14, 0.7), SummarisedSounds.hit(1000, 100 + song));
            StemClass label = song == 7 ? StemClass.IDEAL : StemClass.FLAWED;
            stems.add(SummarisedSounds.summary(
                    SummarisedSounds.row("bad/s" + song + "/snare.wav", label, "snare", "s" + song)
                            .build(),
                    muddy));
        }
        assertTrue(kinds("bad/s7/snare.wav").contains(Finding.Kind.CLASS_LABEL));
        long wrong = Audit.of(stems, Progress.none()).entrySet().stream()
                .filter(entry -> !entry.getKey().equals("bad/s7/snare.wav"))
                .filter(entry -> entry.getValue().stream().anyMatch(f -> f.kind() == Finding.Kind.CLASS_LABEL))
                .count();
        assertTrue(wrong <= 2, wrong + " of 31 wrongly suspected");
    }

    @Test
    void it_reads_a_scanned_dataset_and_stops_when_told_to(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("good/a"));
        WavWriter.write24(folder.resolve("good/a/kick.wav"), SummarisedSounds.hit(80, 1));
        WavWriter.write24(folder.resolve("good/a/hihat.wav"), SummarisedSounds.silence());
        try (Dataset dataset = Dataset.open(folder)) {
            dataset.scan(AudioFiles.fromLookup(), 1, Progress.none());
            assertEquals(
                    List.of("good/a/hihat.wav"),
                    List.copyOf(Audit.of(dataset, Progress.none()).keySet()));
            Progress cancelled = new Progress() {
                @Override
                public void report(long done, long total, String what) {}

                @Override
                public boolean cancelled() {
                    return true;
                }
            };
            assertThrows(CancellationException.class, () -> Audit.of(dataset, cancelled));
        }
    }
}
